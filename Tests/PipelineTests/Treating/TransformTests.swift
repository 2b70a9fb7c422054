import Assessing
import Diagnostics
import Kernels
import Testing

@testable import Pipeline

@Suite("Values transformed before they are scored")
struct TransformTests {
  private func run(_ method: String) -> Assessed {
    assessed(
      areas() + indicator("x", "treat = \(method), normalise = as_is(),"),
      ["data.csv": "area,x\nA,0\nB,1\nC,9\nD,\n"])
  }

  private func treated(_ method: String) -> Column? {
    run(method).results.map { rounded($0.treated.columns[0], decimals: 6) }
  }

  @Test("roots, logarithms with a shift, and Box-Cox")
  func transforms() {
    #expect(treated("square_root()") == [0, 1, 3, nil])
    #expect(treated("log_transform { shift = 1 }") == [0, 0.693147, 2.302585, nil])
    // (9^0.5 - 1) / 0.5 = 4; zero has no power that Box-Cox takes.
    #expect(treated("box_cox(0.5)") == [nil, 0, 4, nil])
  }

  @Test("a value that a logarithm has none for is told, and its score is missing")
  func lost() {
    let run = run("log_transform()")
    #expect(run.codes == [.undefinedValue])
    #expect(run.log.diagnostics.first?.message.contains("of A") == true)
    #expect(run.results?.normalised.scores[0]?[0] == nil)
  }

  @Test("what was changed, and how, is kept")
  func ledger() throws {
    let results = try #require(run("square_root()").results)
    #expect(results.treated.notes[0] == "square_root")
    #expect(results.treated.adjustments[0] == [Adjustment(row: 2, before: 9, after: 3)])
  }
}
