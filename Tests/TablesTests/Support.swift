import Diagnostics
import Tables

/// A table and what was said about it.
struct Outcome {
  var table: Table?
  var log = DiagnosticLog()

  var codes: [DiagnosticCode] { log.diagnostics.map(\.code) }
  var messages: [String] { log.diagnostics.map(\.message) }

  /// All data rows as text, up to the header's last column.
  var rows: [[String]] {
    guard let table else { return [] }
    return (0..<table.rowCount).map { row in table.header.indices.map { table.text(row: row, column: $0) } }
  }
}

func read(
  _ bytes: [UInt8], hints: ReadingHints = ReadingHints(), limits: TableLimits = TableLimits()
) -> Outcome {
  var outcome = Outcome()
  outcome.table = Table.read(
    csv: Bytes(bytes), name: "a.csv", hints: hints, limits: limits, log: &outcome.log)
  return outcome
}

func read(
  _ text: String, hints: ReadingHints = ReadingHints(), limits: TableLimits = TableLimits()
) -> Outcome {
  read(Array(text.utf8), hints: hints, limits: limits)
}

/// The second column of a table of areas, its cells one below the other, with semicolons between columns.
func column(_ cells: [String], hints: ReadingHints = ReadingHints()) -> NumberColumn? {
  let lines = cells.enumerated().map { "A\($0.offset);\($0.element)\n" }
  return read("area;value\n" + lines.joined(), hints: hints).table?.numbers(column: 1)
}

/// Nil for missing, so that columns compare.
func values(_ column: NumberColumn?) -> [Double?] {
  (column?.values ?? []).map { $0.isNaN ? nil : $0 }
}

/// A small generator with a seed: the same numbers on every run.
struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ value >> 30) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ value >> 27) &* 0x94D0_49BB_1331_11EB
    return value ^ value >> 31
  }
}
