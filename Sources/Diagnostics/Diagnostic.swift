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

  package init() {}

  package mutating func report(_ diagnostic: Diagnostic) {
    guard seen.insert(diagnostic).inserted else { return }
    diagnostics.append(diagnostic)
  }

  package mutating func report(contentsOf others: [Diagnostic]) {
    others.forEach { report($0) }
  }

  package var errors: [Diagnostic] { diagnostics.filter { $0.severity == .error } }
  package var warnings: [Diagnostic] { diagnostics.filter { $0.severity == .warning } }
  package var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }
}
