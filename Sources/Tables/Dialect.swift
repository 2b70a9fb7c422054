/// How a file was read. Shown to the user, because a wrong guess must be visible.
package struct Dialect: Hashable, Sendable {
  /// Stands between two columns; any single-byte character after `sep=` in the first line.
  package struct Delimiter: Hashable, Sendable {
    package let byte: UInt8

    /// Nil for characters that cannot part columns: quotes, line ends, letters and digits.
    package init?(byte: UInt8) {
      guard (byte == UInt8(ascii: "\t") || byte >= 0x20) && byte < 0x7F else { return nil }
      guard byte != UInt8(ascii: "\""), !Character(Unicode.Scalar(byte)).isLetter else { return nil }
      guard !(UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else { return nil }
      self.byte = byte
    }

    private init(known byte: UInt8) { self.byte = byte }

    package static let semicolon = Delimiter(known: UInt8(ascii: ";"))
    package static let tab = Delimiter(known: UInt8(ascii: "\t"))
    package static let comma = Delimiter(known: UInt8(ascii: ","))
    package static let bar = Delimiter(known: UInt8(ascii: "|"))
  }

  package enum Decimal: String, Hashable, Sendable { case comma, point }

  package enum Grouping: String, CaseIterable, Hashable, Sendable { case space, point, comma, apostrophe }

  package enum Encoding: String, Hashable, Sendable {
    case utf8 = "UTF-8"
    case utf16LittleEndian = "UTF-16 LE"
    case utf16BigEndian = "UTF-16 BE"
    case windows1252 = "Windows-1252"
  }

  package var delimiter: Delimiter
  package var decimal: Decimal
  /// No value in the file tells a decimal comma from a grouping one, and the other reading is likely enough
  /// to ask.
  package var decimalIsUndecided = false
  /// In the order of `Grouping.allCases`; empty where digits run together.
  package var grouping: [Grouping] = []
  package var encoding: Encoding
  /// Rows above the header that have text in them.
  package var titleRows = 0
}

extension Dialect: CustomStringConvertible {
  package var description: String {
    var parts = ["\(delimiter) between columns"]
    parts.append(decimalIsUndecided ? "decimal comma or point not known" : "decimal \(decimal)")
    if !grouping.isEmpty {
      parts.append("thousands grouped by " + grouping.map(\.rawValue).joined(separator: " or "))
    }
    parts.append(encoding.rawValue)
    if titleRows > 0 { parts.append("\(titleRows) title \(titleRows == 1 ? "row" : "rows") skipped") }
    return parts.joined(separator: ", ")
  }
}

extension Dialect.Delimiter: CustomStringConvertible {
  package var description: String {
    switch self {
    case .tab: "tab"
    default: "\"\(Character(Unicode.Scalar(byte)))\""
    }
  }
}
