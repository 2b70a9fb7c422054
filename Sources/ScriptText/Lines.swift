/// Where the lines of a script begin and end, and which character of its line a byte belongs to.
///
/// Lines end as Lua ends them: LF, CR, or both in either order. A byte order mark belongs to no line.
struct Lines: Sendable {
  private(set) var ranges: [Range<Int>] = []

  init(_ bytes: [UInt8]) {
    var start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    var i = start
    while i < bytes.count {
      guard isNewline(bytes[i]) else {
        i += 1
        continue
      }
      ranges.append(start..<i)
      let isPair = i + 1 < bytes.count && isNewline(bytes[i + 1]) && bytes[i + 1] != bytes[i]
      i += isPair ? 2 : 1
      start = i
    }
    ranges.append(start..<bytes.count)
  }
}

/// Turns byte offsets into columns, one line after the other.
///
/// A line without other than ASCII needs no table; any other line is measured once.
struct ColumnRuler {
  private let bytes: [UInt8]
  private let lines: Lines
  private var measured = -1
  private var columns: [Int] = []

  init(_ bytes: [UInt8], _ lines: Lines) {
    self.bytes = bytes
    self.lines = lines
  }

  /// The column, from 1, of the character that the byte at `offset` belongs to; `index` counts lines from 0.
  mutating func column(of offset: Int, line index: Int) -> Int {
    if measured != index { measure(index) }
    let place = offset - lines.ranges[index].lowerBound
    guard !columns.isEmpty else { return place + 1 }
    return columns[min(max(place, 0), columns.count - 1)]
  }

  private mutating func measure(_ index: Int) {
    measured = index
    columns = []
    let line = bytes[lines.ranges[index]]
    guard line.contains(where: { $0 >= 0x80 }) else { return }
    columns.reserveCapacity(line.count + 1)
    var column = 0
    if let text = String(validating: line, as: UTF8.self) {
      for character in text {
        column += 1
        for _ in character.utf8 { columns.append(column) }
      }
    } else {
      for byte in line {
        if byte & 0xC0 != 0x80 || column == 0 { column += 1 }
        columns.append(column)
      }
    }
    columns.append(column + 1)
  }
}

func isNewline(_ byte: UInt8) -> Bool { byte == 0x0A || byte == 0x0D }
