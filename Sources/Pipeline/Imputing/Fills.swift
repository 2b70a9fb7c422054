import Kernels

/// A gap that was filled.
package struct Fill: Hashable, Sendable {
  package var row: Int
  package var value: Double
  /// The method's name in the language, with what it read.
  package var method: String
  /// In the unit of the value; nil for a method without one.
  package var standardError: Double?
  /// The row the value was taken from, where it is the area's own from another time.
  package var source: Int?
}

/// The filled gaps of one indicator by row, each put together when it is asked for.
package struct Fills: RandomAccessCollection, Sendable {
  private let column: Column
  private let rows: [Int]
  private let method: String
  /// Along `rows`.
  private let standardErrors: [Double?]?
  private let sources: [Int]?

  /// - method: its name in the language, with what it read.
  init(_ filled: Filled, method: String) {
    column = filled.column
    rows = filled.rows
    self.method = method
    standardErrors = filled.standardErrors
    sources = filled.sources
  }

  /// An indicator without a gap, or with all of them left.
  init() {
    (column, rows, method, standardErrors, sources) = ([], [], "", nil, nil)
  }

  package var startIndex: Int { 0 }
  package var endIndex: Int { rows.count }

  package subscript(place: Int) -> Fill {
    Fill(
      row: rows[place], value: column.values[rows[place]], method: method,
      standardError: standardErrors?[place], source: sources?[place])
  }
}
