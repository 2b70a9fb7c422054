import Diagnostics
import Tables
import Testing

struct TableTests {
  @Test("codes stay text")
  func codesAreText() {
    let outcome = read("code,value\n01001,1\n091,2\nNA,3\n")
    #expect(outcome.rows == [["01001", "1"], ["091", "2"], ["NA", "3"]])
  }

  @Test("names and cells are trimmed, no-break spaces too")
  func trims() {
    let outcome = read("area ;\u{A0}rate \n Bern ;\u{202F}5\u{A0}\n")
    #expect(outcome.table?.header == ["area", "rate"])
    #expect(outcome.rows == [["Bern", "5"]])
  }

  @Test("a column is found by its name, then by its name without blanks")
  func columnByName() {
    let table = read("area,Home burglaries\nA,1\n").table
    #expect(table?.column(named: "Home burglaries") == 1)
    #expect(table?.column(named: " Home burglaries ") == 1)
    #expect(table?.column(named: "home burglaries") == nil)
    #expect(table?.column(named: "") == nil)
  }

  @Test("the first data row of a plain file is row 2")
  func rowNumbersOfPlainFile() {
    let table = read("a,b\n1,2\n3,4\n").table
    #expect(table?.rowNumber(0) == 2)
    #expect(table?.rowNumber(1) == 3)
    #expect(table?.placeOfCell(row: 1, column: 1) == .cell(file: "a.csv", row: 3, column: "b"))
  }

  @Test("title rows, blank rows and rows of two lines count as a spreadsheet counts")
  func rowNumbersAsInSpreadsheet() {
    let table = read("Offences\n\na;b\n\"x\ny\";2\n;\n3;4\n").table
    #expect(table?.rowCount == 2)
    #expect(table?.rowNumber(0) == 4)
    #expect(table?.rowNumber(1) == 6)
  }

  @Test("mapped bytes are released once, after the last table is gone")
  func releasesBytes() {
    let memory = UnsafeMutableRawBufferPointer.allocate(byteCount: 8, alignment: 1)
    memory.copyBytes(from: "a,b\n1,2\n".utf8)
    let releases = Counter()
    nonisolated(unsafe) let address = memory
    do {
      var log = DiagnosticLog()
      let bytes = Bytes(owned: UnsafeRawBufferPointer(memory)) {
        releases.count += 1
        address.deallocate()
      }
      let table = Table.read(csv: bytes, name: "a.csv", log: &log)
      #expect(table?.text(row: 0, column: 1) == "2")
      #expect(releases.count == 0)
    }
    #expect(releases.count == 1)
  }

  // Touched by one thread at a time: the closure runs in `deinit`.
  final class Counter: @unchecked Sendable {
    var count = 0
  }
}
