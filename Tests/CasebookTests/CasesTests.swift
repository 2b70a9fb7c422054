import Glibc
import Testing

/// Cases in `Cases/*.md`, each a `##` with its files and all that the terminal shows. ``Page`` says how they are
/// written. With `CASEBOOK_RECORD=1` in the environment the pages are written anew; look at the difference.
@Suite("The casebook")
struct CasesTests {
  static let folder = "/" + "\(#filePath)".split(separator: "/").dropLast().joined(separator: "/") + "/Cases"
  static let pages = [
    "checklists", "cities", "city_surveys", "classes", "collecting", "data", "files", "formulas",
    "frameworks", "northport", "peers", "polls", "scripts",
    "shared", "sheets", "spellings", "statistics", "surveys", "warnings", "weights",
  ]

  @Test("the terminal shows, to the letter, what the case says", arguments: pages)
  func cases(name: String) throws {
    let path = "\(Self.folder)/\(name).md"
    let text = try readText(path)
    let page = Page(text)
    #expect(!page.cases.isEmpty)
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    for example in page.cases.reversed() {
      let shown = try example.run()
      if let output = example.output, let range = example.outputLines {
        if getenv("CASEBOOK_RECORD") != nil {
          lines.replaceSubrange(
            range,
            with: shown.text.split(separator: "\n", omittingEmptySubsequences: false).dropLast().map(
              String.init))
        } else {
          #expect(shown.text == output, "\(name).md, line \(example.line): \(example.title)")
        }
      } else {
        #expect(
          shown.problems.sorted() == example.expected.sorted(),
          "\(name).md, line \(example.line): \(example.title)\n\(shown.text)")
      }
    }
    if getenv("CASEBOOK_RECORD") != nil { try write(Array(lines.joined(separator: "\n").utf8), to: path) }
  }
}
