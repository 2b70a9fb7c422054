import Diagnostics
import Model
import Tables

/// Which columns of a file give which inputs.
struct BoundColumns {
  struct BoundColumn {
    var input: String
    var column: Int
    /// Whether cells that are no numbers are complained about: yes where the script names the column or a formula
    /// asks for it by name.
    var isNamed: Bool
  }

  private(set) var columns: [BoundColumn] = []

  /// - wanted: inputs that formulas read by name.
  /// - takesAll: whether a formula is a function, which may read any column.
  init(_ source: Source, _ table: Table, wanted: Set<String>, takesAll: Bool, log: inout DiagnosticLog) {
    if let bindings = source.bindings {
      for binding in bindings {
        if let column = table.column(named: binding.column) {
          columns.append(BoundColumn(input: binding.input, column: column, isNamed: true))
        } else {
          log.report(.unknownColumn(binding.column, in: table, at: binding.place))
        }
      }
      return
    }
    for (column, header) in Self.open(source, table) where wanted.contains(header) || takesAll {
      columns.append(BoundColumn(input: header, column: column, isNamed: wanted.contains(header)))
    }
  }

  /// The columns that give the input of their own name, where a source names no columns.
  static func open(_ source: Source, _ table: Table) -> [(column: Int, header: String)] {
    guard source.bindings == nil else { return [] }
    let names = [source.areaColumn, source.areaNameColumn, source.periodColumn].compactMap { $0 }
    let keys = Set((names + source.groups.values).compactMap { table.column(named: $0) })
    // Of two columns with the same name, which is reported where the file is read, the first one counts.
    var seen: Set<String> = []
    return table.header.enumerated()
      .filter { !$1.isEmpty && !keys.contains($0) && seen.insert($1).inserted }.map { ($0, $1) }
  }
}
