/// A cell of a collection sheet as it was meant: an office program, or whoever wrote the sheet, may have put an apostrophe
/// before it, so that it stays text.
package func withoutTextMark(_ text: String) -> String {
  text.hasPrefix("'") || text.hasPrefix("’") ? String(text.dropFirst()) : text
}

/// The same for names, which may begin with an apostrophe of their own: 's-Hertogenbosch.
func withoutTextMark(name: String) -> String {
  guard name.hasPrefix("'"), let next = name.dropFirst().first, "=+-@".contains(next) else { return name }
  return String(name.dropFirst())
}

/// A period as an office program left it.
enum PeriodText: Equatable {
  case label(String)
  /// A day: a cell with a year that was given the format of a date shows some day of 1905.
  case date

  init(_ text: String) {
    let plain = withoutTextMark(text)
    if Self.isDate(plain) {
      self = .date
    } else {
      self = .label(Self.year(plain) ?? plain)
    }
  }

  /// `01.01.2025`, `1/1/25` or `2025-01-01 00:00`.
  private static func isDate(_ text: String) -> Bool {
    let day = text.prefix { $0 != " " && $0 != "T" }
    for mark in [".", "/", "-"] as [Character] {
      let parts = day.split(separator: mark, omittingEmptySubsequences: false)
      guard parts.count == 3, parts.allSatisfy({ $0.utf8.allSatisfy(isDigit) }) else { continue }
      let lengths = parts.map(\.utf8.count)
      let isShort = { (length: Int) in (1...2).contains(length) }
      if isShort(lengths[1]) {
        let endsInYear = isShort(lengths[0]) && [2, 4].contains(lengths[2])
        return endsInYear || (lengths[0] == 4 && isShort(lengths[2]))
      }
    }
    return false
  }

  /// A year that was written as a number with decimals or thousands: `2025.0`, `2 025`.
  private static func year(_ text: String) -> String? {
    let marks: Set<Character> = [".", ",", " ", "\u{A0}", "\u{202F}", "'", "’"]
    let parts = text.split(omittingEmptySubsequences: false) { marks.contains($0) }
    guard parts.count == 2, parts.allSatisfy({ !$0.isEmpty && $0.utf8.allSatisfy(isDigit) }) else {
      return nil
    }
    let isDecimal = text.contains { ".,".contains($0) } && parts[1].allSatisfy { $0 == "0" }
    if isDecimal, parts[0].utf8.count == 4 { return String(parts[0]) }
    guard parts[0].utf8.count == 1, parts[0] != "0", parts[1].utf8.count == 3 else { return nil }
    return String(parts[0] + parts[1])
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
}
