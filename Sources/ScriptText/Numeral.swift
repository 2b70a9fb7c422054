/// Lua's numerals: decimal or hexadecimal, a point, an exponent.
func isNumeral(_ bytes: ArraySlice<UInt8>) -> Bool {
  var rest = bytes
  let isHex =
    bytes.count > 2 && bytes.first == UInt8(ascii: "0") && bytes[bytes.startIndex + 1] | 0x20 == 0x78
  if isHex { rest = rest.dropFirst(2) }
  func takeDigits() -> Int {
    let digits = rest.prefix { byte in
      isDigit(byte) || isHex && (UInt8(ascii: "a")...UInt8(ascii: "f")).contains(byte | 0x20)
    }
    rest = rest.dropFirst(digits.count)
    return digits.count
  }
  var digits = takeDigits()
  if rest.first == UInt8(ascii: ".") {
    rest = rest.dropFirst()
    digits += takeDigits()
  }
  guard digits > 0 else { return false }
  guard let mark = rest.first else { return true }
  guard mark | 0x20 == (isHex ? UInt8(ascii: "p") : UInt8(ascii: "e")) else { return false }
  rest = rest.dropFirst()
  if rest.first == UInt8(ascii: "+") || rest.first == UInt8(ascii: "-") { rest = rest.dropFirst() }
  let exponent = rest.prefix(while: isDigit)
  return !exponent.isEmpty && exponent.count == rest.count
}
