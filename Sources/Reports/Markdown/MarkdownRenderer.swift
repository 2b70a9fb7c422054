import Model

/// Writes a document as Markdown, for a wiki or a mail.
package struct MarkdownRenderer {
  package init() {}

  package func render(_ document: Document) -> String {
    document.blocks.map(block).filter { !$0.isEmpty }.joined(separator: "\n\n") + "\n"
  }

  private func block(_ block: Document.Block) -> String {
    switch block {
    case .heading(let left, let right):
      return "## " + escaped(left) + (right.map { "\n\n" + escaped($0) } ?? "")
    case .paragraph(let text): return escaped(text.plain)
    case .labelled(let label, let text):
      return label.isEmpty ? escaped(text.plain) : "**\(escaped(label))**: \(escaped(text.plain))"
    case .section(let title, let texts):
      let head = (title ?? "").isEmpty ? "" : "**\(escaped(title ?? ""))**: "
      return head + texts.map { escaped($0.plain) }.joined(separator: "\n\n")
    case .terms(let title, let terms):
      let head = title.map { "**\(escaped($0))**\n\n" } ?? ""
      return head
        + terms.map { "- **\(escaped($0.name))**: \(escaped($0.text.plain))" }.joined(separator: "\n")
    case .lines(let title, let lines):
      let body = lines.map { "    " + $0 }.joined(separator: "\n")
      return (title.map { escaped($0) + "\n\n" } ?? "") + body
    case .table(let table): return self.table(table)
    }
  }

  private func table(_ table: Document.Table) -> String {
    let header = "| " + table.columns.map { escaped($0.title) }.joined(separator: " | ") + " |"
    let rule = "|" + table.columns.map { $0.alignment == .right ? " ---: |" : " --- |" }.joined()
    let rows = table.rows.map { row in
      "| " + row.map { cell(_: $0) }.joined(separator: " | ") + " |"
    }
    return ([header, rule] + rows).joined(separator: "\n")
  }

  private func cell(_ cell: Document.Cell) -> String {
    switch cell {
    case .text(let text): escaped(text.plain)
    case .range(let low, let mark, let high, _):
      numberText(low) + (mark.map { " – \(numberText($0))" } ?? "") + " – " + numberText(high)
    case .empty: ""
    }
  }

  /// Text of data stays text: no markup, no line of its own, nothing that turns the reading direction of what follows.
  private func escaped(_ text: String) -> String {
    let lines = text.split { $0.isNewline || $0 == "\t" }.joined(separator: " ")
    var result = ""
    for scalar in withoutControls(lines).unicodeScalars {
      if "\\`*_[]<>|#&".unicodeScalars.contains(scalar) { result.unicodeScalars.append("\\") }
      result.unicodeScalars.append(scalar)
    }
    return result
  }
}

extension Document.Text {
  /// The words without their styles.
  var plain: String { runs.map(\.text).joined() }
}
