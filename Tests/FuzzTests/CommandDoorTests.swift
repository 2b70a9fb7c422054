import Testing

@testable import FuzzDoors

@Suite("Arguments made of bytes")
struct CommandDoorTests {
  private func arguments(_ text: String) -> [String] { CommandDoor.arguments(Array(text.utf8)) }

  @Test("line ends and NULs part them")
  func parts() {
    #expect(arguments("run\ncity.lua\0--json\n-") == ["run", "city.lua", "--json", "-"])
    #expect(arguments("") == [""])
    #expect(arguments(String(repeating: "x\n", count: 100)).count == 24)
  }

  @Test("no argument leads out of the folder")
  func confinement() {
    #expect(arguments("data/survey.csv\nx=data/a") == ["data/survey.csv", "x=data/a"])
    #expect(
      arguments("/etc/passwd\n--json=/x\n../x\ndata/../../x\né/x") == [
        "_etc/passwd", "--json=_x", ".._x", "data/.._.._x", "é_x",
      ])
  }
}
