import Reports
import Tables
import Testing
import Workbench

@Suite("A mapping that a person confirms")
struct MappingTests {
  private let folder = Folder()
  private let style = TerminalStyle(hasColor: false, isUnicode: true, width: 90)
  private var mapping: String { folder.path + "/mapping.csv" }

  init() {
    folder.write(
      "id,name,unit\nnight,Feeling safe after dark,% of valid answers\nfest,Opera tickets,tickets\n"
        + "trust,Trust in our local police,% of valid answers\n", to: "ours.csv")
  }

  private func confirm(_ lines: [String], mapping: String? = nil) -> (said: String, outcome: Outcome) {
    var said = ""
    var rest = lines[...]
    let prompt = Prompt(nextLine: { rest.popFirst() }, say: { said += $0 })
    let outcome = Session(Request(script: ""), output: style, messages: style).gap(
      GapChoice(mapping: mapping ?? self.mapping), list: folder.path + "/ours.csv", asking: prompt)
    return (said, outcome)
  }

  private var lines: [String] {
    (folder.text("mapping.csv") ?? "").split(whereSeparator: \.isNewline).dropFirst().map(String.init)
  }

  @Test("an answer by number is saved at once, counted, and not asked again")
  func number() {
    let first = confirm(["1", "stop"])
    #expect(first.outcome.status == .fine)
    #expect(first.said.hasPrefix("2 of yours sound like indicators of the framework."))
    #expect(lines.count == 1)
    #expect(lines.first?.hasPrefix("night,safe_night_nbhd_share,Feeling safe after dark,") == true)
    let second = confirm([])
    #expect(second.said.hasPrefix("1 of yours sound"))
    #expect(!second.said.contains("Feeling safe after dark"))
    #expect(String(decoding: second.outcome.output, as: UTF8.self).contains("Trust in our local police"))
  }

  @Test("one that only has the code is asked of, and it is said why")
  func code() {
    folder.write("name,iso_37120\nFire related deaths,15.2\n", to: "ours.csv")
    let shown = confirm([])
    #expect(shown.said.contains("1  homelessness_rate"))
    #expect(
      shown.said.split(whereSeparator: \.isWhitespace).joined(separator: " ").contains("(has its code)"))
  }

  @Test("none is an answer too, an id may be typed, and back takes the last one back")
  func others() {
    _ = confirm(["none", "back", "safe_night_city_share", "trust_police_share"])
    #expect(
      lines.map { $0.split(separator: ",").prefix(2).joined(separator: ",") } == [
        "night,safe_night_city_share", "trust,trust_police_share",
      ])
    #expect(confirm([]).said.hasPrefix("Nothing of yours sounds like more of the framework."))
  }

  @Test("what is no answer is told with the nearest id, and asked again; Enter leaves it open")
  func wrong() {
    let shown = confirm(["9", "trust_polise_share", "", "back", "none", "", "back"])
    #expect(shown.said.contains("\"9\" is no answer here: a number up to"))
    #expect(shown.said.contains("Did you mean trust_police_share?"))
    #expect(lines.map { $0.hasPrefix("night,none,") } == [true])
  }

  @Test("what a file says already stays byte for byte: titles, remarks, ragged lines, marks, other columns")
  func foreign() {
    let before =
      "Mapping of Northport;\nremark;Own;reference\n\"  Ada \";fest;none;more\n=1+1;trust;\n-3,5;gone;"
    folder.write(before, to: "mapping.csv")
    _ = confirm(["1"])
    #expect(folder.text("mapping.csv") == before + "\n;night;safe_night_nbhd_share\n")
  }

  @Test("ids that a spreadsheet would take for formulas come back as they were, and before titles")
  func backAgain() {
    folder.write(
      "id,name\n\"q;-r\",Youth unemployed share\na,b\nb,Feeling safe after dark\n", to: "ours.csv")
    _ = confirm(["1", "1"])
    #expect(lines.count == 2)
    #expect(confirm([]).said.hasPrefix("Nothing of yours sounds like more of the framework."))
  }

  @Test("an answer that is taken back leaves a line that is not decided")
  func takenBack() {
    _ = confirm(["1", "back", "stop"])
    #expect(lines.map { $0.hasPrefix("night,,") } == [true])
    #expect(confirm([]).said.hasPrefix("2 of yours sound"))
  }

  @Test("a mapping that cannot be read asks nothing and stays as it is")
  func unreadable() {
    folder.write("own,refrence\nnight,none\n", to: "mapping.csv")
    let shown = confirm(["1"])
    #expect(shown.said == "")
    #expect(shown.outcome.messages.contains("has no column \"reference\""))
    #expect(folder.text("mapping.csv") == "own,refrence\nnight,none\n")
  }

  @Test("what another program writes meanwhile is not replaced")
  func changedMeanwhile() {
    var typed = ["1", "1"][...]
    let prompt = Prompt(
      nextLine: {
        if typed.count == 1 { folder.write("own,reference\nnight,none\n", to: "mapping.csv") }
        return typed.popFirst()
      }, say: { _ in })
    let outcome = Session(Request(script: ""), output: style, messages: style).gap(
      GapChoice(mapping: mapping), list: folder.path + "/ours.csv", asking: prompt)
    #expect(outcome.messages.contains("another program has changed"))
    #expect(folder.text("mapping.csv") == "own,reference\nnight,none\n")
  }

  @Test("a place that cannot be written to ends the questions")
  func unwritable() {
    let shown = confirm(["1", "1"], mapping: folder.path + "/nowhere/mapping.csv")
    #expect(shown.outcome.messages.contains("not-writable"))
    #expect(shown.outcome.status != .fine)
  }
}
