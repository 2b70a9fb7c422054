/// How a file spells its numbers, found by majority over its cells.
///
/// Only values that can be read in one way have a vote: `71,3` for the comma, `1,234.5` for the point. Where no
/// value has one and some look like `1.234`, the style is undecided in files with semicolons, which use either.
struct NumberStyle {
  var decimal: Dialect.Decimal
  var isUndecided = false
  var grouping: [Dialect.Grouping] = []

  var mark: NumberSpelling.Mark { decimal == .comma ? .comma : .point }

  /// Cells looked at, from all over the file; all of them where these do not tell.
  static let sampleSize = 2000

  init(inferredFrom grid: CellGrid, delimiter: Dialect.Delimiter, stated: Dialect.Decimal?) {
    var votes = Votes()
    let perRow = max(1, grid.cells.count / max(1, grid.rowCount))
    let stride = max(1, grid.rowCount * perRow / Self.sampleSize)
    votes.count(grid, every: stride)
    if votes.comma + votes.point == 0, stride > 1 { votes.count(grid, every: 1) }

    if let stated {
      decimal = stated
    } else if votes.comma != votes.point {
      decimal = votes.comma > votes.point ? .comma : .point
    } else if votes.comma > 0 {
      decimal = delimiter == .semicolon ? .comma : .point
    } else {
      decimal = .point
      isUndecided = delimiter == .semicolon && votes.lone.count > 0
    }
    if !isUndecided, votes.lone.contains(mark.other) {
      votes.grouping.insert(mark == .comma ? .point : .comma)
    }
    // A mark cannot be both; a minority of values may use it the other way, and is read value by value.
    votes.grouping.remove(decimal == .comma ? .comma : .point)
    grouping = Dialect.Grouping.allCases.filter { votes.grouping.contains($0) }
  }
}

private struct Votes {
  var comma = 0
  var point = 0
  var lone: Set<NumberSpelling.Mark> = []
  var grouping: Set<Dialect.Grouping> = []

  mutating func count(_ grid: CellGrid, every stride: Int) {
    var row = 0
    while row < grid.rowCount {
      for index in grid.range(row) { count(grid.text(grid.cells[index])) }
      row += stride
    }
  }

  private mutating func count(_ cell: UnsafeBufferPointer<UInt8>) {
    guard mayHaveSeparator(cell) else { return }
    let text = withoutBlanks(cell)
    let number = flagsStart(text).map { withoutBlanks(UnsafeBufferPointer(rebasing: text[..<$0])) } ?? text
    guard let spelling = NumberSpelling(number) else { return }
    if let kind = spelling.grouping {
      grouping.insert(kind)
      if kind == .comma { point += 1 }
      if kind == .point { comma += 1 }
      if kind == .comma || kind == .point { return }
    }
    switch spelling.reading {
    case .certain(decimal: .comma): comma += 1
    case .certain(decimal: .point): point += 1
    case .certain(decimal: nil): break
    case .lone(let mark, isGroup: true): lone.insert(mark)
    case .lone(.comma, isGroup: false): comma += 1
    case .lone(.point, isGroup: false): point += 1
    }
  }

  /// Cheap, because every cell of a file without decimals comes here.
  private func mayHaveSeparator(_ cell: UnsafeBufferPointer<UInt8>) -> Bool {
    guard cell.count > 1, cell.count <= NumberSpelling.longest else { return false }
    let isNumberLike = cell[0] < 0x3A || cell[0] >= 0xC2
    return isNumberLike && cell.contains { !(0x30...0x39).contains($0) }
  }
}
