/// Problems in the order they were found. A step reports and goes on; the session stops before computing.
///
/// A loop gone wrong, or a file of nothing but mistakes, makes more of one kind than anyone reads: of each kind the
/// first ``mostOfAKind`` are kept and the others are counted, so that time grows with the problems and memory does not.
package struct DiagnosticLog: Sendable {
  package static let mostOfAKind = 1000

  package private(set) var diagnostics: [Diagnostic] = []
  /// How many there were, those that are only counted included.
  package private(set) var errorCount = 0
  package private(set) var warningCount = 0
  /// Also where it is only counted.
  private var newestError: Diagnostic?
  private var keptErrors: [Int] = []
  private var kinds: [DiagnosticCode: Int] = [:]
  /// The same thing said twice helps nobody.
  private var seen: Set<Diagnostic> = []
  private var tellings: Set<Telling> = []
  /// Lines of scripts about which nothing more is to be said.
  private var settled: Set<Line> = []

  private struct Line: Hashable {
    var file: String
    var number: Int
  }

  private struct Telling: Hashable {
    var code: DiagnosticCode
    var place: Place?
  }

  package init() {}

  package mutating func report(_ diagnostic: Diagnostic) {
    if case .script(let span)? = diagnostic.place, settled.contains(Line(file: span.file, number: span.line))
    {
      return
    }
    guard !seen.contains(diagnostic) else { return }
    count(diagnostic.severity, 1)
    if diagnostic.severity == .error { newestError = diagnostic }
    kinds[diagnostic.code, default: 0] += 1
    guard kinds[diagnostic.code, default: 0] <= Self.mostOfAKind else { return }
    seen.insert(diagnostic)
    tellings.insert(Telling(code: diagnostic.code, place: diagnostic.place))
    if diagnostic.severity == .error { keptErrors.append(diagnostics.count) }
    diagnostics.append(diagnostic)
  }

  /// Takes over what another log holds, and what it only counted.
  package mutating func report(contentsOf other: DiagnosticLog) {
    report(contentsOf: other.diagnostics)
    count(.error, other.errorCount - other.keptErrors.count)
    count(.warning, other.warningCount - (other.diagnostics.count - other.keptErrors.count))
    if other.errorCount > other.keptErrors.count { newestError = other.newestError }
  }

  package mutating func report(contentsOf others: [Diagnostic]) {
    others.forEach { report($0) }
  }

  /// Takes it that what is reported later about the lines of these problems is an echo of them.
  package mutating func settle(_ problems: [Diagnostic]) {
    for case .script(let span)? in problems.map(\.place) {
      settled.insert(Line(file: span.file, number: span.line))
    }
  }

  private mutating func count(_ severity: Diagnostic.Severity, _ number: Int) {
    switch severity {
    case .error: errorCount += number
    case .warning: warningCount += number
    }
  }

  /// Problems of one file in the order of its lines; files, and problems without a line, stay in the order they came.
  package var inReadingOrder: [Diagnostic] {
    var files: [String: Int] = [:]
    for file in diagnostics.compactMap(\.place?.file) where files[file] == nil { files[file] = files.count }
    return diagnostics.enumerated().sorted { left, right in
      let (a, b) = (left.element.place, right.element.place)
      return (a?.file.flatMap { files[$0] } ?? .max, a?.line ?? 0, a?.column ?? 0, left.offset)
        < (b?.file.flatMap { files[$0] } ?? .max, b?.line ?? 0, b?.column ?? 0, right.offset)
    }.map(\.element)
  }

  /// Whether this kind of problem was told of this place already.
  package func tells(_ code: DiagnosticCode, at place: Place?) -> Bool {
    tellings.contains(Telling(code: code, place: place))
  }

  package func has(_ code: DiagnosticCode) -> Bool { kinds[code] != nil }

  /// The first error after the first `count`, or the newest where that one is only counted; nil where there is none.
  package func error(after count: Int) -> Diagnostic? {
    guard errorCount > count else { return nil }
    let isKept = errorCount == keptErrors.count
    return isKept ? diagnostics[keptErrors[count]] : newestError
  }

  package var errors: [Diagnostic] { keptErrors.map { diagnostics[$0] } }
  package var warnings: [Diagnostic] { diagnostics.filter { $0.severity == .warning } }
  package var hasErrors: Bool { errorCount > 0 }
  /// How many problems are counted and not kept.
  package var untoldCount: Int { errorCount + warningCount - diagnostics.count }
}
