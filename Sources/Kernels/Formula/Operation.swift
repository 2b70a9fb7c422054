/// What one step of a formula does to one number.
package enum UnaryOperation: Hashable, Sendable, CaseIterable {
  case negate
  case logarithm
  case exponential
  case squareRoot
  case magnitude
  /// 1 where there is a value, 0 where it is missing.
  case presence
  /// The value, or 0 where it is missing.
  case zeroIfMissing
}

/// What one step of a formula does to two numbers.
package enum BinaryOperation: Hashable, Sendable, CaseIterable {
  case add
  case subtract
  case multiply
  case divide
  case power
  case least
  case greatest
  /// The first of the two that is there.
  case firstAvailable
}

/// How a formula compares two numbers.
package enum Comparison: Hashable, Sendable, CaseIterable {
  case above
  case below
  case atLeast
  case atMost
  case equals
}
