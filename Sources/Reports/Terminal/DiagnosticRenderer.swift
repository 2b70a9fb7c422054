package import Diagnostics

/// Lays out problems with the place they are about.
///
/// ```
/// error[unknown-component]: "policing" is not one of the six components
///   --> city.lua:14:15
/// 14 |   component = "policing",
///    |               ^^^^^^^^^^ did you mean "urban_security"?
/// ```
package struct DiagnosticRenderer {
  private let style: TerminalStyle
  private let lines: (_ file: String, _ line: Int) -> String?
  private let shownName: (_ file: String) -> String

  /// - lines: the text of a line of a script, or the cells of a row of a data file; nil where it cannot be shown.
  /// - shownName: a file's name as the user would type it.
  package init(
    style: TerminalStyle, lines: @escaping (_ file: String, _ line: Int) -> String?,
    shownName: @escaping (_ file: String) -> String = { $0 }
  ) {
    self.style = style
    self.lines = lines
    self.shownName = shownName
  }

  package func render(_ diagnostic: Diagnostic) -> String {
    let isError = diagnostic.severity == .error
    let head = style.paint(
      "\(diagnostic.severity.rawValue)[\(diagnostic.code.rawValue)]", code: isError ? 31 : 33)
    var text = head + ": " + style.paint(style.spelled(diagnostic.message), .strong) + "\n"
    switch diagnostic.place {
    case .script(let span)?: text += excerpt(span, label: diagnostic.label)
    case .cell(let file, let row, let column)?:
      text += cell(file: file, row: row, column: column) + tail(diagnostic.label)
    case .file(let name)?: text += "  --> \(style.spelled(shownName(name)))\n" + tail(diagnostic.label)
    case .argument(let argument)?: text += "  --> \(style.spelled(argument))\n" + tail(diagnostic.label)
    case nil: text += tail(diagnostic.label)
    }
    for help in diagnostic.help { text += remark("help", help) }
    for note in diagnostic.notes { text += remark("note", note) }
    return text
  }

  /// Goes on below itself where the line ends.
  private func remark(_ kind: String, _ text: String) -> String {
    var lines = ["\(kind):"]
    for word in style.spelled(text).split(separator: " ", omittingEmptySubsequences: false) {
      let last = lines[lines.count - 1]
      if displayWidth(last) + 1 + displayWidth(String(word)) > style.width, last.count > 6 {
        lines.append("      " + word)
      } else {
        lines[lines.count - 1] = last + " " + word
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func tail(_ label: String?) -> String { label.map { remark("help", $0) } ?? "" }

  private func excerpt(_ span: Span, label: String?) -> String {
    let place = span.column > 0 ? "\(span.line):\(span.column)" : "\(span.line)"
    var text = "  --> \(style.spelled(shownName(span.file))):\(place)\n"
    guard let source = lines(span.file, span.line) else { return text + tail(label) }
    let number = String(span.line)
    let margin = String(repeating: " ", count: number.count)
    // A tab takes one column in spans, so it takes one on the screen.
    let shown = source.map { $0 == "\t" ? " " : $0 }
    let window = window(of: shown, around: span)
    text += "\(number) | \(style.spelled(String(window.line)))\n"
    guard span.column > 0 else { return text + tail(label) }
    // Counted as the terminal counts: wide characters twice, and those that are not shown not at all.
    let start = min(window.line.count, window.column - 1)
    let end = min(window.line.count, start + max(1, span.length))
    let before = String(repeating: " ", count: displayWidth(style.spelled(String(window.line[..<start]))))
    let caretCount = max(1, displayWidth(style.spelled(String(window.line[start..<end]))))
    let carets = style.paint(String(repeating: "^", count: caretCount), code: 31)
    let remark = label.map { " " + style.spelled($0) } ?? ""
    return text + "\(margin) | \(before)\(carets)\(remark)\n"
  }

  /// Long lines are cut around the caret.
  private func window(of line: [Character], around span: Span) -> (line: [Character], column: Int) {
    let most = max(40, style.width - 10)
    let column = max(1, span.column)
    guard line.count > most else { return (line, column) }
    let start = min(max(0, column - 1 - most / 2), line.count - most)
    return (Array(line[start..<(start + most)]), column - start)
  }

  private func cell(file: String, row: Int?, column: String?) -> String {
    var place = "  --> \(style.spelled(shownName(file)))"
    if let row { place += ", row \(row)" }
    if let column { place += ", column \"\(style.spelled(column))\"" }
    guard let row, let cells = lines(file, row) else { return place + "\n" }
    let shown = cells.count > style.width - 10 ? String(cells.prefix(style.width - 11)) + "…" : cells
    return place + "\n\(row) | \(style.spelled(shown))\n"
  }
}
