import Kernels

/// Writes JSON in the order it is told to, so that the same results give the same bytes.
struct JSONWriter {
  private(set) var bytes: [UInt8] = []
  /// Whether the innermost open bracket has an item already.
  private var hasItems: [Bool] = []
  private var followsKey = false
  /// Brackets this deep have a line for each item; lists of plain values always stand on one line.
  private var spreadLevels = 3

  mutating func object(_ body: (inout JSONWriter) -> Void) { bracketed("{", "}", body) }
  mutating func array(_ body: (inout JSONWriter) -> Void) { bracketed("[", "]", body) }

  mutating func key(_ name: String) {
    separate()
    quote(name)
    bytes.append(UInt8(ascii: ":"))
    followsKey = true
  }

  mutating func string(_ text: String?) {
    separate()
    if let text { quote(text) } else { append("null") }
  }

  /// A missing number, and an infinity, is null.
  mutating func number(_ value: Double?) {
    separate()
    append(value.map { machineText($0) } ?? "null")
  }

  mutating func integer(_ value: Int?) {
    separate()
    append(value.map { String($0) } ?? "null")
  }

  mutating func boolean(_ value: Bool) {
    separate()
    append(value ? "true" : "false")
  }

  mutating func field(_ name: String, _ text: String?) {
    key(name)
    string(text)
  }

  mutating func numbers(_ values: some Sequence<Double>) {
    inOneLine { for value in values { $0.number(value) } }
  }

  mutating func strings(_ values: some Sequence<String>) {
    inOneLine { for value in values { $0.string(value) } }
  }

  private mutating func inOneLine(_ body: (inout JSONWriter) -> Void) {
    let outer = spreadLevels
    separate()
    followsKey = true
    spreadLevels = 0
    array(body)
    spreadLevels = outer
  }

  private mutating func bracketed(_ open: String, _ close: String, _ body: (inout JSONWriter) -> Void) {
    separate()
    append(open)
    hasItems.append(false)
    body(&self)
    let isCompact = hasItems.count > spreadLevels
    let isEmpty = hasItems.popLast() == false
    if !isEmpty && !isCompact { newLine() }
    append(close)
    if hasItems.isEmpty { append("\n") }
  }

  private mutating func separate() {
    if followsKey {
      followsKey = false
      return
    }
    guard let last = hasItems.indices.last else { return }
    if hasItems[last] { append(",") }
    hasItems[last] = true
    if hasItems.count <= spreadLevels { newLine() }
  }

  private mutating func newLine() {
    append("\n")
    append(String(repeating: " ", count: 2 * hasItems.count))
  }

  private mutating func append(_ text: String) { bytes.append(contentsOf: text.utf8) }

  private mutating func quote(_ text: String) {
    bytes.append(UInt8(ascii: "\""))
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\""): append("\\\"")
      case UInt8(ascii: "\\"): append("\\\\")
      case UInt8(ascii: "\n"): append("\\n")
      case UInt8(ascii: "\t"): append("\\t")
      case 0..<0x20, 0x7F: append("\\u00" + hex(byte))
      default: bytes.append(byte)
      }
    }
    bytes.append(UInt8(ascii: "\""))
  }

  private func hex(_ byte: UInt8) -> String {
    let digits = Array("0123456789abcdef")
    return String([digits[Int(byte >> 4)], digits[Int(byte & 15)]])
  }
}
