import Diagnostics

extension Diagnostic {
  static func emptyFile(_ name: String) -> Diagnostic {
    Diagnostic(.fileEmpty, "the file is empty", at: .file(name))
  }

  static func headerOnly(_ name: String, columns: [String]) -> Diagnostic {
    Diagnostic(
      .headerOnly, "the file has a header and no rows below it", at: .file(name),
      notes: columns.isEmpty ? [] : ["its columns: \(columns.prefix(20).joined(separator: ", "))"])
  }

  static func tooLarge(_ excess: String, row: Int, of name: String) -> Diagnostic {
    Diagnostic(
      .fileTooLarge, excess, at: .cell(file: name, row: row, column: nil),
      help: ["look for a missing quote or line break; otherwise split the file"])
  }

  /// The message counts lines as an editor does, the place counts rows as a spreadsheet does.
  static func fault(
    _ fault: RecordScanner.Fault, row: Int, in bytes: UnsafeBufferPointer<UInt8>, of name: String
  ) -> Diagnostic {
    let place = Place.cell(file: name, row: row, column: nil)
    switch fault {
    case .unclosedQuote(let opening):
      return Diagnostic(
        .unclosedQuote, "the quote that opens in line \(line(of: opening, in: bytes)) is never closed",
        at: place, help: ["close it with \", or write \"\" for a quote inside a quoted cell"])
    case .textAfterQuote(let closing):
      return Diagnostic(
        .textAfterQuote, "text follows the closing quote in line \(line(of: closing, in: bytes))",
        at: place, help: ["write \"\" for a quote inside a quoted cell"])
    }
  }

  /// One for each name that is given twice or more; unnamed columns may be many.
  static func duplicateColumns(_ header: [String], row: Int, of file: String) -> [Diagnostic] {
    var columns: [String: [Int]] = [:]
    for (index, name) in header.enumerated() where !name.isEmpty {
      columns[name, default: []].append(index + 1)
    }
    return header.indices.compactMap { index in
      guard let all = columns[header[index]], all.count > 1, all[0] == index + 1 else { return nil }
      let list = all.map(String.init).joined(separator: ", ")
      return Diagnostic(
        .duplicateColumn, "\(all.count) columns are named \"\(header[index])\": \(list)",
        at: .cell(file: file, row: row, column: header[index]), help: ["give each column a name of its own"])
    }
  }
}
