import Diagnostics
import Glibc
import Kernels
import LuaHost
import Model
import Pipeline
import Tables
import Testing

@testable import Workbench

/// An index that others published: a script of ours, and a folder with their inputs and answers. The folder is no part
/// of this repository; `ASSESS_SHARED` says where it is, else it lies beside the package.
struct PublishedCase: Sendable, CustomStringConvertible {
  let folder: String
  let script: String

  static let hdi = PublishedCase(folder: "hdi_panel", script: "hdi")
  static let desi = PublishedCase(folder: "desi_2022", script: "desi")
  static let organisedCrime = PublishedCase(folder: "organised_crime_index", script: "organised_crime")
  static let euPerception = PublishedCase(folder: "eu_perception_2015", script: "eu_perception")
  static let numbeo = PublishedCase(folder: "numbeo_quality_of_life", script: "numbeo")
  static let asem = PublishedCase(folder: "asem_connectivity", script: "asem")
  static let svi = PublishedCase(folder: "svi_2018_counties", script: "svi")
  static let wimd = PublishedCase(folder: "wimd_2019", script: "wimd")
  /// The handbook's example, one script for each method.
  static let tai = [
    "normalisations", "equal_weights", "budget_allocation", "geometric_mean", "two_left_out",
    "factor_weights", "kemeny", "benefit_of_doubt",
  ].map { tai($0) }
  static func tai(_ script: String) -> PublishedCase {
    PublishedCase(folder: "tai_handbook", script: "tai/\(script)")
  }

  static let ampi = PublishedCase(folder: "ampi_eu2020", script: "ampi")
  static let conapo = PublishedCase(folder: "conapo_municipal_2020", script: "conapo")
  static let all = [hdi, desi, organisedCrime, euPerception, numbeo, asem, svi, wimd, ampi, conapo] + tai

  private static let package = #filePath.split(separator: "/", omittingEmptySubsequences: false)
    .dropLast(4).joined(separator: "/")
  private static let shared = getenv("ASSESS_SHARED").map { String(cString: $0) } ?? package + "/../shared"

  var description: String { script }
  var isThere: Bool { access(path("expected.csv"), R_OK) == 0 }
  var scriptPath: String { "\(Self.package)/Scripts/published/\(script).lua" }

  private func path(_ file: String) -> String { "\(Self.shared)/cases/\(folder)/\(file)" }

  /// The road from the script and the inputs to scores; problems that the publisher's own table does not have fail the
  /// test.
  ///
  /// - data: another file than the inputs of the case.
  func results(data: String? = nil, knownProblems: Set<DiagnosticCode> = []) throws -> Results {
    let request = Request(script: scriptPath, data: [data ?? path("inputs.csv")])
    let (results, problems) = onLargeStack { () -> (Results?, [Diagnostic]) in
      let road = Road(request)
      return (road.results(), road.log.diagnostics)
    }
    #expect(Set(problems.map(\.code)) == knownProblems, "\(problems.map(\.message))")
    return try #require(results)
  }

  /// The answers, or another table that was published beside them.
  func published(_ file: String = "expected.csv") throws -> PublishedTable {
    var log = DiagnosticLog()
    let table = Table.read(csv: try FileStore().read(path(file)), name: file, log: &log)
    return PublishedTable(table: try #require(table))
  }
}

/// The figures as printed: text, so that "7.10" keeps its digits.
struct PublishedTable {
  let table: Table

  var rows: Range<Int> { 0..<table.rowCount }

  var columns: [String] { table.header }

  /// Empty where nothing was published.
  func text(_ column: String, _ row: Int) throws -> String {
    table.text(row: row, column: try #require(table.column(named: column)))
  }

  func number(_ column: String, _ row: Int) throws -> Double? { Double(try text(column, row)) }
}

extension Results {
  func row(_ area: String, _ period: String) throws -> Int {
    try #require(panel.row(area: area, period: period), "\(area) \(period) is not in the results")
  }

  func scores(_ id: String, at level: Level) throws -> Column { scores.columns[try node(id, at: level)] }

  /// The score of the index, a component, a theme or an indicator.
  func score(_ id: String, at level: Level, row: Int) throws -> Double? {
    scores.columns[try node(id, at: level)][row]
  }

  /// Where the score stands among the others of its period.
  func standing(_ id: String, at level: Level) throws -> Scores.Standing {
    try #require(scores.standings[try node(id, at: level)])
  }

  /// The classes that the score is sorted into.
  func classes(_ id: String, at level: Level) throws -> ScoreClasses {
    try #require(classes[try node(id, at: level)])
  }

  private func node(_ id: String, at level: Level) throws -> Int {
    try #require(assessment.tree.position(of: id, at: level), "no \(level.rawValue) \(id) in the results")
  }

  /// The position of an indicator among the columns of each stage.
  func indicator(_ id: String) throws -> Int {
    try #require(assessment.indicators.firstIndex { $0.id == id }, "no indicator \(id) in the results")
  }

  func index(row: Int) -> Double? { scores.columns[0][row] }

  func rank(row: Int) -> Int? { scores.ranks?[row].map { Int($0) } }
}
