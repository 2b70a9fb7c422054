import Diagnostics
import ScriptText
import StandardLibrary
import Testing

@Suite("The scripts of the standard library")
struct ProofreadingTests {
  private let paths = StandardLibrary.paths().filter { $0.hasSuffix(".lua") }

  @Test("have no slips: nobody looks for them when they are used")
  func areProofread() throws {
    #expect(paths.count > 30)
    for path in paths {
      let text = try #require(StandardLibrary.text(path))
      #expect(Script(file: path, text: text).slips().map(\.message) == [], "\(path)")
    }
  }
}
