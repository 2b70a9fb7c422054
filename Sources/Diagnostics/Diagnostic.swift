/// One problem: what is wrong, where, and what to write instead.
///
/// Messages start in lower case, quote the script's own words, and name the words that are allowed.
/// A diagnostic is a value: it is made where the problem is seen, collected in a ``DiagnosticLog``,
/// and shown once, at the end, with all the others.
package struct Diagnostic: Hashable, Sendable, Error, CustomStringConvertible {
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
  package var description: String { "\(code.rawValue): \(message)" }
}
