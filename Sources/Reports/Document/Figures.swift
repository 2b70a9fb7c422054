import Kernels
import Model

/// Numbers as a reader sees them.
struct Figures {
  let decimals: Int
  /// Whether a higher score is better.
  let isHigherBetter: Bool

  init(_ assessment: Assessment) {
    decimals = assessment.methodology.decimals
    isHigherBetter = assessment.framework.direction == .higher
  }

  func score(_ value: Double?) -> String {
    value.map { text($0, decimals: decimals).replacingMinus } ?? "–"
  }

  /// A place in a ranking; areas that share the mean of two places have a half.
  func place(_ value: Double) -> String {
    text(value, decimals: value == value.rounded() ? 0 : 1)
  }

  func change(_ points: Double) -> Document.Text {
    let rounded = Kernels.rounded(points, decimals: decimals)
    if rounded == 0 { return Document.Text("=") }
    let amount = text(rounded.magnitude, decimals: decimals)
    let style: Document.Text.Style = (rounded > 0) == isHigherBetter ? .better : .worse
    return Document.Text(rounded > 0 ? "▲ +\(amount)" : "▼ −\(amount)", style)
  }

  /// Three or more significant digits where it is no tiny number, for values in units of their own.
  ///
  /// - like: another value of the same unit, whose decimals are taken.
  func value(_ value: Double, like other: Double? = nil) -> String {
    if value == 0 { return "0" }
    let size = max(value.magnitude, other?.magnitude ?? 0)
    if size < 0.0001 || size >= 1e17 { return powerOfTen(value) }
    if size >= 10_000 { return grouped(text(value, decimals: 0)).replacingMinus }
    let decimals = size >= 1000 ? 0 : size >= 100 ? 1 : size >= 1 ? 2 : 4
    return text(value, decimals: decimals).replacingMinus
  }

  /// `1.41e308`, for what would be all zeros otherwise.
  private func powerOfTen(_ value: Double) -> String {
    let parts = value.description.split(separator: "e")
    guard parts.count == 2, let factor = Double(parts[0]), let exponent = Int(parts[1]) else {
      return text(value, decimals: 4).replacingMinus
    }
    return "\(text(factor, decimals: 2))e\(exponent)".replacingMinus
  }

  /// `146 700`
  private func grouped(_ whole: String) -> String {
    var signs: [Character] = []
    for (place, sign) in whole.reversed().enumerated() {
      if place > 0, place % 3 == 0, sign.isNumber { signs.append("\u{202F}") }
      signs.append(sign)
    }
    return String(signs.reversed())
  }

  func percent(_ share: Double) -> String { text(share * 100, decimals: 0) + "\u{A0}%" }
}

extension String {
  /// A minus sign as wide as a plus.
  var replacingMinus: String { hasPrefix("-") ? "−" + dropFirst() : self }
}
