/// Bytes that mean something in a CSV file.
enum Byte {
  static let quote = UInt8(ascii: "\"")
  static let newline = UInt8(ascii: "\n")
  static let carriageReturn = UInt8(ascii: "\r")
  static let space = UInt8(ascii: " ")
  static let tab = UInt8(ascii: "\t")
  static let point = UInt8(ascii: ".")
  static let comma = UInt8(ascii: ",")
  static let minus = UInt8(ascii: "-")
  static let plus = UInt8(ascii: "+")
  static let apostrophe = UInt8(ascii: "'")
  static let percent = UInt8(ascii: "%")
}
