import Kernels
import References
import Testing

/// What holds for every way of filling gaps in some columns; rows may be told apart by their place only through `order`.
func checkImputer(
  _ items: [Column], shifts: Bool = true, tolerance: Double = 1e-9, order: [Int],
  _ impute: ([Column], [Int]) -> [Imputed]
) {
  let rows = Array(order.indices)
  let filled = impute(items, rows)
  for (item, result) in zip(items, filled) {
    for row in item.values.indices {
      let (before, after) = (item[row], result.column[row])
      #expect(before == nil || before == after, "a value that is there stays as it is")
      let isListed = result.filledRows.contains(row)
      #expect(isListed == (before == nil && after != nil), "a fill is listed, and only a fill")
      let error = result.standardErrors?[row]
      #expect(error == nil || (isListed && (error ?? -1) >= 0), "an error belongs to a fill")
    }
    #expect(result.filledRows == result.filledRows.sorted())
    #expect(result.column.available.allSatisfy { $0.isFinite })
  }
  let reordered = impute(items.map { $0.reordered(order) }, order)
  for (one, other) in zip(filled, reordered) {
    #expect(
      difference(other.column, one.column.reordered(order)) < tolerance, "the order of rows does not matter")
  }
  guard shifts else { return }
  let moved = impute(items.map { Column($0.values.map { $0 * 3 + 7 }) }, rows)
  for (one, other) in zip(filled, moved) {
    let expected = Column(one.column.values.map { $0 * 3 + 7 })
    #expect(difference(other.column, expected) < tolerance, "another unit gives the same fills in that unit")
    if let errors = one.standardErrors, let others = other.standardErrors {
      #expect(difference(others, Column(errors.values.map { $0 * 3 })) < tolerance)
    }
  }
}
