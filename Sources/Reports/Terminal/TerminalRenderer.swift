/// Draws a document in a terminal's own means.
package struct TerminalRenderer {
  private let style: TerminalStyle

  package init(style: TerminalStyle) {
    self.style = style
  }

  package func render(_ document: Document) -> String {
    var lines: [String] = []
    for (number, block) in document.blocks.enumerated() {
      if number > 0, !joins(document.blocks[number - 1], block) { lines.append("") }
      lines += self.lines(block)
    }
    return lines.map { $0 + "\n" }.joined()
  }

  /// Labelled lines and paragraphs stand together; everything else has air around it.
  private func joins(_ above: Document.Block, _ below: Document.Block) -> Bool {
    switch (above, below) {
    case (.labelled, .labelled), (.paragraph, .paragraph), (.heading, .terms): true
    default: false
    }
  }

  private func lines(_ block: Document.Block) -> [String] {
    switch block {
    case .heading(let left, let right):
      return heading(style.spelled(left), right.map { style.spelled($0) })
    case .paragraph(let text): return wrapped(text, indent: 0, first: "")
    case .labelled(let label, let text):
      let padded = label.padded(to: 12)
      return wrapped(text, indent: 12, first: style.paint(padded, .strong))
    case .table(let table): return lines(table)
    case .section(let title, let texts):
      let indent = title == nil ? 0 : 12
      return texts.enumerated().flatMap { number, text in
        wrapped(text, indent: indent, first: painted(number == 0 ? title ?? "" : "", width: indent))
      }
    case .terms(let title, let terms):
      let width = 2 + (terms.map { displayWidth($0.name) }.max() ?? 0)
      let indent = title == nil ? 2 : 12
      return terms.enumerated().flatMap { number, term in
        let label = painted(number == 0 ? title ?? "" : "", width: indent)
        return wrapped(term.text, indent: indent + width, first: label + term.name.padded(to: width))
      }
    case .lines(let title, let lines):
      let head =
        title.map { [String(repeating: " ", count: 4) + style.paint(style.spelled($0), .quiet)] } ?? []
      return head + lines.map { $0.isEmpty ? "" : String(repeating: " ", count: 4) + style.spelled($0) }
    }
  }

  private func heading(_ left: String, _ right: String?) -> [String] {
    let title = style.paint(left, .strong)
    guard let right else { return [title] }
    let fits = displayWidth(left) + 4 + displayWidth(right) <= style.width
    return fits ? [title + "    " + right] : [title] + wrapped(Document.Text(right), indent: 0, first: "")
  }

  private func lines(_ table: Document.Table) -> [String] {
    TableDrawing(table: table, style: style).lines
  }

  private func painted(_ label: String, width: Int) -> String {
    label.isEmpty ? String(repeating: " ", count: width) : style.paint(label.padded(to: width), .strong)
  }

  private func wrapped(_ text: Document.Text, indent: Int, first: String) -> [String] {
    var lines: [String] = []
    var line = first
    var used = indent
    for run in text.runs {
      for word in style.spelled(run.text).split(separator: " ", omittingEmptySubsequences: true) {
        let width = displayWidth(String(word))
        if used + 1 + width > style.width && used > indent {
          lines.append(line)
          line = String(repeating: " ", count: indent)
          used = indent
        }
        if used > indent {
          line += " "
          used += 1
        }
        line += style.paint(String(word), run.style)
        used += width
      }
    }
    return lines + [line]
  }
}

extension String {
  func padded(to width: Int) -> String {
    let missing = width - displayWidth(self)
    return missing > 0 ? self + String(repeating: " ", count: missing) : self + " "
  }
}
