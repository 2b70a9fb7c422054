/// The shortest decimal spelling of a finite number: 0.d1d2d3… times ten to the power of `point`.
struct DecimalSpelling {
  var isNegative: Bool
  /// Digits 0 to 9 without leading zeros; empty for zero.
  var digits: [UInt8] = []
  /// How many digits stand before the decimal point; negative when zeros follow it first.
  var point = 0

  /// - Precondition: `x` is finite.
  init(_ x: Double) {
    precondition(x.isFinite, "only a finite number has a decimal spelling")
    isNegative = x.sign == .minus
    var exponent = 0
    var whole = 0
    var seenPoint = false
    var text = x.magnitude.description.utf8[...]
    while let byte = text.popFirst() {
      switch byte {
      case UInt8(ascii: "."): seenPoint = true
      case UInt8(ascii: "e"):
        exponent = Int(Substring(text)) ?? 0
        text = text[text.endIndex...]
      default:
        digits.append(byte - UInt8(ascii: "0"))
        if !seenPoint { whole += 1 }
      }
    }
    let zeros = digits.prefix { $0 == 0 }.count
    digits.removeFirst(zeros)
    while digits.last == 0 { digits.removeLast() }
    point = digits.isEmpty ? 0 : whole - zeros + exponent
  }

  /// Keeps the first `kept` digits, half away from zero.
  mutating func round(keeping kept: Int) {
    guard kept < digits.count else { return }
    guard kept >= 0 else {
      digits = []
      point = 0
      return
    }
    let up = digits[kept] >= 5
    digits.removeSubrange(kept...)
    if up {
      while digits.last == 9 { digits.removeLast() }
      if let last = digits.popLast() {
        digits.append(last + 1)
      } else {
        digits = [1]
        point += 1
      }
    }
    while digits.last == 0 { digits.removeLast() }
    if digits.isEmpty { point = 0 }
  }

  /// Rounds to `decimals` digits after the point, half away from zero.
  ///
  /// The spelling is rounded to 15 significant digits first (never before the point), because a double keeps no
  /// more than that of a decimal sum: 7.074999999999999 came from 7.075.
  mutating func round(decimals: Int) {
    round(keeping: max(15, point))
    round(keeping: point + decimals)
  }

  /// The number with exactly `decimals` digits after the point, cut where the spelling is longer.
  func fixed(decimals: Int) -> String {
    var text: [UInt8] = []
    text.reserveCapacity(max(point, 1) + decimals + 2)
    if isNegative, !digits.isEmpty { text.append(UInt8(ascii: "-")) }
    if point <= 0 { text.append(UInt8(ascii: "0")) }
    if point > 0 { for place in 0..<point { text.append(digit(place)) } }
    if decimals > 0 { text.append(UInt8(ascii: ".")) }
    for decimal in 0..<decimals { text.append(digit(point + decimal)) }
    return String(decoding: text, as: UTF8.self)
  }

  private func digit(_ place: Int) -> UInt8 {
    UInt8(ascii: "0") + (digits.indices.contains(place) ? digits[place] : 0)
  }
}
