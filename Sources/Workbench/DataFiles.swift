import Diagnostics
import Model
import Tables

/// Which file each source is read from, and the tables in them.
struct DataFiles {
  private let folder: String
  private let workers: Int
  private let files = FileStore()
  private let longestLine = TableLimits().rowLength
  /// Files named on the command line, by source.
  private var named: [String: String] = [:]
  /// Whether an argument names a source that does not exist: it was most likely meant for one that lacks a file.
  private var hasUnknownSource = false

  /// Files without a name before them go to sources in the order of the script: first those that name no file.
  init(_ arguments: [String], sources: [Source], folder: String, workers: Int, log: inout DiagnosticLog) {
    self.folder = folder
    self.workers = workers
    var unnamed: [String] = []
    for argument in arguments {
      let parts = argument.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(
        String.init)
      if parts.count == 2, sources.contains(where: { $0.id == parts[0] }) {
        named[parts[0]] = parts[1]
      } else if parts.count == 2, !parts[0].contains("/"), !parts[0].contains(".") {
        log.report(.unknownSource(argument, sources: sources.map(\.id)))
        hasUnknownSource = true
      } else {
        unnamed.append(argument)
      }
    }
    let waiting = (sources.filter { $0.file == nil } + sources.filter { $0.file != nil }).map(\.id)
      .filter { named[$0] == nil }
    for (file, source) in zip(unnamed, waiting) { named[source] = file }
    for file in unnamed.dropFirst(waiting.count) {
      log.report(.unknownSource(file, sources: sources.map(\.id)))
    }
  }

  /// Whether the source's file is the one that the script names.
  func isOfScript(_ source: Source) -> Bool { named[source.id] == nil }

  /// Where the source's file lies, seen from here; nil where none is named.
  func path(of source: Source) -> String? { named[source.id] ?? source.file.map { "\(folder)/\($0)" } }

  /// Nil, with a report, where the file cannot be read as a table.
  func table(of source: Source, log: inout DiagnosticLog) -> Table? {
    do {
      if let path = named[source.id] {
        let name = path.split(separator: "/").last.map(String.init) ?? path
        return Table.read(
          csv: try files.read(path, longestLine: longestLine, workers: workers), name: name,
          hints: source.hints, workers: workers,
          log: &log)
      }
      guard let file = source.file else {
        if !hasUnknownSource { log.report(.dataNotNamed(source.id, word: source.word, at: source.place)) }
        return nil
      }
      return Table.read(
        csv: try files.read(file, below: folder, longestLine: longestLine, workers: workers), name: file,
        hints: source.hints,
        workers: workers, log: &log
      )
    } catch {
      var diagnostic = error
      // The script is where the name of the file can be mended.
      if named[source.id] == nil { diagnostic.place = .script(source.place(of: "file")) }
      log.report(diagnostic)
      return nil
    }
  }
}

extension Source {
  /// What the script says about a file that the reader would otherwise find out by itself.
  fileprivate var hints: ReadingHints {
    switch decimal {
    case .comma: ReadingHints(decimal: .comma)
    case .point: ReadingHints(decimal: .point)
    case nil: ReadingHints()
    }
  }
}
