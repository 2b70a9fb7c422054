/// Draws a table line by line.
struct TableDrawing {
  let table: Document.Table
  let style: TerminalStyle

  /// What is no longer than this is not worth a second line: `7 of 7`, `▲ +2.1`.
  private static let shortest = 12
  /// How far text that goes on is set in, so that it does not pass for a row of its own.
  private static let hanging = 2

  private struct Drawn {
    var plain: String
    var style: Document.Text.Style
    /// Text may stand on several lines; a figure or a bar may not.
    var isFoldable = false
  }

  var lines: [String] {
    let cells = table.rows.map { row in row.indices.map { drawn(row[$0], table.columns[$0].alignment) } }
    let titles = table.columns.map { style.spelled($0.title) }
    let layout = TableLayout(
      titles.indices.map { column in needs(titles[column], cells.map { $0[column] }) }, room: style.width)
    var lines: [String] = []
    for (number, band) in layout.bands.enumerated() {
      if number > 0 { lines.append("") }
      lines += header(titles, band, layout)
      for row in cells { lines += self.row(row, band, layout) }
    }
    return lines
  }

  private func needs(_ title: String, _ cells: [Drawn]) -> TableLayout.Column {
    let longest = cells.map { displayWidth($0.plain) }.max() ?? 0
    let word = longestWord(title)
    let words =
      cells.map { $0.isFoldable ? longestWord($0.plain, hanging: Self.hanging) : displayWidth($0.plain) }
      .max() ?? 0
    return TableLayout.Column(
      whole: max(longest, displayWidth(title)), cells: max(longest, word), words: max(words, word))
  }

  private func longestWord(_ text: String, hanging: Int = 0) -> Int {
    text.split(separator: " ").enumerated().map { place, word in
      displayWidth(String(word)) + (place == 0 ? 0 : hanging)
    }.max() ?? 0
  }

  /// Titles in the widths of their columns: long ones stand on several lines, the last words beside the figures.
  private func header(_ titles: [String], _ band: [Int], _ layout: TableLayout) -> [String] {
    let lines = band.map { folded(titles[$0], to: layout.widths[$0]) }
    let height = lines.map(\.count).max() ?? 0
    return (0..<height).map { number in
      let cells = lines.map { lines -> Drawn in
        let position = number - (height - lines.count)
        return Drawn(plain: position >= 0 ? lines[position] : "", style: .quiet)
      }
      return line(cells, band, layout)
    }
  }

  /// One line, or several where a text is wider than its column.
  private func row(_ cells: [Drawn], _ band: [Int], _ layout: TableLayout) -> [String] {
    let texts = band.map { column -> [String] in
      let cell = cells[column]
      return displayWidth(cell.plain) <= layout.widths[column]
        ? [cell.plain]
        : cell.isFoldable
          ? folded(cell.plain, to: layout.widths[column], hanging: Self.hanging) : [cell.plain]
    }
    return (0..<(texts.map(\.count).max() ?? 0)).map { number in
      let drawn = zip(band, texts).map { column, lines in
        Drawn(plain: number < lines.count ? lines[number] : "", style: cells[column].style)
      }
      return line(drawn, band, layout)
    }
  }

  private func line(_ cells: [Drawn], _ band: [Int], _ layout: TableLayout) -> String {
    var line = ""
    for (position, cell) in cells.enumerated() {
      let column = band[position]
      let space = String(repeating: " ", count: max(0, layout.widths[column] - displayWidth(cell.plain)))
      let painted = cell.plain.isEmpty ? "" : style.paint(cell.plain, cell.style)
      line += table.columns[column].alignment == .right ? space + painted : painted + space
      if position < cells.count - 1 { line += String(repeating: " ", count: TableLayout.gap) }
    }
    while line.last == " " { line.removeLast() }
    return line
  }

  private func drawn(_ cell: Document.Cell, _ alignment: Document.Table.Alignment) -> Drawn {
    switch cell {
    case .empty: Drawn(plain: "", style: .plain)
    case .text(let text): drawn(text, alignment)
    case .range(let low, let mark, let high, let scale):
      Drawn(plain: bar(low: low, mark: mark, high: high, scale: scale), style: .plain)
    }
  }

  private func drawn(_ text: Document.Text, _ alignment: Document.Table.Alignment) -> Drawn {
    let plain = style.spelled(text.runs.map(\.text).joined())
    return Drawn(
      plain: plain, style: text.runs.first?.style ?? .plain,
      isFoldable: alignment == .left && displayWidth(plain) > Self.shortest)
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
}
