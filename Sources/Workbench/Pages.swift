import Diagnostics
package import Reports

/// In which forms pages are wanted beside the terminal's.
package struct PageForms: Sendable {
  /// Files to write, `-` for standard output; nil for none.
  package var json: String?
  package var markdown: String?
  package var style: TerminalStyle

  package init(json: String? = nil, markdown: String? = nil, style: TerminalStyle) {
    self.json = json
    self.markdown = markdown
    self.style = style
  }

  /// Pages in these forms, or what kept them from being found.
  func outcome(_ documents: [Document], json bytes: () -> [UInt8], log: DiagnosticLog) -> Outcome {
    var log = log
    var output: [UInt8] = []
    if !log.hasErrors {
      if let json { deliver(bytes(), to: json, &output, &log) }
      if let markdown {
        let renderer = MarkdownRenderer()
        deliver(
          Array(documents.map { renderer.render($0) }.joined(separator: "\n").utf8), to: markdown, &output,
          &log)
      }
      if json == nil, markdown == nil {
        let renderer = TerminalRenderer(style: style)
        output = Array(documents.map { renderer.render($0) }.joined(separator: "\n\n").utf8)
      }
    }
    let renderer = DiagnosticRenderer(style: style, lines: { _, _ in nil })
    return Outcome(
      output: output, messages: log.diagnostics.map { renderer.render($0) }.joined(separator: "\n"),
      status: ExitStatus(log))
  }

  private func deliver(_ bytes: [UInt8], to file: String, _ output: inout [UInt8], _ log: inout DiagnosticLog)
  {
    if file == "-" {
      output += bytes
    } else {
      do { try FileStore().write(bytes, to: file) } catch { log.report(error) }
    }
  }
}

extension Diagnostic {
  /// - command: with its argument, as it was typed: `framework homicide`.
  static func unknownWord(_ name: String, what: String, command: String, among names: [String], help: String)
    -> Diagnostic
  {
    let near = likelyNames(for: name, among: names)
    return Diagnostic(
      .unknownWord, "there is no \(what) \"\(name)\"", at: Place.argument("\(command) \(name)"),
      label: near.isEmpty ? nil : "did you mean \(alternatives(near))?", help: [help])
  }
}
