import Tables
import Testing

struct DelimiterTests {
  @Test("each of the four delimiters is found", arguments: [";", "\t", ",", "|"])
  func eachIsFound(_ delimiter: String) {
    let text = "area\(delimiter)rate\nBern\(delimiter)5\nBasel\(delimiter)6\n"
    #expect(read(text).rows == [["Bern", "5"], ["Basel", "6"]])
  }

  @Test("decimal commas in every row do not make the comma a delimiter")
  func decimalCommas() {
    #expect(read("area;rate\nBern;5,1\nBasel;6,2\n").table?.dialect.delimiter == .semicolon)
    #expect(read("a;b\n1,5;2\n").table?.dialect.delimiter == .semicolon)
  }

  @Test("commas inside a Eurostat key do not win over tabs")
  func eurostat() {
    let table = read("indic_ur,unit,cities\\time\t2019 \t2015 \nPS1012V,PC,FI001C\t: \t49.0 \n").table
    #expect(table?.header == ["indic_ur,unit,cities\\time", "2019", "2015"])
    #expect(table?.dialect.delimiter == .tab)
  }

  @Test("delimiters inside quotes do not count")
  func insideQuotes() {
    #expect(read("a,b\n\"x;y\",1\n\"u;v\",2\n").table?.dialect.delimiter == .comma)
  }

  @Test(
    "Excel's first line sep= is obeyed and is no row", arguments: ["sep=|\n", "SEP=|\r\n", "\"sep=|\"\n"])
  func declared(_ line: String) {
    let table = read(line + "a|b\n1|2\n").table
    #expect(table?.header == ["a", "b"])
    #expect(table?.rowNumber(0) == 2)
  }

  @Test("a table with thousands of columns is measured by more than its first row")
  func wide() {
    let row = (0..<9000).map { "\($0)" }.joined(separator: ";")
    let cells = Array(repeating: "12,5", count: 9000).joined(separator: ";")
    let table = read("Title\n" + row + "\n" + String(repeating: cells + "\n", count: 12)).table
    #expect(table?.header.count == 9000)
    #expect(table?.rowCount == 12)
    #expect(table?.dialect.decimal == .comma)
  }

  @Test("a file of one column is read")
  func oneColumn() {
    #expect(read("area\nBern\nBasel\n").rows == [["Bern"], ["Basel"]])
  }
}
