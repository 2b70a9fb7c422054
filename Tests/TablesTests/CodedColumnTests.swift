import Diagnostics
import Testing

@testable import Tables

@Suite("Columns as coded text")
struct CodedColumnTests {
  private func coded(_ csv: String, column: Int = 0) throws -> CodedColumn {
    var log = DiagnosticLog()
    let table = try #require(Table.read(csv: Bytes(csv), name: "a.csv", log: &log))
    return table.coded(column: column)
  }

  @Test("each text once, in the order of the rows, however it is quoted")
  func texts() throws {
    let found = try coded("a,b\nyes,1\nno,2\n\"yes\",3\n yes ,4\n,5\n\"say \"\"no\"\"\",6\nno,7\n")
    #expect(found.texts == ["yes", "no", "", "say \"no\""])
    #expect(found.codes == [0, 1, 0, 0, 2, 3, 1])
    #expect(found.firstRows == [0, 1, 4, 5])
    #expect(found.counts == [3, 2, 1, 1])
  }

  @Test("a row that ends early has an empty text")
  func short() throws {
    #expect(try coded("a,b\n1,x\n2\n3,x\n", column: 1).texts == ["x", ""])
  }

  @Test("thousands of different texts are each known again")
  func many() throws {
    let rows = (0..<6_000).map { "t\($0 % 3_000)" }
    let found = try coded("a,b\n" + rows.map { $0 + ",1\n" }.joined())
    #expect(found.texts == Array(rows.prefix(3_000)))
    #expect(found.codes == (0..<6_000).map { Int32($0 % 3_000) })
  }
}
