/// What a script says about a file where the reader would otherwise find out by itself; nil means "find out".
package struct ReadingHints: Hashable, Sendable {
  package var delimiter: Dialect.Delimiter?
  package var decimal: Dialect.Decimal?
  /// The row that names the columns, as a spreadsheet counts it, from 1.
  package var headerRow: Int?

  package init(
    delimiter: Dialect.Delimiter? = nil, decimal: Dialect.Decimal? = nil, headerRow: Int? = nil
  ) {
    self.delimiter = delimiter
    self.decimal = decimal
    self.headerRow = headerRow
  }
}
