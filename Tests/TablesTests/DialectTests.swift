import Tables
import Testing

struct DialectTests {
  @Test("the dialect is said in one line")
  func description() {
    let bytes =
      Array("Erfasste F".utf8) + [0xE4] + Array("lle\nOrt;Quote;F".utf8) + [0xE4]
      + Array("lle\nKiel;71,3;1.234\nBonn;60,25;2.500\n".utf8)
    #expect(
      read(bytes).table?.dialect.description
        == "\";\" between columns, decimal comma, thousands grouped by point, Windows-1252, 1 title row skipped"
    )
    #expect(read("a\tb\n1\t2\n").table?.dialect.description == "tab between columns, decimal point, UTF-8")
  }
}
