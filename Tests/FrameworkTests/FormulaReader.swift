import Model

/// Reads a formula of the catalogue, such as `100 * (a + b) / c`.
struct FormulaReader {
  private var rest: Substring

  static func read(_ text: String) -> Expression? {
    var reader = FormulaReader(rest: text[...])
    guard let sum = reader.sum() else { return nil }
    reader.skip()
    return reader.rest.isEmpty ? sum : nil
  }

  private init(rest: Substring) { self.rest = rest }

  private mutating func skip() { while rest.first == " " { rest.removeFirst() } }

  private mutating func take(_ character: Character) -> Bool {
    skip()
    guard rest.first == character else { return false }
    rest.removeFirst()
    return true
  }

  private mutating func sum() -> Expression? {
    guard var left = product() else { return nil }
    while true {
      if take("+") {
        guard let right = product() else { return nil }
        left = .binary(.add, left, right)
      } else if take("-") {
        guard let right = product() else { return nil }
        left = .binary(.subtract, left, right)
      } else {
        return left
      }
    }
  }

  private mutating func product() -> Expression? {
    guard var left = atom() else { return nil }
    while true {
      if take("*") {
        guard let right = atom() else { return nil }
        left = .binary(.multiply, left, right)
      } else if take("/") {
        guard let right = atom() else { return nil }
        left = .binary(.divide, left, right)
      } else {
        return left
      }
    }
  }

  private mutating func atom() -> Expression? {
    if take("(") {
      guard let inner = sum(), take(")") else { return nil }
      return inner
    }
    skip()
    let word = rest.prefix { $0.isLetter || $0.isNumber || $0 == "_" || $0 == "." }
    rest.removeFirst(word.count)
    if let number = Double(word) { return .constant(number) }
    if word == "abs" {
      guard take("("), let inner = sum(), take(")") else { return nil }
      return .function(.abs, [inner])
    }
    return word.isEmpty ? nil : .input(String(word))
  }
}

/// A formula in one way of writing: constants of products and shares stand in front, as far as they can be drawn out.
struct PlainForm: Equatable, CustomStringConvertible {
  private let factor: Double
  private let core: String

  init(_ formula: Expression) {
    switch formula {
    case .constant(let value): (factor, core) = (value, "1")
    case .input(let name): (factor, core) = (1, name)
    case .binary(.multiply, let left, let right):
      let (a, b) = (PlainForm(left), PlainForm(right))
      factor = a.factor * b.factor
      core = a.core == "1" ? b.core : b.core == "1" ? a.core : "(\(a.core)*\(b.core))"
    case .binary(.divide, let left, let right):
      let (a, b) = (PlainForm(left), PlainForm(right))
      (factor, core) = (a.factor / b.factor, "(\(a.core)/\(b.core))")
    case .binary(let sign, let left, let right):
      let (a, b) = (PlainForm(left), PlainForm(right))
      if a.factor == b.factor {
        (factor, core) = (a.factor, "(\(a.core)\(sign.rawValue)\(b.core))")
      } else {
        (factor, core) = (1, "(\(a)\(sign.rawValue)\(b))")
      }
    case .function(.abs, let operands):
      let inner = PlainForm(operands[0])
      (factor, core) = (inner.factor.magnitude, "abs\(inner.core)")
    default: (factor, core) = (1, "\(formula)")
    }
  }

  var description: String { "\(factor)·\(core)" }
}
