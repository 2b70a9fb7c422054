/// A formula as data: what an indicator computes from raw inputs.
///
/// Being data, it can be listed (what must a city collect?), printed, walked back to cells, and evaluated
/// over whole columns. A missing operand makes the result missing, except in `mean_of` and `first_of`, which use
/// what there is.
package indirect enum Expression: Hashable, Sendable {
  case constant(Double)
  /// A raw input by name, wherever it comes from.
  case input(String)
  case negate(Expression)
  case binary(BinaryOperator, Expression, Expression)
  case function(Function, [Expression])
  /// The value of the same area so many periods before.
  case lag(Expression, periods: Int)
  case when(Condition, then: Expression, otherwise: Expression)
  /// `scale` times the count per base, both added up over so many years up to the row's own.
  case pooled(scale: Double, count: Expression, base: Expression, years: Int)
  /// `scale` times the count per base, drawn towards the rate of all areas, or of those of the same group: the more
  /// so, the smaller the base.
  case shrunk(scale: Double, count: Expression, base: Expression, group: String?)
  /// The value where it rests on a count of at least so many; missing elsewhere.
  case suppressed(Expression, count: Expression, under: Double)

  package enum BinaryOperator: String, Sendable {
    case add = "+"
    case subtract = "−"
    case multiply = "×"
    case divide = "/"
    case power = "^"
  }

  package enum Function: String, CaseIterable, Sendable {
    case log, exp, sqrt, abs
    case greatest, least
    case meanOf = "mean_of"
    case sumOf = "sum_of"
    case firstOf = "first_of"
  }

  package enum Comparison: String, CaseIterable, Sendable {
    case above
    case below
    case atLeast = "at_least"
    case atMost = "at_most"
    case equals
  }

  package struct Condition: Hashable, Sendable {
    package var comparison: Comparison
    package var left: Expression
    package var right: Expression

    package init(_ left: Expression, _ comparison: Comparison, _ right: Expression) {
      self.left = left
      self.comparison = comparison
      self.right = right
    }
  }

  /// The parts a formula is made of, in the order they are written.
  package var operands: [Expression] {
    switch self {
    case .constant, .input: []
    case .negate(let operand), .lag(let operand, _): [operand]
    case .binary(_, let left, let right): [left, right]
    case .function(_, let operands): operands
    case .when(let condition, let then, let otherwise):
      [condition.left, condition.right, then, otherwise]
    case .pooled(_, let count, let base, _), .shrunk(_, let count, let base, _): [count, base]
    case .suppressed(let value, let count, _): value == count ? [value] : [value, count]
    }
  }

  /// Groups of areas that the formula names, each once.
  package var groups: [String] {
    var names: [String] = []
    if case .shrunk(_, _, _, let group?) = self { names.append(group) }
    for name in operands.flatMap(\.groups) where !names.contains(name) { names.append(name) }
    return names
  }

  /// Whether the value of a row rests on other areas too.
  package var readsOtherAreas: Bool {
    if case .shrunk = self { true } else { operands.contains(where: \.readsOtherAreas) }
  }

  /// Names of the raw inputs, each once, in the order of first use.
  package var inputs: [String] {
    var names: [String] = []
    collectInputs(into: &names)
    return names
  }

  private func collectInputs(into names: inout [String]) {
    if case .input(let name) = self, !names.contains(name) { names.append(name) }
    operands.forEach { $0.collectInputs(into: &names) }
  }
}

extension Expression {
  /// Whether the formula has at most so many parts, nested at most so deep; looks no further than that.
  package func fits(parts: Int, depth: Int) -> Bool {
    var left = parts
    return fits(&left, depth)
  }

  private func fits(_ left: inout Int, _ depth: Int) -> Bool {
    left -= 1
    guard left >= 0, depth > 0 else { return false }
    return operands.allSatisfy { $0.fits(&left, depth - 1) }
  }
}
