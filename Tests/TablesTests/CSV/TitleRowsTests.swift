import Diagnostics
import Tables
import Testing

struct TitleRowsTests {
  @Test("a title and a blank row above the header are skipped and counted")
  func titleAndBlank() {
    let table = read("\"Offences, by year\"\n\n\"region\",\"2019\",\"2020\"\nOslo,1,2\n").table
    #expect(table?.header == ["region", "2019", "2020"])
    #expect(table?.dialect.titleRows == 1)
    #expect(table?.rowNumber(0) == 4)
  }

  @Test("a title row filled up with delimiters is a title")
  func filledUp() {
    let table = read("PKS 2024;;\nKey;Offence;Cases\n001;Theft;5\n").table
    #expect(table?.header == ["Key", "Offence", "Cases"])
    #expect(table?.dialect.titleRows == 1)
  }

  @Test("a header whose first cell is empty is no title")
  func unnamedFirstColumn() {
    #expect(read(";2019;2020\nOslo;1;2\n").table?.header == ["", "2019", "2020"])
    #expect(read(";2019\nOslo;1\nBergen;2\n").table?.header == ["", "2019"])
  }

  @Test("a header that is too short stays the header")
  func shortHeader() {
    let outcome = read("a;b\n1;2;3\n4;5;6\n")
    #expect(outcome.table?.header == ["a", "b"])
    #expect(outcome.codes == [.raggedRow, .raggedRow])
  }
}
