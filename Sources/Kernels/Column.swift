/// One number for each row of a panel, in a fixed order; NaN stands for a missing value.
///
/// Kernels take columns and give columns of the same length. A missing value stays missing unless the
/// kernel's documentation says otherwise, and no kernel returns an infinity for finite input without saying so.
package struct Column: Sendable {
  package var values: [Double]

  package init(_ values: [Double]) {
    self.values = values
  }

  /// A column of `count` missing values.
  package init(missing count: Int) {
    values = [Double](repeating: .nan, count: count)
  }

  package var count: Int { values.count }

  package subscript(row: Int) -> Double? {
    let value = values[row]
    return value.isNaN ? nil : value
  }

  /// The values that are there, in row order.
  package var available: [Double] { Self.compacted(values) }

  package func isMissing(_ row: Int) -> Bool { values[row].isNaN }
}

extension Column: Equatable {
  /// Missing equals missing; numbers compare as numbers.
  package static func == (left: Column, right: Column) -> Bool {
    left.count == right.count
      && zip(left.values, right.values).allSatisfy { $0 == $1 || ($0.isNaN && $1.isNaN) }
  }
}

extension Column: ExpressibleByArrayLiteral {
  package init(arrayLiteral elements: Double?...) {
    values = elements.map { $0 ?? .nan }
  }
}
