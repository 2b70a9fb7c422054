/// A column with some of its gaps filled.
package struct Imputed: Equatable, Sendable {
  package let column: Column
  /// The rows that were missing and now have a value, ascending.
  package let filledRows: [Int]

  /// Fills each missing row with what `filler` gives for it; a filler of nil leaves the gap.
  init(_ x: Column, filler: (Int) -> Double?) {
    var filled = x
    var rows: [Int] = []
    for row in 0..<x.count where x.isMissing(row) {
      guard let value = filler(row) else { continue }
      filled.values[row] = value
      rows.append(row)
    }
    column = filled
    filledRows = rows
  }
}
