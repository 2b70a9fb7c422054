import Diagnostics
import Reports
import StandardLibrary
import Testing
import Workbench

/// The pages of `assess explain`, each tried out. ``Page`` says how they are written.
@Suite("The pages of assess explain")
struct ExplainPagesTests {
  static let codes = DiagnosticCode.allCases.map(\.rawValue)

  /// Codes whose page has no case to run, with the test that provokes each.
  static let triedElsewhere: Set<String> = [
    // ContextTests: no script can cause one.
    "internal-fault"
  ]

  @Test("every code has a page, and every page a code")
  func complete() {
    let pages = StandardLibrary.paths(below: "explain/").map { $0.dropFirst(8).dropLast(3) }.map(String.init)
    #expect(pages.sorted() == Self.codes.sorted())
  }

  @Test("the examples give what they are marked with, and the right versions nothing", arguments: codes)
  func examples(code: String) throws {
    let text = try #require(StandardLibrary.text("explain/\(code).md"), "\(code) has no page")
    let page = Page(text)
    for example in page.cases {
      let shown = try example.run()
      #expect(
        shown.problems.sorted() == example.expected.sorted(),
        "\(code).md, line \(example.line): \(example.title)\n\(shown.text)")
      #expect((shown.status == .fine) == !example.expected.contains { $0.hasPrefix("error") })
    }
    #expect(
      Self.triedElsewhere.contains(code)
        || page.cases.contains { $0.expected.contains { $0.contains("[\(code)]") } },
      "\(code).md has no case that gives \(code)")
    #expect(
      page.cases.isEmpty || page.cases.contains { $0.expected.isEmpty }, "\(code).md has no right version")
  }

  @Test("a page is short, begins with a title and fits a terminal", arguments: codes)
  func form(code: String) throws {
    let lines = try #require(StandardLibrary.text("explain/\(code).md")).split(
      separator: "\n", omittingEmptySubsequences: false)
    #expect(lines.first?.hasPrefix("# ") == true)
    #expect(lines.count <= 52)
    #expect(lines.allSatisfy { $0.count <= 90 })
  }

  @Test("assess explain lists every code with its title")
  func list() {
    let shown = String(
      decoding: explain(nil, style: TerminalStyle(hasColor: false, isUnicode: true, width: 90)).output,
      as: UTF8.self)
    let lines = shown.split(separator: "\n")
    #expect(lines.count == Self.codes.count)
    for (line, code) in zip(lines, Self.codes) {
      #expect(line.hasPrefix(code + " "))
      #expect(line.count > 27)
    }
  }
}
