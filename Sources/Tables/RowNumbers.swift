/// The number a spreadsheet shows beside each data row, counted from 1.
///
/// Title rows, the header and blank rows count. Stored as the places where the distance between data row and
/// number changes: one for a plain file.
struct RowNumbers: Sendable {
  private var changes: [(row: Int, distance: Int)] = []

  /// Rows are added in order, from 0.
  mutating func append(row: Int, number: Int) {
    if changes.last?.distance != number - row { changes.append((row, number - row)) }
  }

  /// Takes over rows that were counted from their own first one, as was the number beside it.
  ///
  /// - rows: how many rows there are already.
  /// - records: by how much the numbers are larger.
  mutating func append(contentsOf later: RowNumbers, behind rows: Int, records: Int) {
    for (row, distance) in later.changes { append(row: rows + row, number: row + distance + records) }
  }

  func number(of row: Int) -> Int {
    var low = 0
    var high = changes.count
    while low < high {
      let middle = (low + high) / 2
      if changes[middle].row <= row { low = middle + 1 } else { high = middle }
    }
    return row + (low > 0 ? changes[low - 1].distance : 1)
  }
}
