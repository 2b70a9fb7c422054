extension Expression: CustomStringConvertible {
  /// The formula as a person would write it: `1000 × home_burglaries / dwellings`.
  package var description: String { text(inside: 0) }

  private func text(inside outer: Int) -> String {
    let inner = precedence
    let plain = plainText
    return inner < outer ? "(\(plain))" : plain
  }

  /// Two signs never meet: a − (−b).
  private func text(after outer: Int) -> String {
    let text = text(inside: outer + 1)
    return text.hasPrefix("−") ? "(\(text))" : text
  }

  private var precedence: Int {
    switch self {
    case .binary(.add, _, _), .binary(.subtract, _, _): 1
    case .binary(.multiply, _, _), .binary(.divide, _, _): 2
    case .negate: 3
    case .constant(let value) where value < 0: 3
    case .binary(.power, _, _): 4
    default: 5
    }
  }

  private var plainText: String {
    switch self {
    case .constant(let value): value < 0 ? "−" + numberText(-value) : numberText(value)
    case .input(let name): name
    case .negate(let operand): "−" + operand.text(inside: 4)
    case .binary(.power, let left, let right):
      // Powers bind to the right: a ^ b ^ c is a ^ (b ^ c).
      left.text(inside: precedence + 1) + " ^ " + right.text(inside: precedence)
    case .binary(let sign, let left, let right):
      // The right side of − and / needs brackets around its own kind: a − (b − c).
      left.text(inside: precedence) + " \(sign.rawValue) " + right.text(after: precedence)
    case .function(let function, let operands):
      "\(function.rawValue)(\(operands.map(\.description).joined(separator: ", ")))"
    case .lag(let operand, let periods): "lag(\(operand), \(periods))"
    case .pooled(let scale, let count, let base, let years):
      "pooled(\(numberText(scale)), \(count), \(base), \(years))"
    case .shrunk(let scale, let count, let base, let group):
      "shrunk(\(numberText(scale)), \(count), \(base)\(group.map { ", \($0)" } ?? ""))"
    case .suppressed(let value, let count, let under):
      "suppress(\(value)\(value == count ? "" : ", \(count)"), \(numberText(under)))"
    case .when(let condition, let then, let otherwise):
      "when(\(condition.left) \(condition.comparison.words) \(condition.right), \(then), \(otherwise))"
    }
  }
}

extension Expression.Comparison {
  fileprivate var words: String {
    switch self {
    case .above: "above"
    case .below: "below"
    case .atLeast: "at least"
    case .atMost: "at most"
    case .equals: "equal to"
    }
  }
}

/// A whole number without a point, any other in its shortest spelling.
package func numberText(_ value: Double) -> String {
  if let whole = Int(exactly: value) { return String(whole) }
  return value.description
}
