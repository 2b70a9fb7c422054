import Declarations
import Diagnostics
import Model

/// The words that build formulas: inputs, arithmetic, and functions over them.
///
/// Over plain numbers, as inside a row function, the same words compute at once; a missing operand gives nil.
struct FormulaWords {
  let record: ScriptRecord

  /// The expression that a call of a formula function stands for; throws with the usage where it stands for none.
  func expression(_ name: String, _ operands: [Operand]) throws -> Expression {
    switch (name, operands.count) {
    case ("per", 3):
      return .binary(
        .divide, .binary(.multiply, try operands[0].expression(), try operands[1].expression()),
        try operands[2].expression())
    case ("share", 2):
      return .binary(
        .divide, .binary(.multiply, .constant(100), try operands[0].expression()),
        try operands[1].expression())
    case ("lag", 1): return .lag(try operands[0].expression(), periods: 1)
    case ("lag", 2): return .lag(try operands[0].expression(), periods: try operands[1].periods())
    case ("change", 1): return change(try operands[0].expression(), periods: 1)
    case ("change", 2): return change(try operands[0].expression(), periods: try operands[1].periods())
    case ("when", 3):
      guard case .condition(let condition) = operands[0] else { throw UsageError(name) }
      return .when(condition, then: try operands[1].expression(), otherwise: try operands[2].expression())
    case ("log", 1), ("exp", 1), ("sqrt", 1), ("abs", 1), ("mean_of", 1...), ("sum_of", 1...),
      ("first_of", 1...),
      ("greatest", 1...), ("least", 1...):
      guard let function = Expression.Function(rawValue: name) else { throw UsageError(name) }
      return .function(function, try operands.map { try $0.expression() })
    default: throw UsageError(name)
    }
  }

  /// The change in per cent since so many periods before.
  private func change(_ now: Expression, periods: Int) -> Expression {
    let before = Expression.lag(now, periods: periods)
    return .binary(.divide, .binary(.multiply, .constant(100), .binary(.subtract, now, before)), before)
  }

  /// What stands between the brackets of a formula function.
  enum Operand {
    case expression(Expression)
    case number(Double)
    case missing
    case condition(Expression.Condition)
    case other(String)

    func expression() throws -> Expression {
      switch self {
      case .expression(let expression): return expression
      case .number(let number):
        guard number.isFinite else { throw FormulaError("a part of the formula is not a finite number") }
        return .constant(number)
      case .missing: throw FormulaError("a part of the formula is nil")
      case .condition:
        throw FormulaError("a condition stands where a number is due; write when(condition, 1, 0)")
      case .other(let words): throw FormulaError("\(words) stands where an input or a number is due")
      }
    }

    func periods() throws -> Int {
      guard case .number(let number) = self, let periods = Int(exactly: number), periods > 0 else {
        throw FormulaError("the number of periods to look back is a whole number above 0")
      }
      return periods
    }
  }
}

struct FormulaError: Error, CustomStringConvertible {
  let description: String
  init(_ description: String) { self.description = description }
}

struct UsageError: WordError, CustomStringConvertible {
  let word: String
  let description: String

  init(_ name: String) {
    word = name
    let usage = Schema.function(name)?.usage ?? name
    description = "write it like this: \(usage)"
  }
}
