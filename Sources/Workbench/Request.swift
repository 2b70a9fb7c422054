package import LuaHost
import Reports

/// What a command was asked to do with a script.
package struct Request: Sendable {
  /// As typed.
  package var script: String
  /// `FILE` or `SOURCE=FILE`, as typed.
  package var data: [String]
  package var area: String?
  package var period: String?
  /// The set of weights to score with, in place of the script's.
  package var weightSet: String?
  /// Whether areas are ranked where the script does not say.
  package var ranksAreas = false
  /// Where to write results; `-` is standard output.
  package var json: String?
  package var csv: String?
  package var workers: Int
  package var limits: LuaLimits

  package init(
    script: String, data: [String] = [], area: String? = nil, period: String? = nil, json: String? = nil,
    csv: String? = nil, workers: Int = 2, limits: LuaLimits = LuaLimits()
  ) {
    self.script = script
    self.data = data
    self.area = area
    self.period = period
    self.json = json
    self.csv = csv
    self.workers = workers
    self.limits = limits
  }

  /// The folder of the script, as typed; `.` where none was.
  var folder: String {
    guard let slash = script.lastIndex(of: "/") else { return "." }
    return slash == script.startIndex ? "/" : String(script[..<slash])
  }

  /// The script's own name, which results and messages carry: the same wherever the project lies.
  var scriptName: String {
    script.split(separator: "/").last.map(String.init) ?? script
  }
}

/// What a command has to say: bytes for standard output, text for standard error, and how it ends.
package struct Outcome: Sendable {
  package var output: [UInt8]
  package var messages: String
  package var status: ExitStatus
}
