import Tables
import Testing

struct NumberColumnTests {
  @Test("every missing marker is missing, and no problem")
  func markers() {
    let markers = [
      "", ":", ".", "..", "...", "…", "-", "–", "NA", "N/A", "n/a", "NaN", "NULL", "null", "#N/A",
    ]
    let numbers = column(markers + ["1"])
    #expect(values(numbers) == Array(repeating: nil, count: markers.count) + [1])
    #expect(numbers?.problems == [])
  }

  @Test("other words are problems, unless the caller takes them for missing")
  func words() {
    let table = read("a,b\nx,ndiff\ny,4\nz,five\n").table
    #expect(
      table?.numbers(column: 1).problems == [
        NumberProblem(row: 0, text: "ndiff", kind: .notANumber),
        NumberProblem(row: 2, text: "five", kind: .notANumber),
      ])
    #expect(table?.numbers(column: 1, alsoMissing: ["ndiff"]).problems.map(\.row) == [2])
  }

  @Test("a number that stands for missing is missing where it is written so")
  func numbersForMissing() {
    let table = read("a;b\nx;-9\ny;9\nz;-9,5\nu;99\n").table
    #expect(values(table?.numbers(column: 1, alsoMissing: ["-9", "99"])) == [nil, 9, -9.5, nil])
  }

  @Test("European spellings in a file with decimal commas")
  func europeanSpellings() {
    let cells = [
      "1 234,5", "1\u{A0}234,5", "1\u{202F}234,5", "1\u{2009}234,5", "1.234,5", "1'234,5", "1’234,5",
      "1.234.567",
      "−5,5", "–5,5", "+5,5", "71,3 %", "71,3%", "1,5E3", "1 234", "1,234.5",
    ]
    let expected: [Double?] = [
      1234.5, 1234.5, 1234.5, 1234.5, 1234.5, 1234.5, 1234.5, 1_234_567, -5.5, -5.5, 5.5, 71.3, 71.3, 1500,
      1234,
      1234.5,
    ]
    let numbers = column(cells)
    #expect(values(numbers) == expected)
    #expect(numbers?.problems == [])
  }

  @Test("one point before three digits groups, if every such value in the column does")
  func lonePointGroups() {
    #expect(values(column(["1.234", "20.500", "0,5"])) == [1234, 20500, 0.5])
  }

  @Test("one value that cannot be grouping makes the column's points ambiguous")
  func lonePointAmbiguous() {
    let numbers = column(["1.234", "1.5", "0,5", "0,25", ""])
    #expect(values(numbers) == [nil, nil, 0.5, 0.25, nil])
    #expect(numbers?.problems.map(\.kind) == [.ambiguous, .ambiguous])
    #expect(numbers?.problems.map(\.text) == ["1.234", "1.5"])
  }

  @Test("malformed groups, two signs and dates are no numbers")
  func malformed() {
    let cells = [
      "12 34", "1.23.456,5", "--5", "12.05.2024", "5 €", "1,5,5", "e5", "1e", "%", "0x10", "1_000",
    ]
    let numbers = column(cells + ["0,5"])
    #expect(numbers?.problems.map(\.text) == cells)
    #expect(numbers?.problems.allSatisfy { $0.kind == .notANumber } == true)
  }

  @Test("infinities are problems, spelled out or too large")
  func infinities() {
    let cells = ["inf", "-Infinity", "∞", "1e999", String(repeating: "9", count: 400)]
    #expect(column(cells)?.problems.map(\.kind) == Array(repeating: .infinite, count: 5))
  }

  @Test("Eurostat flags are kept, behind a number and behind a colon")
  func flags() {
    let table = read("geo\t2019 \nA\t18.2 e\nB\t: u\nC\t49.0 \nD\t12 bd\nE\t:c\n").table
    let numbers = table?.numbers(column: 1)
    #expect(values(numbers) == [18.2, nil, 49, 12, nil])
    #expect(numbers?.flags.map(\.row) == [0, 1, 3, 4])
    #expect(numbers?.flags.map(\.letters) == ["e", "u", "bd", "c"])
    #expect(numbers?.problems == [])
  }

  @Test("of many problems the first hundred are kept, all are counted")
  func manyProblems() {
    let numbers = column(Array(repeating: "x", count: 1000))
    #expect(numbers?.problems.count == 100)
    #expect(numbers?.problemCount == 1000)
  }

  @Test("several columns at once are the same as one after the other")
  func bulk() {
    let rows = (0..<5000).map { "A\($0),\($0),\(Double($0) / 8),\($0 % 7 == 0 ? "NA" : "3")\n" }
    let table = read("a,b,c,d\n" + rows.joined()).table
    let together = table?.numbers(columns: [3, 1, 2]) ?? []
    #expect(together.count == 3)
    for (index, column) in [3, 1, 2].enumerated() where together.count == 3 {
      #expect(values(together[index]) == values(table?.numbers(column: column)))
    }
    #expect(values(together.last).suffix(2) == [624.75, 624.875])
  }

  @Test("a row that ends early is missing there")
  func shortRow() {
    #expect(values(read("a,b,c\nx,1\ny,2,3\n").table?.numbers(column: 2)) == [nil, 3])
  }
}
