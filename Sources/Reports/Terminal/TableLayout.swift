/// How a table stands in a terminal: how wide each column is, and which columns stand below the others for lack of room.
struct TableLayout {
  /// What a column needs.
  struct Column {
    /// To show every cell and the title on one line.
    var whole: Int
    /// To show every cell on one line, the title on several.
    var cells: Int
    /// To keep every word whole, cells and title on several lines; `cells` where cells must not be broken.
    var words: Int
  }

  static let gap = 3

  private(set) var widths: [Int]
  /// Columns that stand side by side, band below band; the first column begins each.
  private(set) var bands: [[Int]]

  /// Titles are folded before cells, cells before columns go below; what is wider than the terminal even alone sticks out.
  init(_ columns: [Column], room: Int) {
    bands = [Array(columns.indices)]
    widths = columns.map(\.whole)
    if Self.total(widths) <= room { return }
    widths = columns.map(\.cells)
    if Self.total(widths) <= room { return }
    widths = columns.map(\.words)
    guard Self.total(widths) <= room else {
      bands = Self.bands(of: widths, room: room)
      for band in bands { spread(columns, over: band, room: room) }
      return
    }
    spread(columns, over: bands[0], room: room)
  }

  /// Gives room that is left to the column that lacks most, until each has what its cells need.
  private mutating func spread(_ columns: [Column], over band: [Int], room: Int) {
    var left = room - Self.total(band.map { widths[$0] })
    while left > 0 {
      let lacking = band.map { columns[$0].cells - widths[$0] }
      guard let most = lacking.max(), most > 0, let place = lacking.firstIndex(of: most) else { return }
      widths[band[place]] += 1
      left -= 1
    }
  }

  private static func total(_ widths: [Int]) -> Int { widths.reduce(0, +) + gap * (widths.count - 1) }

  private static func bands(of widths: [Int], room: Int) -> [[Int]] {
    var bands: [[Int]] = []
    var band = [0]
    for column in widths.indices.dropFirst() {
      if band.count > 1, total(band.map { widths[$0] }) + gap + widths[column] > room {
        bands.append(band)
        band = [0]
      }
      band.append(column)
    }
    return bands + [band]
  }
}

/// Words in lines of at most `width` places; a longer word has a line of its own.
///
/// - hanging: how far all lines but the first are set in.
func folded(_ text: String, to width: Int, hanging: Int = 0) -> [String] {
  var lines: [String] = []
  for word in text.split(separator: " ").map(String.init) {
    if let last = lines.last, displayWidth(last) + 1 + displayWidth(word) <= width {
      lines[lines.count - 1] = last + " " + word
    } else {
      lines.append(lines.isEmpty ? word : String(repeating: " ", count: hanging) + word)
    }
  }
  return lines
}
