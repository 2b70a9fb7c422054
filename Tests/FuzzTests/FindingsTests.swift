import Testing

@testable import FuzzDoors
@testable import Workbench

/// Each property is broken once, so that it is known to be looked at.
@Suite("What the doors are held to")
struct FindingsTests {
  private func violations(_ check: (inout Findings) -> Void) -> [String] {
    var findings = Findings()
    check(&findings)
    return findings.violations
  }

  private func outcome(
    _ output: String = "", messages: String = "", status: Workbench.ExitStatus = .fine
  ) -> Outcome {
    Outcome(output: Array(output.utf8), messages: messages, status: status)
  }

  @Test("what is shown is text that steers no terminal")
  func shown() {
    #expect(violations { $0.checkShown(outcome("Northport  73.7\n")) } == [])
    #expect(violations { $0.checkShown(outcome("\u{1B}[31mred\u{1B}[0m"), hasColor: true) } == [])
    for text in ["\u{1B}[31mred", "a\rb", "a\u{7}", "\u{202E}abc", "a\u{9B}b", "a\u{2028}b"] {
      #expect(violations { $0.checkShown(outcome(text)) }.count == 1, "\(text.debugDescription)")
      #expect(violations { $0.checkShown(outcome(messages: text)) }.count == 1, "\(text.debugDescription)")
    }
    #expect(violations { $0.checkShown(outcome("\u{1B}[2Jgone"), hasColor: true) }.count == 1)
    var broken = outcome()
    broken.output = [0xC3]
    #expect(violations { $0.checkShown(broken) } == ["the output is not UTF-8"])
  }

  @Test("a message has a known code and comes with a status other than 0")
  func messages() {
    #expect(violations { $0.checkShown(outcome(messages: "error[syntax]: x\n", status: .scriptError)) } == [])
    #expect(
      violations { $0.checkShown(outcome(messages: "error[nosuch]: x\n", status: .scriptError)) }.count == 1)
    #expect(violations { $0.checkShown(outcome(status: .dataError)) }.count == 1)
    #expect(violations { $0.checkShown(outcome(messages: "x", status: .internalError)) }.count == 1)
  }

  @Test("a diagnostic has a page, a message, and a place in its file")
  func diagnostics() {
    func found(_ diagnostic: String, status: Workbench.ExitStatus = .scriptError) -> [String] {
      violations {
        $0.checkJSON(outcome("{\"diagnostics\":[\(diagnostic)]}", status: status)) { name in
          name == "city.lua" ? Array("city \"A\" {\r\n}\nx\n".utf8) : nil
        }
      }
    }
    func placed(_ place: String) -> String {
      #"{"code":"syntax","severity":"error","message":"m",\#(place)}"#
    }
    for place in [
      #""file":"city.lua","line":1,"column":1,"length":10"#, #""file":"city.lua","line":4"#,
      #""file":"city.lua","line":3,"column":2,"length":1"#, #""file":"city.lua","row":4"#,
      #""file":"nix.csv""#,
      #""argument":"--area""#,
    ] {
      #expect(found(placed(place)) == [], "\(place)")
    }
    for place in [
      #""file":"city.lua","line":0"#, #""file":"city.lua","line":5"#, #""file":"city.lua","row":5"#,
      #""file":"city.lua","line":3,"column":0,"length":1"#,
      #""file":"city.lua","line":3,"column":3,"length":1"#,
      #""file":"city.lua","line":3,"column":1,"length":3"#,
      #""file":"city.lua","line":3,"column":1,"length":0"#,
      #""file":"nix.lua","line":1"#,
    ] {
      #expect(found(placed(place)).count == 1, "\(place)")
    }
    #expect(found(placed(#""argument":"x""#), status: .fine).count == 1)
    #expect(found("", status: .scriptError).count == 1)
    #expect(found(#"{"code":"nosuch","severity":"error","message":"m"}"#).isEmpty == false)
    #expect(found(#"{"code":"syntax","severity":"warning","message":"m"}"#, status: .fine).isEmpty == false)
    #expect(found(#"{"code":"syntax","severity":"error","message":""}"#).count == 1)
    for text in [
      #""message":"\u001b[31m""#, #""message":"m","notes":["a\u202eb"]"#, #""message":"m","help":["\r"]"#,
    ] {
      #expect(found(#"{"code":"syntax","severity":"error",\#(text)}"#).count == 1, "\(text)")
    }
    #expect(violations { $0.checkJSON(outcome("{")) { _ in nil } }.count == 1)
  }

  @Test("a table of scores is a table")
  func scores() {
    #expect(violations { $0.checkScoreTable(outcome("area,score\nA,1\nB,2\n")) } == [])
    #expect(violations { $0.checkScoreTable(outcome("area,score\nA,1,2\n")) }.isEmpty == false)
    #expect(violations { $0.checkScoreTable(outcome("")) }.isEmpty == false)
  }
}
