/// A dense table of doubles, stored row after row in one piece of memory.
///
/// - A missing entry is NaN, as in a column; the decompositions say what they do with one.
/// - Every sum over a row or column runs from the first entry to the last, so the same matrix gives the same bytes.
package struct Matrix: Sendable, Equatable {
  package let rows: Int
  package let columns: Int
  /// The entries, row after row: entry (i, j) is at `i * columns + j`.
  package var values: [Double]

  /// A matrix of zeros, or of another number.
  package init(rows: Int, columns: Int, repeating value: Double = 0) {
    precondition(rows >= 0 && columns >= 0, "a matrix has no negative side")
    (self.rows, self.columns) = (rows, columns)
    values = [Double](repeating: value, count: rows * columns)
  }

  /// A matrix of entries given row after row.
  package init(rows: Int, columns: Int, values: [Double]) {
    precondition(values.count == rows * columns, "one number for each entry")
    (self.rows, self.columns, self.values) = (rows, columns, values)
  }

  /// A matrix written out row by row. - Precondition: the rows have one length.
  package init(_ table: [[Double]]) {
    let width = table.first?.count ?? 0
    precondition(table.allSatisfy { $0.count == width }, "rows of one length")
    self.init(rows: table.count, columns: width, values: table.flatMap { $0 })
  }

  /// Columns side by side: one row for each area, one column for each item. - Precondition: columns of one length.
  package init(_ items: [Column]) {
    let count = items.first?.count ?? 0
    precondition(items.allSatisfy { $0.count == count }, "columns of one length")
    self.init(rows: count, columns: items.count)
    for (j, item) in items.enumerated() {
      for i in 0..<count { values[i * columns + j] = item.values[i] }
    }
  }

  /// The square matrix with ones on the diagonal.
  package static func identity(_ size: Int) -> Matrix {
    var matrix = Matrix(rows: size, columns: size)
    for i in 0..<size { matrix[i, i] = 1 }
    return matrix
  }

  package subscript(row: Int, column: Int) -> Double {
    @inline(__always) get { values[row &* columns &+ column] }
    @inline(__always) set { values[row &* columns &+ column] = newValue }
  }

  package func row(_ i: Int) -> [Double] { Array(values[i * columns..<(i + 1) * columns]) }

  package func column(_ j: Int) -> [Double] { (0..<rows).map { self[$0, j] } }

  package var isSquare: Bool { rows == columns }

  /// Whether no entry is missing or infinite.
  package var isFinite: Bool { values.allSatisfy { $0.isFinite } }

  /// Rows as columns.
  package var transposed: Matrix {
    var turned = Matrix(rows: columns, columns: rows)
    for i in 0..<rows {
      for j in 0..<columns { turned[j, i] = self[i, j] }
    }
    return turned
  }

  /// The matrix product. - Precondition: as many columns on the left as rows on the right.
  package static func * (left: Matrix, right: Matrix) -> Matrix {
    precondition(left.columns == right.rows, "sides that fit")
    var product = Matrix(rows: left.rows, columns: right.columns)
    let (width, inner) = (right.columns, left.columns)
    product.values.withUnsafeMutableBufferPointer { out in
      left.values.withUnsafeBufferPointer { a in
        right.values.withUnsafeBufferPointer { b in
          for i in 0..<left.rows {
            for k in 0..<inner {
              let factor = a[i &* inner &+ k]
              for j in 0..<width { out[i &* width &+ j] += factor * b[k &* width &+ j] }
            }
          }
        }
      }
    }
    return product
  }

  /// The matrix times a column vector. - Precondition: one number for each column.
  package static func * (left: Matrix, right: [Double]) -> [Double] {
    [Double](unsafeUninitializedCapacity: left.rows) { out, count in
      left.multiply(right, into: out)
      count = left.rows
    }
  }

  /// The same into memory that is there.
  func multiply(_ vector: [Double], into out: UnsafeMutableBufferPointer<Double>) {
    precondition(columns == vector.count && out.count >= rows, "sides that fit")
    values.withUnsafeBufferPointer { a in
      vector.withUnsafeBufferPointer { x in
        for i in 0..<rows {
          var sum = 0.0
          for j in 0..<columns { sum += a[i &* columns &+ j] * x[j] }
          out[i] = sum
        }
      }
    }
  }
}

/// The power of two that brings numbers of this size near 1; 1 for zero.
func nearOne(_ size: Double) -> Double {
  guard size > 0, size.isFinite else { return 1 }
  return Double(sign: .plus, exponent: min(max(-size.exponent, -1022), 1023), significand: 1)
}
