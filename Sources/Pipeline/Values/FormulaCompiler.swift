import Kernels
import Model

/// Turns formulas into programs over columns.
///
/// An input that no source gives is a column of gaps. What lies `lag` periods back is worked out first, as a column
/// of its own.
struct FormulaCompiler {
  private let inputs: Inputs
  private var builder = ProgramBuilder()
  private var columns: [Column] = []
  private var numbers: [String: Int] = [:]

  static func evaluate(_ expression: Expression, over inputs: Inputs) -> Evaluation {
    // An input alone is its column; a copy would be as large as the data.
    if case .input(let name) = expression, let input = inputs.inputs[name] {
      return Evaluation(column: input.column, undefinedRows: [])
    }
    var compiler = FormulaCompiler(inputs: inputs)
    let result = compiler.compile(expression)
    return compiler.builder.program(result: result)
      .evaluate(inputs: compiler.columns, count: inputs.panel.count)
  }

  private init(inputs: Inputs) {
    self.inputs = inputs
  }

  private mutating func compile(_ expression: Expression) -> Register {
    switch expression {
    case .constant(let value): return builder.constant(value)
    case .input(let name): return load(name)
    case .negate(let operand):
      let operand = compile(operand)
      return builder.negate(operand)
    case .binary(let sign, let left, let right): return compile(sign, left, right)
    case .function(let function, let operands): return compile(function, operands)
    case .lag(let operand, let periods): return lag(operand, periods: periods)
    case .when(let condition, let then, let otherwise):
      let parts = [condition.left, condition.right, then, otherwise].map { compile($0) }
      return builder.select(
        parts[0], condition.comparison.kernel, parts[1], then: parts[2], otherwise: parts[3])
    }
  }

  private mutating func load(_ name: String) -> Register {
    if let number = numbers[name] { return builder.load(number) }
    let number = columns.count
    numbers[name] = number
    columns.append(inputs.inputs[name]?.column ?? Column(missing: inputs.panel.count))
    return builder.load(number)
  }

  private mutating func compile(
    _ sign: Expression.BinaryOperator, _ left: Expression, _ right: Expression
  ) -> Register {
    let left = compile(left)
    let right = compile(right)
    switch sign {
    case .add: return builder.add(left, right)
    case .subtract: return builder.subtract(left, right)
    case .multiply: return builder.multiply(left, right)
    case .divide: return builder.divide(left, right)
    case .power: return builder.power(left, right)
    }
  }

  private mutating func compile(_ function: Expression.Function, _ operands: [Expression]) -> Register {
    let operands = operands.map { compile($0) }
    switch function {
    case .log: return builder.logarithm(operands[0])
    case .exp: return builder.exponential(operands[0])
    case .sqrt: return builder.squareRoot(operands[0])
    case .abs: return builder.magnitude(operands[0])
    case .greatest: return builder.greatest(operands)
    case .least: return builder.least(operands)
    case .meanOf: return builder.meanOf(operands)
    case .sumOf: return builder.sumOf(operands)
    case .firstOf: return builder.firstOf(operands)
    }
  }

  private mutating func lag(_ operand: Expression, periods: Int) -> Register {
    let now = Self.evaluate(operand, over: inputs).column.values
    let earlier = inputs.panel.rows(lagging: periods)
    columns.append(Column(earlier.map { $0.map { now[$0] } ?? .nan }))
    return builder.load(columns.count - 1)
  }
}

extension Expression.Comparison {
  fileprivate var kernel: Kernels.Comparison {
    switch self {
    case .above: .above
    case .below: .below
    case .atLeast: .atLeast
    case .atMost: .atMost
    case .equals: .equals
    }
  }
}
