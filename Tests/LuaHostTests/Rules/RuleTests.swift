import Assessing
import Diagnostics
import Kernels
import Pipeline
import Testing

@Suite("Functions of a script over rows")
struct RowFunctionTests {
  private func run(_ body: String, _ csv: String = "area,a,b,c\nA,1,2,9\nB,,4,9\n") -> Assessed {
    assessed(areas() + indicator("x", formula: "function(x) \(body) end"), ["data.csv": csv])
  }

  @Test("a row is plain numbers, nil where missing; nil back is a gap")
  func rows() {
    let run = run("if x.a == nil then return nil end return x.a + x.b")
    #expect(run.values("x") == [3, nil])
    #expect(run.values?.inputs == [["a", "b"]])
  }

  @Test("the words of formulas compute at once, nil where an operand is missing")
  func words() {
    #expect(run("return per(100, x.a, x.b)").values("x") == [50, nil])
    #expect(run("return mean_of(x.a, x.b)").values("x") == [1.5, 4])
    #expect(run("return log(x.b - x.b)").values("x") == [nil, nil])
  }

  @Test("only inputs that were read on some row are noted")
  func read() {
    #expect(run("if x.a then return 1 end return x.c").values?.inputs == [["a", "c"]])
    #expect(run("return 1").values?.inputs == [[]])
  }

  @Test("an input that is not there is told with the nearest")
  func unknown() {
    let run = run("return x.aa")
    #expect(run.codes == [.unknownInput])
    #expect(run.log.diagnostics.first?.notes == ["inputs: a, b, c"])
  }

  @Test(
    "anything but a number is told with its row",
    arguments: [
      ("return \"high\"", "the formula gave text for A 2025"),
      ("return {}", "the formula gave a table for A 2025"),
      ("return x.b / (x.b - 4)", "the formula gave an infinite number for B 2025"),
    ])
  func results(body: String, message: String) {
    let run = run(body)
    #expect(run.codes == [.ruleResult])
    #expect(run.messages == [message])
  }

  @Test("an error in a function is told once, where it is")
  func errors() {
    let run = run("return x.a.b.c")
    #expect(run.codes == [.scriptError])
    #expect(run.log.diagnostics.first?.place?.file == "city.lua")
  }

  @Test("a rule that never ends is stopped by its steps")
  func endless() {
    #expect(run("while true do end").codes == [.stepLimit])
  }

  @Test("an unknown name inside a function is told when it runs")
  func names() {
    #expect(run("return nonsense").codes == [.unknownName])
  }
}
