package import Diagnostics

/// The slips in a script, and the script as it was meant.
package struct Proof: Sendable {
  /// In the order of the text, at most one a line.
  package var slips: [Diagnostic]
  /// The text with its slips mended, every token on its own line, for finding what else is wrong; nil where it could
  /// not be mended. It is a guess: its results are never shown.
  package var mended: [UInt8]?
}

extension Script {
  package func slips() -> [Diagnostic] { proofread().slips }

  /// Searches the text for slips.
  ///
  /// A script that Lua would load is searched only for what Lua accepts in silence. In any other one each
  /// slip is mended as it is found, so that it is said once and the search goes on behind it.
  package func proofread() -> Proof {
    if let problem = notText() { return Proof(slips: [problem]) }
    var draft = Draft(file: file, tokens: tokens)
    if invisibles.isEmpty, Grammar.accepts(tokens) {
      draft.mendPercentSigns()
      draft.mendColonsBeforeCalls()
    } else {
      draft.dropForeignComments()
      draft.reportInvisibles(invisibles)
      draft.mendCharacters()
      draft.mendNumbers()
      draft.mendSpreadsheetFormulas()
      draft.mendOperators()
      draft.mendPercentSigns()
      draft.mendColons()
      draft.mendColonsBeforeCalls()
      draft.mendNames()
      draft.mendConditions()
      draft.mendUnopened()
    }
    draft.mendDecimalCommas()
    draft.reportFormulasInQuotes()
    draft.reportComparisonsInFormulas()
    if !Grammar.accepts(draft.tokens) {
      draft.mendUnclosed()
      draft.mendMissingCommas()
      draft.reportDroppedValues()
    }
    let isMended = !draft.found.isEmpty && Grammar.accepts(draft.tokens)
    return Proof(
      slips: draft.found.sorted { $0.position < $1.position }, mended: isMended ? draft.rendered() : nil)
  }
}

/// A script on its way to what was meant: slips are mended in its tokens as they are found.
struct Draft {
  let file: String
  var tokens: [Token]
  private(set) var found: [Diagnostic] = []
  /// Lines with a slip. A second one there is most likely the first one's echo.
  private(set) var lines: Set<Int> = []

  init(file: String, tokens: [Token]) {
    self.file = file
    self.tokens = tokens
  }

  mutating func report(
    _ code: DiagnosticCode, _ message: String, at span: Span, label: String? = nil, help: [String] = [],
    notes: [String] = []
  ) {
    guard lines.insert(span.line).inserted else { return }
    found.append(Diagnostic(code, message, at: span, label: label, help: help, notes: notes))
  }

  /// The lines of something that is said already and not worth another word.
  mutating func hush(_ range: ClosedRange<Int>) {
    lines.formUnion(range)
  }

  // MARK: Reading tokens

  /// A keyword or symbol; nil for anything else, also beyond the ends.
  func word(_ i: Int) -> String? {
    guard tokens.indices.contains(i), tokens[i].kind == .keyword || tokens[i].kind == .symbol else {
      return nil
    }
    return tokens[i].text
  }

  func kind(_ i: Int) -> Token.Kind? {
    tokens.indices.contains(i) ? tokens[i].kind : nil
  }

  func isOnLine(_ i: Int, of j: Int) -> Bool {
    tokens.indices.contains(i) && tokens.indices.contains(j) && tokens[i].line == tokens[j].lastLine
  }

  func span(_ i: Int) -> Span {
    Span(file: file, line: tokens[i].line, column: tokens[i].column, length: tokens[i].length)
  }

  /// From the first token to the last one that stands on the same line.
  func span(_ range: Range<Int>) -> Span {
    let first = tokens[range.lowerBound]
    let last = tokens[range].last { $0.line == first.line } ?? first
    return Span(
      file: file, line: first.line, column: first.column, length: max(1, last.endColumn - first.column))
  }

  /// The tokens as one would write them in a remedy.
  func written(_ range: Range<Int>) -> String {
    var text = ""
    for i in range {
      if i > range.lowerBound, !tokens[i - 1].touches(tokens[i]) { text += " " }
      text += tokens[i].text
    }
    return text
  }

  /// A name stands here as a key: first in a table, after a comma, or first in its line.
  func isAtKey(_ i: Int) -> Bool {
    guard i > 0, !tokens[i].leads else { return true }
    return ["{", ",", ";", "local"].contains(word(i - 1))
  }
}

extension Diagnostic {
  /// Line, then column.
  fileprivate var position: (Int, Int) {
    guard case .script(let span) = place else { return (0, 0) }
    return (span.line, span.column)
  }
}
