import Glibc
import Reports
import Tables
import Testing
import Workbench

/// The invented survey of four cities. Its page was read by a person; after a change that is meant, rewrite it with
/// `ASSESS_REWRITE=1`, as the other pages.
@Suite("The survey of Northport and its neighbours")
struct CitySurveyTests {
  private static let files = ["northport", "neighbours"].map {
    "\(Showing.package)/Scripts/cities/survey/\($0).csv"
  }

  @Test("the page is the expected one")
  func page() throws {
    let style = TerminalStyle(hasColor: false, isUnicode: true, width: 100)
    let outcome = Session(Request(script: ""), output: style, messages: style).citySurvey(Self.files)
    #expect(outcome.status == .fine && outcome.messages == "")
    let path = "\(Showing.package)/Tests/ScriptTests/Expected/survey/cities.txt"
    if getenv("ASSESS_REWRITE") != nil { try FileStore().write(outcome.output, to: path) }
    let expected = try FileStore().read(path).withBytes { String(decoding: $0, as: UTF8.self) }
    #expect(String(decoding: outcome.output, as: UTF8.self) == expected)
  }
}
