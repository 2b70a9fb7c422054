import Diagnostics
package import Reports
import StandardLibrary

/// The page of a code or of the limits of scripts, or the list of all codes.
package func explain(_ code: String?, style: TerminalStyle) -> Outcome {
  guard let code else {
    let lines = DiagnosticCode.allCases.map { known in
      let title =
        StandardLibrary.text("explain/\(known.rawValue).md")?.split(separator: "\n").first.map(String.init)
        ?? ""
      return known.rawValue + String(repeating: " ", count: max(2, 26 - known.rawValue.count))
        + title.drop { "# ".contains($0) }
    }
    return Outcome(output: Array((lines.joined(separator: "\n") + "\n").utf8), messages: "", status: .fine)
  }
  if code == "limits", let page = StandardLibrary.text("limits.md") {
    return Outcome(output: Array(page.utf8), messages: "", status: .fine)
  }
  if let known = DiagnosticCode(rawValue: code),
    let page = StandardLibrary.text("explain/\(known.rawValue).md")
  {
    return Outcome(output: Array(page.utf8), messages: "", status: .fine)
  }
  var log = DiagnosticLog()
  log.report(
    Diagnostic(
      .unknownCode, "there is no code \"\(code)\"", at: Place.argument("explain \(code)"),
      label: nearest(to: code, among: DiagnosticCode.allCases.map(\.rawValue)).map { "did you mean \($0)?" },
      help: ["assess explain lists all codes; assess explain limits says what a script may use"]))
  let renderer = DiagnosticRenderer(style: style, lines: { _, _ in nil })
  return Outcome(
    output: [], messages: log.diagnostics.map { renderer.render($0) }.joined(), status: ExitStatus(log))
}
