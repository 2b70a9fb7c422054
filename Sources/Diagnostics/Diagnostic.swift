/// One problem: what is wrong, where, and what to write instead.
///
/// Messages start in lower case, quote the script's own words, and name the words that are allowed.
/// A diagnostic is a value: it is made where the problem is seen, collected in a ``DiagnosticLog``,
/// and shown once, at the end, with all the others.
package struct Diagnostic: Hashable, Sendable, Error {
  package enum Severity: String, Sendable {
    case error, warning
  }

  package var code: DiagnosticCode
  package var message: String
  package var place: Place?
  /// Stands behind the carets: the remedy in a few words.
  package var label: String?
  /// One remedy a line, shown below the excerpt.
  package var help: [String]
  /// Facts that help to understand, such as the columns a file does have.
  package var notes: [String]

  package init(
    _ code: DiagnosticCode, _ message: String, at place: Place? = nil, label: String? = nil,
    help: [String] = [], notes: [String] = []
  ) {
    self.code = code
    self.message = message
    self.place = place
    self.label = label
    self.help = help
    self.notes = notes
  }

  package init(
    _ code: DiagnosticCode, _ message: String, at span: Span?, label: String? = nil,
    help: [String] = [], notes: [String] = []
  ) {
    self.init(
      code, message, at: span.map { Place.script($0) }, label: label, help: help, notes: notes)
  }

  package var severity: Severity { code.severity }
}

/// Problems in the order they were found. A step reports and goes on; the session stops before computing.
package struct DiagnosticLog: Sendable {
  package private(set) var diagnostics: [Diagnostic] = []
  /// The same thing said twice helps nobody.
  private var seen: Set<Diagnostic> = []
  /// Lines of scripts about which nothing more is to be said.
  private var settled: Set<Line> = []

  private struct Line: Hashable {
    var file: String
    var number: Int
  }

  package init() {}

  package mutating func report(_ diagnostic: Diagnostic) {
    if case .script(let span)? = diagnostic.place, settled.contains(Line(file: span.file, number: span.line))
    {
      return
    }
    guard seen.insert(diagnostic).inserted else { return }
    diagnostics.append(diagnostic)
  }

  /// Takes it that what is reported later about the lines of these problems is an echo of them.
  package mutating func settle(_ problems: [Diagnostic]) {
    for case .script(let span)? in problems.map(\.place) {
      settled.insert(Line(file: span.file, number: span.line))
    }
  }

  package mutating func report(contentsOf others: [Diagnostic]) {
    others.forEach { report($0) }
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
    diagnostics.contains { $0.code == code && $0.place == place }
  }

  package var errors: [Diagnostic] { diagnostics.filter { $0.severity == .error } }
  package var warnings: [Diagnostic] { diagnostics.filter { $0.severity == .warning } }
  package var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }
}
