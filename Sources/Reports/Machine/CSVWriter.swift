import Kernels

/// Writes comma-separated UTF-8, or with another delimiter, with a header. Names come from strangers' files, so text that a spreadsheet would take
/// for a formula gets an apostrophe before it, and characters that steer a terminal are left out.
struct CSVWriter {
  private(set) var bytes: [UInt8] = []
  private let delimiter: UInt8
  private var isLineStart = true

  init(delimiter: UInt8 = UInt8(ascii: ",")) { self.delimiter = delimiter }

  mutating func text(_ text: String) { verbatim(spreadsheetText(text)) }

  /// What a person wrote into the file that is written again: it stays as it is.
  mutating func verbatim(_ safe: String) {
    separate()
    guard safe.utf8.contains(where: { $0 == delimiter || ",\"\n\r".utf8.contains($0) }) else {
      bytes.append(contentsOf: safe.utf8)
      return
    }
    bytes.append(UInt8(ascii: "\""))
    for byte in safe.utf8 {
      if byte == UInt8(ascii: "\"") { bytes.append(byte) }
      bytes.append(byte)
    }
    bytes.append(UInt8(ascii: "\""))
  }

  /// A missing number is an empty cell.
  mutating func number(_ value: Double) {
    separate()
    if value.isFinite { bytes.append(contentsOf: machineText(value).utf8) }
  }

  mutating func endLine() {
    bytes.append(UInt8(ascii: "\n"))
    isLineStart = true
  }

  private mutating func separate() {
    if !isLineStart { bytes.append(delimiter) }
    isLineStart = false
  }
}

/// A text that no spreadsheet takes for a formula, and that does not turn the reading direction of what follows.
///
/// A cell begins with the text, and where a spreadsheet of another country splits it: behind `;`, tabs and line breaks.
package func spreadsheetText(_ text: String) -> String {
  // Only what holds one of these needs a closer look: control characters begin with C2 or E2 in UTF-8.
  guard
    text.utf8.contains(where: {
      $0 < 0x20 || $0 == 0x7F || $0 == 0xC2 || $0 == 0xE2 || "=+-@".utf8.contains($0)
    })
  else { return text }
  var safe = String.UnicodeScalarView()
  var beginsCell = true
  if text.utf8.first == UInt8(ascii: "\t") || text.utf8.first == UInt8(ascii: "\r") { safe.append("'") }
  for scalar in text.unicodeScalars {
    switch scalar {
    case ";", "\t", "\r", "\n": beginsCell = true
    case " ", "\"": break
    case "\0"..<" ", "\u{7F}"..<"\u{A0}", "\u{2028}"..."\u{202E}", "\u{2066}"..."\u{2069}": continue
    case "=", "+", "-", "@":
      if beginsCell { safe.append("'") }
      beginsCell = false
    default: beginsCell = false
    }
    safe.append(scalar)
  }
  return String(safe)
}
