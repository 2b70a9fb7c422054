import Kernels

/// Numbers as a reader sees them.
struct Figures {
  let decimals: Int

  func score(_ value: Double?) -> String {
    value.map { text($0, decimals: decimals).replacingMinus } ?? "–"
  }

  func change(_ points: Double) -> Document.Text {
    let rounded = Kernels.rounded(points, decimals: decimals)
    if rounded == 0 { return Document.Text("=") }
    let amount = text(rounded.magnitude, decimals: decimals)
    return rounded > 0 ? Document.Text("▲ +\(amount)", .better) : Document.Text("▼ −\(amount)", .worse)
  }

  /// Four significant digits or more, for values in units of their own.
  func value(_ value: Double) -> String {
    let size = value.magnitude
    let decimals = size >= 1000 ? 0 : size >= 100 ? 1 : size >= 1 ? 2 : 4
    return text(value, decimals: decimals).replacingMinus
  }

  func percent(_ share: Double) -> String { text(share * 100, decimals: 0) + "\u{A0}%" }
}

extension String {
  /// A minus sign as wide as a plus.
  fileprivate var replacingMinus: String { hasPrefix("-") ? "−" + dropFirst() : self }
}
