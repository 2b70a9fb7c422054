import Analysis
import Glibc
import Reports
import Tables
import Testing
import Workbench

/// The checklist of the invented city. Its page was read by a person; after a change that is meant, rewrite it with
/// `ASSESS_REWRITE=1`, as the other pages.
@Suite("Northport's checklist")
struct NorthportChecklistTests {
  private static let city = "Scripts/cities/northport"
  private static let answers = "\(city)/checklist/answers.csv"
  private let style = TerminalStyle(hasColor: false, isUnicode: true, width: 100)

  /// From the package's folder, so that lines break at the same place wherever it lies.
  init() { chdir(Showing.package) }

  private func session(_ script: String = "", json: String? = nil) -> Session {
    Session(Request(script: script, json: json), output: style, messages: style)
  }

  private func shown(_ outcome: Outcome) -> String {
    String(decoding: outcome.output, as: UTF8.self).replacing("\(Self.city)/", with: "")
  }

  private func expect(_ outcome: Outcome, _ name: String) throws {
    #expect(outcome.status == .fine && outcome.messages == "")
    let path = "\(Showing.package)/Tests/ScriptTests/Expected/checklist/\(name).txt"
    if getenv("ASSESS_REWRITE") != nil { try FileStore().write(Array(shown(outcome).utf8), to: path) }
    #expect(shown(outcome) == (try FileStore().read(path).withBytes { String(decoding: $0, as: UTF8.self) }))
  }

  @Test("the page shows what is decided, what is skipped and what is open")
  func page() throws { try expect(session().checklist(Self.answers), "northport") }

  @Test("the guide plans what Northport can have, with its script and without")
  func guide() throws {
    try expect(session().guide(GuideChoice(checklist: Self.answers)), "northport_guide")
    let withScript = shown(
      session("\(Self.city)/self_assessment.lua").guide(GuideChoice(checklist: Self.answers)))
    #expect(
      withScript.contains("Left out    figures not available: Fair treatment by police, Nuisance calls"))
    #expect(!withScript.contains("nuisance_calls"))
    // What a sheet says is not said again for the checklist.
    #expect(!withScript.contains("Left out    not obtainable"))
  }

  @Test("the same answers give the same bytes")
  func sameBytes() {
    let json = session(json: "-").checklist(Self.answers).output
    #expect(json.count > 10_000)
    #expect(json == session(json: "-").checklist(Self.answers).output)
  }
}
