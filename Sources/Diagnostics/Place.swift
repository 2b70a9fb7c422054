/// A stretch of one line of a script.
package struct Span: Hashable, Sendable {
  /// The file as the user named it.
  package var file: String
  /// Counted from 1.
  package var line: Int
  /// Counted in characters from 1; 0 where only the line is known.
  package var column: Int
  /// In characters; at least 1 where the column is known.
  package var length: Int

  package init(file: String, line: Int, column: Int = 0, length: Int = 1) {
    self.file = file
    self.line = line
    self.column = column
    self.length = length
  }
}

/// Where a problem is: the thing a user has to open to mend it.
package enum Place: Hashable, Sendable {
  /// A script, with the caret's place.
  case script(Span)
  /// A data file as a whole.
  case file(String)
  /// A cell, or a whole row where `column` is nil, or a whole column where `row` is nil.
  /// `row` is the line a spreadsheet shows: counted from 1, the header included.
  case cell(file: String, row: Int?, column: String?)
  /// An argument of the command line, as typed.
  case argument(String)

  package var file: String? {
    switch self {
    case .script(let span): span.file
    case .file(let name): name
    case .cell(let file, _, _): file
    case .argument: nil
    }
  }

  var line: Int? {
    switch self {
    case .script(let span): span.line
    case .cell(_, let row, _): row
    case .file, .argument: nil
    }
  }

  var column: Int? {
    if case .script(let span) = self { span.column } else { nil }
  }
}

extension Span {
  /// What the names of files of the standard library begin with.
  package static let standardLibrary = "standard library/"

  package var isInStandardLibrary: Bool { file.hasPrefix(Self.standardLibrary) }
}
