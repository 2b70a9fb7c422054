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
    case ("pooled", 4):
      return .pooled(
        scale: try operands[0].scale(), count: try operands[1].expression(),
        base: try operands[2].expression(), years: try operands[3].periods())
    case ("shrunk", 3), ("shrunk", 4):
      return .shrunk(
        scale: try operands[0].scale(), count: try operands[1].expression(),
        base: try operands[2].expression(), group: try operands.dropFirst(3).first?.group())
    case ("suppress", 2):
      let value = try operands[0].expression()
      return .suppressed(value, count: value, under: try operands[1].leastCount())
    case ("suppress", 3):
      return .suppressed(
        try operands[0].expression(), count: try operands[1].expression(), under: try operands[2].leastCount()
      )
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
    case text(String)
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
      case .text(let text):
        throw FormulaError("the text \"\(text)\" stands where an input or a number is due")
      case .other(let words): throw FormulaError("\(words) stands where an input or a number is due")
      }
    }

    func scale() throws -> Double {
      guard case .number(let number) = self, number > 0, number.isFinite else {
        throw FormulaError("a rate is stated per a plain number above 0, such as 100000")
      }
      return number
    }

    func leastCount() throws -> Double {
      guard case .number(let number) = self, number > 0, number.isFinite else {
        throw FormulaError("the least count that is shown is a plain number above 0, such as 5")
      }
      return number
    }

    func group() throws -> String {
      guard case .text(let name) = self else {
        throw FormulaError("the larger area is a group of a source, in quotes: \"region\"")
      }
      return name
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
