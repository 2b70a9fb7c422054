import Diagnostics
import LuaHost
import Reports
import Tables

/// Gathers what a command says and writes, until it ends.
struct Desk {
  /// Nobody reads more at once.
  private static let mostShown = 100

  private(set) var log = DiagnosticLog()
  private let road: Road
  private let folder: String
  private let style: TerminalStyle
  private let isStrict: Bool
  private var closing: String?
  private var standardOutput: [UInt8] = []

  init(_ road: Road, folder: String, style: TerminalStyle, isStrict: Bool = false) {
    self.isStrict = isStrict
    self.road = road
    self.folder = folder
    self.style = style
  }

  mutating func report(_ other: DiagnosticLog) { log.report(contentsOf: other) }

  mutating func report(_ problem: Diagnostic) { log.report(problem) }

  /// The last line of the messages.
  mutating func close(with line: String) { closing = line }

  mutating func write(_ bytes: [UInt8], to path: String) {
    if path == "-" {
      standardOutput += bytes
      return
    }
    guard !road.reads(path) else {
      log.report(.wouldReplaceInput(path))
      return
    }
    do {
      try FileStore().write(bytes, to: path)
    } catch {
      log.report(error)
    }
  }

  /// Makes new files in a folder, all of them or none. Their paths; none, with a report, where it cannot be.
  ///
  /// - refusal: what is said of a file that is there already.
  mutating func create(
    _ files: [(name: String, bytes: [UInt8])], in folder: String, refusal: (String) -> Diagnostic
  ) -> [String] {
    let paths = files.map { folder.hasSuffix("/") ? folder + $0.name : "\(folder)/\($0.name)" }
    do {
      try FileStore().makeFolder(folder)
      try FileStore().create(zip(paths, files).map { ($0, $1.bytes) }, refusal: refusal)
      return paths
    } catch {
      log.report(error)
      return []
    }
  }

  /// `3 errors, 1 warning. Nothing was scored.          assess explain CODE`
  func countedProblems(_ remark: String = "") -> String {
    let errors = log.errorCount
    let warnings = log.warningCount
    let parts = [
      errors > 0 ? "\(errors) error\(errors == 1 ? "" : "s")" : nil,
      warnings > 0 ? "\(warnings) warning\(warnings == 1 ? "" : "s")" : nil,
    ]
    let counted = parts.compactMap { $0 }.joined(separator: ", ")
    guard let code = (log.inReadingOrder.first { $0.severity == .error } ?? log.warnings.first)?.code else {
      return "No problems."
    }
    return "\(counted). \(remark)".trimmingSpaces + "          assess explain \(code.rawValue)"
  }

  func outcome(output: String) -> Outcome {
    let renderer = DiagnosticRenderer(
      style: style, lines: { excerpt(file: $0, line: $1) }, shownName: { shown($0) })
    var messages = road.host.map { printed($0) } ?? ""
    let problems = log.inReadingOrder
    for diagnostic in problems.prefix(Self.mostShown) { messages += renderer.render(diagnostic) + "\n" }
    let untold = max(0, problems.count - Self.mostShown) + log.untoldCount
    if untold > 0 {
      messages += "… and \(untold) more problem\(untold == 1 ? "" : "s")\n"
    }
    if let closing { messages += closing + "\n" }
    return Outcome(
      output: standardOutput + Array(output.utf8), messages: messages,
      status: ExitStatus(log, isStrict: isStrict))
  }

  /// What the script printed is a message, not a result.
  private func printed(_ host: ScriptHost) -> String {
    let (printed, isCut) = host.output
    // A script must not steer the terminal it is run in; what print sets apart by a tab stays apart.
    let text = printed.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      withoutControls(String(line.map { $0 == "\t" ? " " : $0 }))
    }
    .joined(separator: "\n")
    return isCut ? text + "\n… more was printed than is kept\n" : text
  }

  /// Scripts and data of the project are shown with the folder, so that a terminal can open them.
  private func shown(_ file: String) -> String {
    let isScript = road.host?.line(1, of: file) != nil && !file.hasPrefix("standard library/")
    let isOwn = isScript || road.projectFiles.contains(file)
    return isOwn && folder != "." ? "\(folder)/\(file)" : file
  }

  private func excerpt(file: String, line: Int) -> String? {
    if let text = road.host?.line(line, of: file) { return text }
    guard let table = road.tables.lazy.compactMap({ $0 }).first(where: { $0.name == file }) else {
      return nil
    }
    if table.rowCount > 0, line < table.rowNumber(0) { return table.header.joined(separator: " | ") }
    guard let row = table.row(numbered: line) else { return nil }
    return table.header.indices.map { table.text(row: row, column: $0) }.joined(separator: " | ")
  }
}

extension String {
  fileprivate var trimmingSpaces: String { String(reversed().drop { $0 == " " }.reversed()) }
}
