import Analysis
import Assessing
import Diagnostics
import Pipeline
import Testing

@testable import Reports

private let plain = TerminalStyle(hasColor: false, isUnicode: true, width: 100)
private let narrow = TerminalStyle(hasColor: false, isUnicode: true, width: 40)
private let ascii = TerminalStyle(hasColor: false, isUnicode: false, width: 100)
private let colored = TerminalStyle(hasColor: true, isUnicode: true, width: 100)

private func lines(_ document: Document, _ style: TerminalStyle) -> [String] {
  TerminalRenderer(style: style).render(document).split(separator: "\n", omittingEmptySubsequences: false)
    .dropLast().map(String.init)
}

@Suite("Text on a terminal")
struct TerminalStyleTests {
  @Test("control characters and marks that turn the reading direction are left out")
  func controls() {
    #expect(withoutControls("a\u{1B}[31mb\u{7}\u{85}") == "a[31mb")
    #expect(withoutControls("a\u{202E}b\u{2066}c\u{61C}d\u{200F}e\u{FEFF}f\u{2028}g\u{E0041}") == "abcdefg")
    #expect(withoutControls("Töölö 東京 é") == "Töölö 東京 é")
  }

  @Test("wide characters take two places, combining ones none of their own")
  func width() {
    #expect(displayWidth("東京") == 4)
    #expect(displayWidth("e\u{301}") == 1)
    #expect(displayWidth("\u{301}") == 0)
    #expect(displayWidth("Töölö") == 5)
  }

  @Test("without Unicode signs are spelled and letters beyond ASCII stand as ?")
  func spelled() {
    #expect(ascii.spelled("▲ +1 − 2 … Töölö ×") == "+ +1 - 2 ... T??l? x")
    #expect(plain.spelled("▲ …") == "▲ …")
    #expect(ascii.spelled("√(Σ w²) ≥ λ, ⌈n⌉, D⁺ ≤ D⁻") == "sqrt(sum w^2) >= lambda, ceil(n), D+ <= D-")
  }
}

@Suite("Documents on a terminal")
struct TerminalRendererTests {
  private func table(_ rows: [[String]], titles: [String] = ["Name", "Score"]) -> Document {
    Document(blocks: [
      .table(
        .init(
          columns: [.init(titles[0]), .init(titles[1], .right)],
          rows: rows.map { $0.map { .text(.init($0)) } }))
    ])
  }

  @Test("columns line up whatever the characters")
  func columns() {
    let found = lines(table([["東京", "7"], ["Cafe\u{301}", "65.5"], ["A\u{202E}B", "–"]]), plain)
    #expect(found == ["Name   Score", "東京       7", "Cafe\u{301}    65.5", "AB         –"])
  }

  @Test("titles line up as they are spelled")
  func titles() {
    #expect(lines(table([["a", "1"]], titles: ["Data…", "N"]), ascii) == ["Data...   N", "a         1"])
  }

  @Test("long text is wrapped at the width, words stay whole")
  func wrapped() {
    let text = (1...30).map { "word\($0)" }.joined(separator: " ")
    for style in [narrow, plain] {
      let found = lines(
        Document(blocks: [.paragraph(.init(text)), .labelled("Next step", .init(text))]), style)
      #expect(found.allSatisfy { displayWidth($0) <= style.width })
      #expect(found.joined(separator: " ").split(separator: " ").filter { $0.hasPrefix("word") }.count == 60)
    }
  }

  @Test("a heading without room for both sides stands on two lines")
  func heading() {
    let document = Document(blocks: [
      .heading(left: "Northport 2025", right: "Reference six    41 of 44 scored")
    ])
    #expect(lines(document, plain) == ["Northport 2025    Reference six    41 of 44 scored"])
    #expect(lines(document, narrow) == ["Northport 2025", "Reference six 41 of 44 scored"])
  }

