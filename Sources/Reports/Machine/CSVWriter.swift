import Kernels

/// Writes comma-separated UTF-8 with a header. Text that a spreadsheet would take for a formula gets an apostrophe
/// before it: names come from strangers' files.
struct CSVWriter {
  private(set) var bytes: [UInt8] = []
  private var isLineStart = true

  mutating func text(_ text: String) {
    separate()
    let isFormula = text.utf8.first.map { "=+-@\t\r".utf8.contains($0) } ?? false
    let safe = isFormula ? "'" + text : text
    guard safe.utf8.contains(where: { ",\"\n\r".utf8.contains($0) }) else {
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
    if !isLineStart { bytes.append(UInt8(ascii: ",")) }
    isLineStart = false
  }
}
