import Analysis
import Glibc
import Reports
import Workbench

/// One page a script of this house shows: the script, and what the command line asks for beside it.
struct Showing: Sendable, CustomStringConvertible {
  enum Command: String, Sendable { case run, statistics }

  /// Below `Scripts`.
  let script: String
  var area: String?
  var period: String?
  var command = Command.run

  static let package = #filePath.split(separator: "/", omittingEmptySubsequences: false)
    .dropLast(4).joined(separator: "/")

  /// Every script by itself; those below `published` need data that are not here.
  static let scripts: [Showing] = ["tutorial", "cities/northport", "rules"].flatMap { folder in
    FileStore().entries(of: "\(package)/Scripts/\(folder)")
      .filter { !$0.isFolder && $0.name.hasSuffix(".lua") && !modules.contains($0.name) }
      .map { Showing(script: "\(folder)/\($0.name)") }
  }

  /// Modules: they return rules, or name no data to run with.
  private static let modules: Set = [
    "log_scale.lua", "capped_ratio.lua", "northport_framework.lua", "self_assessment_empty.lua",
  ]

  static let all =
    scripts + [
      Showing(script: "cities/northport/city.lua", area: "all"),
      Showing(script: "cities/northport/city.lua", area: "NP2"),
      Showing(script: "cities/northport/city.lua", area: "NP5"),
      Showing(script: "cities/northport/city.lua", period: "2024"),
      Showing(script: "cities/northport/city.lua", area: "NP2", command: .statistics),
      Showing(script: "tutorial/02_weights.lua", command: .statistics),
      Showing(script: "tutorial/05_years.lua", command: .statistics),
      Showing(script: "tutorial/06_districts.lua", area: "Harbour"),
      Showing(script: "tutorial/07_missing_data.lua", area: "Hill"),
      Showing(script: "tutorial/11_statistics.lua", command: .statistics),
      Showing(script: "tutorial/11_statistics.lua", area: "Harbour", command: .statistics),
      Showing(script: "tutorial/12_small_numbers.lua", area: "Harbour"),
      Showing(script: "tutorial/12_small_numbers.lua", area: "Hill"),
      Showing(script: "tutorial/13_survey.lua", area: "Hill"),
    ]

  /// `northport-city NP2`, `northport-city NP2 statistics`
  var description: String {
    let parts = script.dropLast(4).split(separator: "/").suffix(2).joined(separator: "-")
    let verb = command == .run ? nil : command.rawValue
    return ([parts] + [area, period, verb].compactMap { $0 }).joined(separator: " ")
  }

  var expectedPath: String {
    "\(Self.package)/Tests/ScriptTests/Expected/\(String(description.map { $0 == " " ? "-" : $0 })).txt"
  }

  func outcome(json: String? = nil, csv: String? = nil, workers: Int = 2) -> Outcome {
    let style = TerminalStyle(hasColor: false, isUnicode: true, width: 100)
    let request = Request(
      script: "\(Self.package)/Scripts/\(script)", area: area, period: period, json: json, csv: csv,
      workers: workers)
    let session = Session(request, output: style, messages: style)
    return command == .run ? session.run() : session.statistics(.init())
  }
}
