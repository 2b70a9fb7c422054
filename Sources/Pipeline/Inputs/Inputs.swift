package import Diagnostics
package import Kernels
package import Model

/// Raw inputs along the rows of a panel, and where each number was read.
package struct Inputs: Sendable {
  package struct Input: Sendable {
    package var column: Column
    /// Position in ``Inputs/files``; nil for what the script itself gives.
    package var file: Int?
    /// The column's header in that file.
    package var header: String?
    /// For each row of the panel the row a spreadsheet shows; 0 where the file has none.
    package var fileRows: [Int32]
    /// Status letters that came with a value, such as Eurostat's `e` for estimated, by row.
    package var flags: [Int: String]
    /// Cells that are no numbers, of a column that nobody asked for by name: worth a word once a formula reads it.
    package var doubts: [Diagnostic] = []
    /// Where it comes from, if it adds up the answers of a survey.
    package var survey: SurveyReference? = nil
    /// What a long file says beside a figure or in place of one, by row.
    package var notes: [Int: SheetNote] = [:]
    /// Rows that another long file than ``file`` gives, as sheets of a later year do.
    package var elsewhere: [Int: Origin] = [:]

    /// Why there will be no figure, where there is none and whoever keeps them says so; nil where one may still come.
    package var finalReason: StatedReason? {
      guard !notes.isEmpty, !column.values.contains(where: { !$0.isNaN }) else { return nil }
      let stated = notes.sorted { $0.key < $1.key }.compactMap(\.value.reason)
      return stated.allSatisfy { !$0.mayBeCollected } ? stated.first : nil
    }

    /// Files that give figures, or reasons for having none.
    package var files: Set<Int> { Set([file].compactMap { $0 } + elsewhere.values.map(\.file)) }

    /// Where the figure of a row was read; nil for what the script itself gives.
    package func origin(row: Int) -> Origin? {
      elsewhere[row] ?? file.map { Origin(file: $0, header: header) }
    }
  }

  /// A column of a file.
  package struct Origin: Hashable, Sendable {
    /// Position in ``Inputs/files``.
    package var file: Int
    package var header: String?
  }

  package struct File: Hashable, Sendable {
    package var source: String
    package var name: String
    package var rowCount: Int
    /// How it was read, such as `";" between columns, decimal comma`.
    package var dialect: String
    package var owner: String?
    /// Whether it has a row for each input.
    package var isLong: Bool
    /// Whether its rows name areas; they are about the city as a whole otherwise.
    package var namesAreas: Bool
  }

  package var panel: Panel
  package var inputs: [String: Input]
  package var files: [File]
  package var groups: RowGroups
  package var surveys: [SurveyLedger] = []
  /// Names of inputs for which long files have rows that nobody has filled in, with the file; other files may give them.
  package var awaited: [String: String] = [:]
  /// Inputs that stand here because a function may read any column, not because anyone names them.
  var unnamed: Set<String> = []
  /// The two files that give such an input, where there are two; reading it is an error.
  var contested: [String: (first: Int, second: Int)] = [:]

  /// Names that formulas may read, in a fixed order.
  package var names: [String] { inputs.keys.sorted() }
}