  @Test("text folds in a narrow table, figures stay whole")
  func narrowText() {
    let found = lines(
      table([["Satisfied with places to meet nearby", "61.5"], ["Short", "7.0"]]), narrow)
    #expect(
      found == [
        "Name                               Score", "Satisfied with places to meet       61.5", "  nearby",
        "Short                                7.0",
      ])
  }

  @Test("columns without room go below, the first one with them")
  func bands() {
    let titles = ["Area", "Quality of life", "Social cohesion", "Sense of safety", "Urban security"]
    let document = Document(blocks: [
      .table(
        .init(
          columns: titles.enumerated().map { .init($1, $0 == 0 ? .left : .right) },
          rows: [["Harbour", "61.5", "50.0", "48.2", "70.1"].map { .text(.init($0)) }]))
    ])
    #expect(
      lines(document, narrow) == [
        "                                Sense", "          Quality     Social       of",
        "Area      of life   cohesion   safety", "Harbour      61.5       50.0     48.2", "",
        "             Urban", "Area      security",
        "Harbour       70.1",
      ])
  }

  @Test("colour is painted only where it was asked for")
  func color() {
    let document = Document(blocks: [.paragraph(.init("up", .better))])
    #expect(lines(document, colored) == ["\u{1B}[32mup\u{1B}[0m"])
    #expect(lines(document, plain) == ["up"])
  }

  @Test(
    "a place on a scale is drawn for any numbers",
    arguments: [
      (0.0, 50.0 as Double?, 100.0, 0.0...100.0), (0, 1e300, 0, 0...100),
      (-1.7e308, nil, 1.7e308, -1.7e308...1.7e308),
      (1e20, 1e20, 1e20, 1e20...1e20), (0, -1e300, 1, 0...1),
    ])
  func bars(low: Double, mark: Double?, high: Double, scale: ClosedRange<Double>) {
    let cell = Document.Cell.range(low: low, mark: mark, high: high, scale: scale)
    let found = lines(Document(blocks: [.table(.init(columns: [.init("Range")], rows: [[cell]]))]), plain)
    #expect(found.last.map { $0.count <= 16 } == true)
  }

  @Test("a scorecard keeps strange names harmless and strange scores whole")
  func scorecard() throws {
    let run = assessed(
      areas("data", "area_name = \"name\",") + indicator("x") + indicator("y")
        + "method { minimum_coverage = 0 }",
      ["data.csv": "area,name,x,y\nA,\"Red \u{1B}[31m\u{202E}town beside the river\",1e308,-1e308\n"])
    let results = try #require(run.results)
    for style in [plain, narrow, ascii] {
      let text = TerminalRenderer(style: style).render(Document(Scorecard(results, row: 0), of: results))
      #expect(!text.unicodeScalars.contains { $0.value == 0x1B || $0.value == 0x202E })
      #expect(text.contains("Red [31mtown"))
    }
    let overview = Document(overview: [0], period: "2025", of: results)
    #expect(lines(overview, plain).first?.hasPrefix("1 area, 2025") == true)
  }
}

@Suite("Problems on a terminal")
struct DiagnosticRendererTests {
  private func rendered(_ line: String, column: Int, length: Int, style: TerminalStyle = plain) -> [String] {
    let renderer = DiagnosticRenderer(style: style, lines: { _, _ in line })
    let problem = Diagnostic(
      .unknownName, "no", at: Span(file: "a.lua", line: 7, column: column, length: length), label: "here")
    return renderer.render(problem).split(separator: "\n").map(String.init)
  }

  @Test("carets stand below what is meant")
  func carets() {
    #expect(
      rendered("local a = b", column: 11, length: 1) == [
        "error[unknown-name]: no", "  --> a.lua:7:11", "7 | local a = b", "  |           ^ here",
      ])
  }

  @Test("a tab takes one place, a wide character two, one that is not shown none")
  func unusual() {
    #expect(rendered("\ta = b", column: 6, length: 1)[2...] == ["7 |  a = b", "  |      ^ here"])
    #expect(
      rendered("\"東京\" .. bad", column: 9, length: 3)[2...] == [
        "7 | \"東京\" .. bad", "  |           ^^^ here",
      ])
    #expect(rendered("a 東京", column: 3, length: 2)[3] == "  |   ^^^^ here")
    #expect(rendered("a\u{2066} b", column: 4, length: 1)[2...] == ["7 | a b", "  |   ^ here"])
    #expect(
      rendered("… bad", column: 3, length: 3, style: ascii)[2...] == ["7 | ... bad", "  |     ^^^ here"])
  }

  @Test("a long line is cut around the caret")
  func long() {
    let line = String(repeating: "x ", count: 200) + "bad " + String(repeating: "y ", count: 200)
    let found = rendered(line, column: 401, length: 3, style: narrow)
    #expect(found[2].count <= 46)
    let caret = found[3].distance(
      from: found[3].startIndex, to: found[3].firstIndex(of: "^") ?? found[3].startIndex)
    #expect(Array(found[2])[caret..<caret + 3] == ["b", "a", "d"])
  }

  @Test("a place beyond the line is shown at its end", arguments: [(12, 1), (500, 9), (1, 0), (11, 400)])
  func beyond(column: Int, length: Int) {
    #expect(rendered("local a = b", column: column, length: length)[3].contains("^"))
    #expect(rendered("", column: column, length: length)[3].contains("^"))
  }

  @Test("a cell is shown with its row, an argument as typed")
  func others() {
    let renderer = DiagnosticRenderer(style: plain, lines: { _, _ in "A | 3\u{1B}[1m" })
    let cell = renderer.render(Diagnostic(.notANumber, "no", at: .cell(file: "a.csv", row: 3, column: "x")))
    #expect(cell == "error[not-a-number]: no\n  --> a.csv, row 3, column \"x\"\n3 | A | 3[1m\n")
    let argument = renderer.render(Diagnostic(.unknownArea, "no", at: .argument("--area X")))
    #expect(argument == "error[unknown-area]: no\n  --> --area X\n")
  }
}
