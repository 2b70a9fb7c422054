import Reports
import Testing
import Workbench

@Suite("Published indices without their data")
struct WithoutDataTests {
  @Test("a script is sound, and asks for the file by name", arguments: PublishedCase.all)
  func asksForItsFile(_ published: PublishedCase) {
    let style = TerminalStyle(hasColor: false, isUnicode: true, width: 100)
    let outcome = Session(Request(script: published.scriptPath), output: style, messages: style).check()
    #expect(outcome.status == .dataError)
    #expect(outcome.messages.hasPrefix("error[file-not-found]: source \""))
    #expect(outcome.messages.contains("help: or on the command line: --data"))
    #expect(outcome.messages.contains("\n1 error."))
  }
}
