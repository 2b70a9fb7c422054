import Kernels
import Model

/// Turns formulas into programs over columns.
///
/// An input that no source gives is a column of gaps. What looks at other rows, such as `lag`, is worked out first, as a
/// column of its own.
struct FormulaCompiler {
  /// What became of a formula.
  struct Outcome: Sendable {
    var column: Column
    /// Rows where every input was there and there is still no value, ascending.
    var undefinedRows: [Int] = []
    /// Rows whose value was taken out because it rests on fewer than so many.
    var suppressed: [Int: Double] = [:]
    var records: [SmallNumberRecord] = []
  }

  private let inputs: Inputs
  private var builder = ProgramBuilder()
  private var columns: [Column] = []
  private var numbers: [String: Int] = [:]
  /// What is known of columns that were worked out first.
  private var undefined: Set<Int> = []
  private var suppressed: [Int: Double] = [:]
  private var records: [SmallNumberRecord] = []

  static func evaluate(_ expression: Expression, over inputs: Inputs) -> Outcome {
    // An input alone is its column; a copy would be as large as the data.
    if case .input(let name) = expression, let input = inputs.inputs[name] {
      return Outcome(column: input.column)
    }
    var compiler = FormulaCompiler(inputs: inputs)
    let result = compiler.compile(expression)
    let found = compiler.builder.program(result: result)
      .evaluate(inputs: compiler.columns, count: inputs.panel.count)
    let undefined = compiler.undefined.filter { found.column.isMissing($0) }
    return Outcome(
      column: found.column, undefinedRows: undefined.union(found.undefinedRows).sorted(),
      suppressed: compiler.suppressed.filter { found.column.isMissing($0.key) }, records: compiler.records)
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
    case .pooled(let scale, let count, let base, let years):
      return pooled(Rate(scale: scale, count: count, base: base, years: years))
    case .shrunk(let scale, let count, let base, let group):
      return shrunk(count, base, scale: scale, group: group)
    case .suppressed(let value, let count, let under): return suppressed(value, count, under: under)
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
    let now = Self.evaluate(operand, over: inputs)
    let earlier = inputs.panel.rows(lagging: periods)
    for (row, source) in earlier.enumerated() {
      if let source, let least = now.suppressed[source] { suppressed[row] = least }
    }
    return load(Column(earlier.map { $0.map { now.column.values[$0] } ?? .nan }))
  }

  private mutating func pooled(_ rate: Rate) -> Register {
    let (counts, bases) = (part(rate.count), part(rate.base))
    let pool = poolPeriods(
      counts: counts, bases: bases, inputs.panel.histories, years: Double(rate.years ?? 1))
    records.append(.pooled(periods: pool.periods))
    let rates = Column(pool.rate.values.map { $0 * rate.scale })
    noteUndefined(rates, where: { pool.periods[$0] > 0 })
    return load(rates)
  }

  private mutating func shrunk(
    _ count: Expression, _ base: Expression, scale: Double, group: String?
  ) -> Register {
    let (counts, bases) = (part(count), part(base))
    let (rates, record) = Self.shrunk(counts, bases, scale: scale, group: group, over: inputs)
    records.append(record)
    // A group that no source gives is told elsewhere.
    let isKnown = group.map { inputs.groups[$0] != nil } ?? true
    noteUndefined(rates, where: { isKnown && !counts.isMissing($0) && !bases.isMissing($0) })
    return load(rates)
  }

  private mutating func suppressed(_ value: Expression, _ count: Expression, under least: Double) -> Register
  {
    let values = part(value)
    let counts = value == count ? values : part(count)
    let kept = suppress(values, counts: counts, under: least)
    // Where the count itself is missing there is nothing to say but that.
    for row in kept.suppressedRows where !counts.isMissing(row) { suppressed[row] = least }
    return load(kept.column)
  }

  /// A part of the formula as a column of its own, with what is known of it.
  private mutating func part(_ expression: Expression) -> Column {
    let found = Self.evaluate(expression, over: inputs)
    undefined.formUnion(found.undefinedRows)
    suppressed.merge(found.suppressed) { max($0, $1) }
    records += found.records
    return found.column
  }

  private mutating func noteUndefined(_ column: Column, where isThere: (Int) -> Bool) {
    for row in 0..<column.count where column.isMissing(row) && isThere(row) { undefined.insert(row) }
  }

  private mutating func load(_ column: Column) -> Register {
    columns.append(column)
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
