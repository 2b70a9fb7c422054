import Assessing
import Diagnostics
import Kernels
import Pipeline
import Testing

@Suite("From inputs to values")
struct ComputeValuesTests {
  private func values(_ formula: String, _ csv: String, unit: String = "points") -> Assessed {
    let block = indicator("v", formula: formula).replacing("unit = \"points\"", with: "unit = \"\(unit)\"")
    return assessed(source() + block, ["data.csv": csv])
  }

  @Test("a missing input leaves a gap, a division by zero a gap and a warning")
  func undefined() throws {
    let run = values("per(100, input.a, input.b)", "area,year,a,b\nA,1,1,4\nB,1,,4\nC,1,3,0\nD,1,5,0\n")
    #expect(run.values("v") == [25, nil, nil, nil])
    #expect(run.values?.undefinedRows == [[2, 3]])
    #expect(run.codes == [.undefinedValue])
    #expect(run.log.diagnostics[0].label == "more rows without one: 1")
    #expect(run.messages[0].contains("for C 1,"))
  }

  @Test(
    "a change looks back a year; the first year and the year after a gap have none, and that is no mistake")
  func change() {
    let run = values("change(input.a)", "area,year,a\nA,2020,50\nA,2021,60\nA,2023,90\nA,2024,45\nB,2021,7\n")
    // (60 − 50) / 50 and (45 − 90) / 90.
    #expect(run.values("v") == [nil, 20, nil, -50, nil])
    #expect(run.codes == [])
  }

  @Test("mean_of and first_of use what is there")
  func partial() {
    let csv = "area,year,a,b\nA,1,1,3\nB,1,,5\nC,1,,\n"
    #expect(values("mean_of(input.a, input.b)", csv).values("v") == [2, 5, nil])
    #expect(values("first_of(input.a, input.b)", csv).values("v") == [1, 5, nil])
    #expect(values("sum_of(input.a, input.b)", csv).values("v") == [4, nil, nil])
    #expect(values("first_of(input.nobody_gives, input.b)", csv).values("v") == [3, 5, nil])
  }

  @Test("a choice takes the branch of its condition; without the condition there is none")
  func choice() {
    let run = values("when(input.a:at_least(2), input.b, 0)", "area,year,a,b\nA,1,1,7\nB,1,2,8\nC,1,,9\n")
    #expect(run.values("v") == [0, 8, nil])
  }

  @Test("a share beyond 0 to 100 is told with its cell")
  func shares() {
    let run = values(
      "share(input.a, input.b)", "area,year,a,b\nA,1,2,4\nB,1,5,4\nC,1,,4\n", unit: "% of people")
    #expect(run.codes == [.shareOver100])
    #expect(run.log.diagnostics.first?.place == .cell(file: "data.csv", row: 3, column: "a"))
    #expect(run.messages.first?.contains("125.0 % for B 1") == true)
    #expect(values("input.a", "area,year,a\nA,1,100.0000000001\n", unit: "%").codes == [])
  }

  @Test("a function gives the same numbers as the formula it repeats, and is seen to read its inputs")
  func functions() {
    let csv = "area,year,a,b,c\nA,1,1,3,9\nB,1,,5,9\nC,1,7,0,9\n"
    let formula = values("1000 * input.a / input.b", csv)
    let function = values(
      "function(x) if x.a == nil or x.b == nil or x.b == 0 then return nil end return 1000 * x.a / x.b end",
      csv)
    #expect(function.codes == [])
    #expect(function.values("v") == formula.values("v"))
    #expect(function.values?.inputs == [["a", "b"]])
    #expect(function.values?.undefinedRows == [[]])
  }

  @Test("a formula may be a plain number")
  func constant() {
    #expect(values("3", "area,year,a\nA,1,1\nB,1,\n").values("v") == [3, 3])
  }
}
