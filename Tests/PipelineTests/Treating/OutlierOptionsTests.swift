import Assessing
import Diagnostics
import Kernels
import Model
import References
import Testing

@testable import Pipeline

@Suite("How outliers are tamed, and what is kept of it")
struct OutlierOptionsTests {
  /// Nine towns from 1 to 9 and one far out.
  private let outlier = "area,x\n" + (1...9).map { "A\($0),\($0)\n" }.joined() + "Z,1000\nG,\n"

  private func run(_ method: String, _ csv: String? = nil, _ rest: String = "") -> Assessed {
    assessed(
      areas() + indicator("x", "treat = \(method), normalise = as_is(),") + rest, ["data.csv": csv ?? outlier]
    )
  }

  private func treated(_ method: String, _ csv: String? = nil) -> Column? {
    run(method, csv).results?.treated.columns[0]
  }

  private func record(_ method: String) -> TreatmentRecord? { run(method).results?.treated.records[0].first }

  @Test("skewness and kurtosis before and after each step, the points, and what became of them are kept")
  func ledger() throws {
    let winsorised = try #require(record("winsorise { points = 1 }"))
    #expect(
      winsorised.method == "winsorise" && winsorised.outcome == .accepted && winsorised.movedRows == [9])
    #expect(winsorised.checks.map(\.step) == ["before", "winsorise"])
    #expect(winsorised.checks.map(\.passes) == [false, true])
    let values = Column((1...9).map(Double.init) + [1000])
    #expect(
      winsorised.checks[0].skewness == skewness(values) && winsorised.checks[0].kurtosis == kurtosis(values))
    let logs = try #require(record("winsorise { points = 0 }"))
    #expect(logs.checks.map(\.step) == ["before", "winsorise", "log_transform"] && logs.movedRows == [])
    #expect(record("winsorise { skewness = 100 }")?.outcome == .notNeeded)
    let plain = try #require(record("log_transform()"))
    #expect(
      plain.checks.map(\.step) == ["before", "log_transform"] && plain.checks.map(\.passes) == [nil, nil])
    #expect(run("no_treatment()").results?.treated.records == [[]])
  }

  @Test("a column that passes can be pulled in too, and another step or none can follow")
  func options() {
    let passing = "area,x\nA,1\nB,2\nC,3\nD,4\nE,6\n"
    #expect(treated("winsorise { points = 1 }", passing) == [1, 2, 3, 4, 6])
    #expect(treated("winsorise { points = 1, always = true }", passing) == [1, 2, 3, 4, 4])
    let original: Column = [1, 2, 3, 4, 5, 6, 7, 8, 9, 1000, nil]
    #expect(treated("winsorise { points = 0, otherwise = no_treatment() }") == original)
    let roots = treated("winsorise { points = 0, otherwise = square_root() }")
    #expect(roots == Column(original.values.map { $0.squareRoot() }))
    #expect(run("winsorise { points = 0, otherwise = winsorise() }").codes == [.unknownMethod])
    #expect(run("winsorise { points = -1 }").codes == [.outOfRange])
  }

  @Test("a result that does not pass can be refused")
  func acceptance() throws {
    let strict = "winsorise { points = 1, skewness = 0, kurtosis = -9, otherwise = no_treatment(), accept = "
    let kept = try #require(run(strict + "\"last\" }").results?.treated)
    #expect(kept.columns[0][9] == 9 && kept.records[0][0].outcome == .accepted)
    let refused = try #require(run(strict + "\"passing\" }").results?.treated)
    #expect(refused.columns[0][9] == 1000 && refused.records[0][0].outcome == .rejected)
    #expect(refused.adjustments[0].isEmpty && refused.notes == [nil])
  }

  @Test("what follows may take the values that were pulled in")
  func combined() throws {
    let options = "points = 1, skewness = 0, kurtosis = -9, otherwise = square_root()"
    #expect(treated("winsorise { \(options) }")?[9] == 1000.0.squareRoot())
    let run = run("winsorise { \(options), combined = true }")
    #expect(run.results?.treated.columns[0][9] == 3)
    #expect(run.results?.treated.notes == ["winsorised 1 values, then square root"])
  }

  @Test("logarithms from the least value, over the range, mirrored, and with a shift")
  func logarithms() {
    let csv = "area,x\nA,2\nB,4\nC,\n"
    func logs(_ options: String) -> Column? { treated("log_transform { \(options) }", csv) }
    // log 1 and log 3; log(0.02) and log(2.02); -log 8 and -log 6.
    #expect(difference(logs("start = \"least\"") ?? [], [0, 1.09861228866811, nil]) < 1e-13)
    #expect(
      difference(logs("start = \"range\"") ?? [], [-3.912023005428146, 0.703097511413113, nil]) < 1e-13)
    #expect(difference(logs("mirror = 10") ?? [], [-2.0794415416798357, -1.791759469228055, nil]) < 1e-13)
    #expect(difference(logs("shift = -1") ?? [], [0, 1.09861228866811, nil]) < 1e-13)
    // From 2 to 4, times 4 - 1: log 1 and log 4.
    #expect(difference(logs("start = \"spread\"") ?? [], [0, 1.3862943611198906, nil]) < 1e-13)
    #expect(
      difference(treated("box_cox { lambda = 0.5, raised = true }", csv) ?? [], [0, 1.4641016151377544, nil])
        < 1e-13)
    #expect(run("log_transform { shift = 1, mirror = 10 }", csv).codes == [.outOfRange])
  }

  @Test("each period can be treated on its own")
  func periods() throws {
    let rows = (1...9).map { "A\($0),2024,\($0)\nA\($0),2025,\($0)\n" }.joined()
    let run = assessed(
      source()
        + indicator("x", "treat = winsorise { points = 1, over = \"each_period\" }, normalise = as_is(),"),
      ["data.csv": "area,year,x\n" + rows + "Z,2024,9\nZ,2025,1000\n"])
    let treated = try #require(run.results?.treated)
    #expect(treated.records[0].map(\.period) == ["2024", "2025"])
    #expect(treated.records[0].map(\.outcome) == [.notNeeded, .accepted])
    #expect(treated.notes == ["winsorised 1 values in 2025"])
    #expect(treated.adjustments[0] == [Adjustment(row: 19, before: 1000, after: 9)])
  }

  @Test("a value that what follows has none for is told")
  func lost() {
    let csv = "area,x\n" + (0...8).map { "A\($0),\($0)\n" }.joined() + "Z,1000\n"
    let run = run("winsorise { points = 0, otherwise = log_transform() }", csv)
    #expect(run.codes == [.undefinedValue])
    #expect(run.messages.first == "winsorise has no value for \"x\" of A0 2025, which is 0")
  }

  @Test(
    "the columns of the whole road are those of the golden files",
    .enabled(if: Golden.isThere, "needs the golden files"),
    arguments: [
      ("winsorise()", "default_data"), ("winsorise(1)", "winmax1_data"), ("winsorise(3)", "winmax3_data"),
      ("winsorise { points = 51, otherwise = no_treatment() }", "winsorise_only_nolimit_data"),
      ("winsorise { skewness = 1, kurtosis = 2 }", "strict_1_2_data"),
      ("winsorise { points = 1, otherwise = log_transform { start = \"tail\" } }", "log_CT_plus_data"),
      ("winsorise { points = 1, otherwise = log_transform { start = \"least\" } }", "log_CT_orig_data"),
      ("winsorise { points = 1, combined = true }", "combined_data"),
      ("winsorise { points = 3, always = true, otherwise = no_treatment() }", "each_winsorise_force3"),
      ("log_transform { start = \"range\" }", "each_log_CT"),
      ("log_transform { start = \"tail\" }", "each_log_CT_plus"),
      ("log_transform { start = \"least\" }", "each_log_CT_orig"),
      ("box_cox { lambda = 0, raised = true }", "each_boxcox_0"),
      ("box_cox { lambda = 0.5, raised = true }", "each_boxcox_0.5"),
    ])
  func golden(method: String, file: String) throws {
    let run = try GoldenScript.run("01_chain/Screened.csv", "", "method { treat = \(method) }\n")
    #expect(run.codes == [])
    let distance = try GoldenScript.difference(run.results?.treated.columns, from: "04_treat/\(file).csv")
    #expect(distance < 1e-12)
  }

  @Test(
    "skewness and kurtosis of every step are those of the golden files",
    .enabled(if: Golden.isThere, "needs the golden files"),
    arguments: [
      ("winsorise(1)", "winmax1"), ("winsorise { skewness = 1, kurtosis = 2 }", "strict_1_2"),
      ("winsorise { points = 1, combined = true }", "combined"),
    ])
  func goldenChecks(method: String, file: String) throws {
    let run = try GoldenScript.run("01_chain/Screened.csv", "", "method { treat = \(method) }\n")
    let records = try #require(run.results?.treated.records)
    let details = try Golden.table("04_treat/\(file)_details.csv")
    let codes = try details.texts("iCode")
    var compared = 0
    for step in 0...2 where details.header.contains("check_SkewKurt\(step).Skew") {
      for (name, field) in [("Skew", \TreatmentRecord.Check.skewness), ("Kurt", \.kurtosis)] {
        let wanted = try details.column("check_SkewKurt\(step).\(name)")
        for (row, code) in codes.enumerated() {
          guard let expected = wanted[row], let position = run.indicator(code.lowercased()) else { continue }
          let checks = records[position][0].checks
          #expect(step < checks.count, "\(code)")
          guard step < checks.count else { continue }
          #expect(difference(checks[step][keyPath: field], expected) < 1e-11, "\(code) \(name) \(step)")
          compared += 1
        }
      }
    }
    #expect(compared > 2 * codes.count)
  }
}
