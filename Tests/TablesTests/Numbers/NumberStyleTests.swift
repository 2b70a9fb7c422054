import Tables
import Testing

struct NumberStyleTests {
  @Test("the majority of clear values decides between comma and point")
  func majority() {
    #expect(read("a;b\nx;1,5\ny;2,25\nz;3.5\n").table?.dialect.decimal == .comma)
    #expect(read("a;b\nx;1.5\ny;2.25\nz;3,5\n").table?.dialect.decimal == .point)
  }

  @Test("dates, versions and codes have no vote")
  func noVote() {
    let table = read("a;b;c\n12.05.2024;1.2.3;1,5\n13.05.2024;1.2.4;2\n").table
    #expect(table?.dialect.decimal == .comma)
  }

  @Test("thousands groups vote for the other mark")
  func groups() {
    #expect(read("a;b\nx;1.234.567\n").table?.dialect.decimal == .comma)
    #expect(read("a;b\nx;1,234,567\n").table?.dialect.decimal == .point)
  }

  @Test("a clear value far below the first rows is found")
  func lateValue() {
    let whole = String(repeating: "x;12\n", count: 30_000)
    #expect(read("a;b\n" + whole + "y;1,5\n" + "z;3\n").table?.dialect.decimal == .comma)
  }

  @Test("with semicolons and nothing clear the file is undecided, a hint decides")
  func undecided() {
    let text = "a;b\nx;1.234\ny;2.500\n"
    #expect(read(text).table?.dialect.decimalIsUndecided == true)
    #expect(read(text).table?.numbers(column: 1).problems.map(\.kind) == [.ambiguous, .ambiguous])
    let comma = read(text, hints: ReadingHints(decimal: .comma)).table
    #expect(values(comma?.numbers(column: 1)) == [1234, 2500])
    let point = read(text, hints: ReadingHints(decimal: .point)).table
    #expect(values(point?.numbers(column: 1)) == [1.234, 2.5])
  }

  @Test("with commas between columns a point is the decimal point")
  func english() {
    #expect(values(read("a,b\nx,1.234\ny,\"2,500\"\n").table?.numbers(column: 1)) == [1.234, 2500])
  }
}
