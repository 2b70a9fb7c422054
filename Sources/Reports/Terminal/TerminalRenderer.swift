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
    case (.labelled, .labelled), (.paragraph, .paragraph): true
    default: false
    }
  }

  private func lines(_ block: Document.Block) -> [String] {
    switch block {
    case .heading(let left, let right):
      let title = style.paint(style.spelled(left), .strong)
      return [right.map { title + "    " + style.spelled($0) } ?? title]
    case .paragraph(let text): return wrapped(text, indent: 0, first: "")
    case .labelled(let label, let text):
      let padded = label.padded(to: 12)
      return wrapped(text, indent: 12, first: style.paint(padded, .strong))
    case .table(let table): return lines(table)
    }
  }

  private func lines(_ table: Document.Table) -> [String] {
    let cells = table.rows.map { $0.map { cell($0) } }
    let titles = table.columns.map { style.spelled($0.title) }
    let needed = table.columns.indices.map { column in
      cells.map { displayWidth($0[column].plain) }.max() ?? 0
    }
    var widths = zip(needed, titles).map { max($0, displayWidth($1)) }
    if widths.reduce(0, +) + 3 * (widths.count - 1) > style.width {
      widths = zip(needed, titles).map { needed, title in
        max(needed, title.split(separator: " ").map { displayWidth(String($0)) }.max() ?? 0)
      }
    }
    return header(titles, table.columns, widths) + cells.map { line($0, table.columns, widths) }
  }

  /// Titles in the widths of their columns: long ones stand on several lines, the last words beside the figures.
  private func header(_ titles: [String], _ columns: [Document.Table.Column], _ widths: [Int]) -> [String] {
    let folded = zip(titles, widths).map { title, width -> [String] in
      var lines: [String] = []
      for word in title.split(separator: " ").map(String.init) {
        if let last = lines.last, displayWidth(last) + 1 + displayWidth(word) <= width {
          lines[lines.count - 1] = last + " " + word
        } else {
          lines.append(word)
        }
      }
      return lines
    }
    let height = folded.map(\.count).max() ?? 0
    return (0..<height).map { number in
      let cells = folded.map { lines -> Drawn in
        let position = number - (height - lines.count)
        return Drawn(plain: position >= 0 ? lines[position] : "", style: .quiet)
      }
      return line(cells, columns, widths)
    }
  }

  private func line(_ cells: [Drawn], _ columns: [Document.Table.Column], _ widths: [Int]) -> String {
    var line = ""
    for (position, cell) in cells.enumerated() {
      let gap = String(repeating: " ", count: max(0, widths[position] - displayWidth(cell.plain)))
      let painted = style.paint(cell.plain, cell.style)
      line += columns[position].alignment == .right ? gap + painted : painted + gap
      line += position < cells.count - 1 ? "   " : ""
    }
    while line.last == " " { line.removeLast() }
    return line
  }

  private struct Drawn {
    var plain: String
    var style: Document.Text.Style
  }

  private func cell(_ cell: Document.Cell) -> Drawn {
    switch cell {
    case .empty: Drawn(plain: "", style: .plain)
    case .text(let text):
      Drawn(plain: style.spelled(text.runs.map(\.text).joined()), style: text.runs.first?.style ?? .plain)
    case .range(let low, let mark, let high, let scale):
      Drawn(plain: bar(low: low, mark: mark, high: high, scale: scale), style: .plain)
    }
  }

  /// `  ──────●───  ` on a scale of sixteen places.
  private func bar(low: Double, mark: Double?, high: Double, scale: ClosedRange<Double>) -> String {
    let places = 16
    func place(_ value: Double) -> Int {
      // Halves, because the distance of the ends may be beyond the largest number.
      let share = (value / 2 - scale.lowerBound / 2) / (scale.upperBound / 2 - scale.lowerBound / 2)
      let last = Double(places - 1)
      return share > 0 ? Int(min(last, share * Double(places))) : 0
    }
    var signs = [Character](repeating: " ", count: places)
    for position in place(low)...place(high) { signs[position] = style.isUnicode ? "─" : "-" }
    if let mark { signs[place(mark)] = style.isUnicode ? "●" : "o" }
    return String(signs)
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
