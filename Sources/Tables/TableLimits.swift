/// Ceilings against files that are no tables, or that were made to exhaust the machine.
package struct TableLimits: Sendable {
  /// As many as a spreadsheet has.
  package var columns = 16_384
  package var rows = 20_000_000
  /// Over all rows; each takes eight bytes of memory.
  package var cells = 400_000_000
  /// Bytes from one end of a row to the other, line breaks inside quotes included. At most `Cell.longest`.
  package var rowLength = 1 << 23

  package init() {}
}
