/// The areas as points: one row of numbers for each, every column brought to mean 0 and deviation 1.
///
/// A column without deviation tells no two areas apart and is 0 wherever it has a value.
struct StandardRows {
  /// The rows of the columns that are kept here, ascending.
  let rows: [Int]
  let width: Int
  /// The kept rows one after the other; missing as NaN.
  let values: [Double]

  /// - scaled: false takes the columns as they are.
  /// - completeOnly: leaves out rows with a gap.
  /// - Precondition: at least one column, all of one length.
  init(_ columns: [Column], scaled: Bool, completeOnly: Bool) {
    guard let first = columns.first else { preconditionFailure("there is at least one column") }
    precondition(columns.allSatisfy { $0.count == first.count }, "columns have the same rows")
    let rows = (0..<first.count).filter { row in
      !completeOnly || columns.allSatisfy { !$0.isMissing(row) }
    }
    let points = columns.map { column in
      guard scaled else { return column }
      // The scale of all available values: an area left out for a gap elsewhere still tells what is usual.
      guard let scale = StandardScale(of: column) else { return column.mapped { $0.isNaN ? .nan : 0 } }
      return scale.apply(column)
    }
    width = columns.count
    values = rows.flatMap { row in points.map { $0.values[row] } }
    self.rows = rows
  }

  var count: Int { rows.count }

  /// The squared distance of two kept rows that have no gaps.
  @inline(__always)
  func squaredDistance(_ a: Int, _ b: Int) -> Double {
    values.withUnsafeBufferPointer { values in
      var sum = 0.0
      for k in 0..<width {
        let difference = values[a &* width &+ k] - values[b &* width &+ k]
        sum += difference * difference
      }
      return sum
    }
  }
}

/// Group numbers from 1 up in the order in which the groups first occur; rows outside stay missing.
func numbered(_ labels: [Int], rows: [Int], count: Int) -> Column {
  var numbers: [Int: Double] = [:]
  var groups = Column(missing: count)
  for (row, label) in zip(rows, labels) {
    let number = numbers[label] ?? Double(numbers.count + 1)
    numbers[label] = number
    groups.values[row] = number
  }
  return groups
}
