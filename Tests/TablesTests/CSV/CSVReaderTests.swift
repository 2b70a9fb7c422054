import Diagnostics
import Tables
import Testing

struct CSVReaderTests {
  @Test("line ends of all three kinds, with and without one at the end", arguments: ["\n", "\r\n", "\r"])
  func lineEnds(_ end: String) {
    #expect(read("a,b\(end)1,2\(end)3,4").rows == [["1", "2"], ["3", "4"]])
    #expect(read("a,b\(end)1,2\(end)3,4\(end)\(end)\(end)").rows == [["1", "2"], ["3", "4"]])
  }

  @Test("quotes hold delimiters, line ends and doubled quotes")
  func quotes() {
    let outcome = read("a,b\n\"x, y\",\"two\nlines\"\n\"say \"\"hi\"\"\", \"z\" \n")
    #expect(outcome.rows == [["x, y", "two\nlines"], ["say \"hi\"", "z"]])
    #expect(outcome.codes == [])
  }

  @Test("a quote inside an unquoted cell is a character")
  func quoteInside() {
    #expect(read("a,b\n5\" pipe,2\n").rows == [["5\" pipe", "2"]])
  }

  @Test("a quote that is never closed is named with the line where it opens")
  func unclosedQuote() {
    let outcome = read("a,b\n1,2\n3,\"four\n5,6\n")
    #expect(outcome.codes == [.unclosedQuote])
    #expect(outcome.messages == ["the quote that opens in line 3 is never closed"])
    #expect(outcome.rows == [["1", "2"]])
  }

  @Test("text after a closing quote is named with its line")
  func textAfterQuote() {
    let outcome = read("a,b\n\"1\",2\n\"3\"x,4\n")
    #expect(outcome.codes == [.textAfterQuote])
    #expect(outcome.messages == ["text follows the closing quote in line 3"])
  }

  @Test("a row that is too short has missing cells, one that is too long keeps them, both are reported")
  func raggedRows() {
    let outcome = read("a,b,c\n1,2\n3,4,5,6\n7,8,9\n")
    #expect(outcome.rows == [["1", "2", ""], ["3", "4", "5"], ["7", "8", "9"]])
    #expect(outcome.codes == [.raggedRow, .raggedRow])
    #expect(
      outcome.messages == ["row 2 has 2 cells, the header has 3", "row 3 has 4 cells, the header has 3"])
    #expect(outcome.log.diagnostics[1].notes == ["not in any column: \"6\""])
    #expect(outcome.table?.surplus(row: 1) == ["6"])
    #expect(!outcome.log.hasErrors)
  }

  @Test("empty cells beyond the header are no surplus")
  func trailingDelimiter() {
    let outcome = read("a;b\n1;2;\n3;4;;\n")
    #expect(outcome.codes == [])
    #expect(outcome.rows == [["1", "2"], ["3", "4"]])
  }

  @Test("of many ragged rows the first five are told, the rest counted")
  func manyRaggedRows() {
    let good = String(repeating: "1,2\n", count: 2000)
    let outcome = read("a,b\n" + good + String(repeating: "1\n", count: 1000))
    #expect(outcome.log.diagnostics.count == 5)
    #expect(outcome.log.diagnostics.last?.notes.last == "995 more rows like these; 1000 in all")
    #expect(outcome.table?.rowCount == 3000)
  }

  @Test("an empty file, and one of blanks and line ends", arguments: ["", "\n\n", "  \r\n", "\u{FEFF}"])
  func emptyFile(_ text: String) {
    let outcome = read(text)
    #expect(outcome.table == nil)
    #expect(outcome.codes == [.fileEmpty])
  }

  @Test("a header without rows is an error that names the columns")
  func headerOnly() {
    let outcome = read("area;rate\n\n")
    #expect(outcome.codes == [.headerOnly])
    #expect(outcome.log.diagnostics.first?.notes == ["its columns: area, rate"])
  }

  @Test("two columns of one name are reported once, unnamed ones not at all")
  func duplicateColumns() {
    let outcome = read("a,b,a,,\n1,2,3,4,5\n")
    #expect(outcome.codes == [.duplicateColumn])
    #expect(outcome.messages == ["2 columns are named \"a\": 1, 3"])
    #expect(outcome.table?.column(named: "a") == 0)
  }

  @Test("columns, rows, cells and row length have ceilings")
  func ceilings() {
    var limits = TableLimits()
    limits.columns = 3
    #expect(read("a,b,c,d\n1,2,3,4\n", limits: limits).codes == [.fileTooLarge])
    limits = TableLimits()
    limits.rows = 2
    let outcome = read("a,b\n1,2\n3,4\n5,6\n", limits: limits)
    #expect(outcome.codes == [.fileTooLarge])
    #expect(outcome.messages == ["the file has more than 2 rows"])
    // What is not kept does not count.
    #expect(read("a,b\n1,2\n3,4,\n\n,\n", limits: limits).codes == [])
    limits = TableLimits()
    limits.rowLength = 20
    #expect(
      read("a,b\n1,\"\(String(repeating: "x", count: 30))\"\n", limits: limits).codes == [.fileTooLarge])
    limits = TableLimits()
    limits.cells = 5
    #expect(read("a,b\n1,2\n3,4\n5,6\n", limits: limits).codes == [.fileTooLarge])
  }

  @Test("a hint decides where the reader would guess")
  func hints() {
    let outcome = read(
      "x,y\na;b\n1;2\n", hints: ReadingHints(delimiter: .semicolon, headerRow: 2))
    #expect(outcome.table?.header == ["a", "b"])
    #expect(outcome.rows == [["1", "2"]])
  }
}
