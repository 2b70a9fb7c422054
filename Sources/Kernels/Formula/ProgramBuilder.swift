/// Where a step of a formula leaves its column.
package struct Register: Hashable, Sendable {
  let index: Int
}

/// One step of a formula over earlier registers.
enum Step: Hashable, Sendable {
  case input(Int)
  case constant(Double)
  case unary(UnaryOperation, Register)
  case binary(BinaryOperation, Register, Register)
  case select(Comparison, Register, Register, then: Register, otherwise: Register)

  var operands: [Register] {
    switch self {
    case .input, .constant: []
    case .unary(_, let a): [a]
    case .binary(_, let a, let b): [a, b]
    case .select(_, let left, let right, let then, let otherwise): [left, right, then, otherwise]
    }
  }
}

/// Writes a `Program` step by step; each method returns the register that holds its result.
///
/// A missing operand makes a missing result, except where a method says otherwise. The same step asked for twice is
/// worked out once.
package struct ProgramBuilder: Sendable {
  private(set) var steps: [Step] = []
  private var known: [Step: Register] = [:]

  package init() {}

  /// The input column with this number.
  package mutating func load(_ input: Int) -> Register {
    precondition(input >= 0, "inputs are counted from 0")
    return register(.input(input))
  }

  /// The same number in every row; NaN is missing in every row.
  package mutating func constant(_ value: Double) -> Register { register(.constant(value)) }

  package mutating func add(_ a: Register, _ b: Register) -> Register { binary(.add, a, b) }
  package mutating func subtract(_ a: Register, _ b: Register) -> Register { binary(.subtract, a, b) }
  package mutating func multiply(_ a: Register, _ b: Register) -> Register { binary(.multiply, a, b) }

  /// The quotient; missing where `b` is 0.
  package mutating func divide(_ a: Register, _ b: Register) -> Register { binary(.divide, a, b) }

  /// `a` to the power of `b`; missing where that is not a finite number.
  package mutating func power(_ a: Register, _ b: Register) -> Register { binary(.power, a, b) }

  package mutating func negate(_ a: Register) -> Register { unary(.negate, a) }

  /// The natural logarithm; missing for 0 and below.
  package mutating func logarithm(_ a: Register) -> Register { unary(.logarithm, a) }
  package mutating func exponential(_ a: Register) -> Register { unary(.exponential, a) }

  /// The square root; missing below 0.
  package mutating func squareRoot(_ a: Register) -> Register { unary(.squareRoot, a) }
  package mutating func magnitude(_ a: Register) -> Register { unary(.magnitude, a) }

  /// The smallest; missing where any is missing.
  package mutating func least(_ items: [Register]) -> Register { chain(.least, items) }

  /// The largest; missing where any is missing.
  package mutating func greatest(_ items: [Register]) -> Register { chain(.greatest, items) }

  /// The sum in the order given; missing where any is missing.
  package mutating func sumOf(_ items: [Register]) -> Register { chain(.add, items) }

  /// The sum of those that are there; missing where all are missing.
  package mutating func sumOfAvailable(_ items: [Register]) -> Register {
    let (sum, number) = available(items)
    return select(number, .above, constant(0), then: sum, otherwise: constant(.nan))
  }

  /// The mean of those that are there; missing where all are missing.
  package mutating func meanOf(_ items: [Register]) -> Register {
    let (sum, number) = available(items)
    return divide(sum, number)
  }

  /// The first that is there; missing where all are missing.
  package mutating func firstOf(_ items: [Register]) -> Register { chain(.firstAvailable, items) }

  /// `then` in the rows where `left` compares so with `right`, `otherwise` in the others.
  ///
  /// Missing where `left` or `right` is missing, or the value chosen; the value not chosen may be missing.
  package mutating func select(
    _ left: Register, _ comparison: Comparison, _ right: Register, then: Register, otherwise: Register
  ) -> Register {
    register(.select(comparison, left, right, then: then, otherwise: otherwise))
  }

  /// The program whose result is what `result` holds; steps it does not need are left out.
  package func program(result: Register) -> Program { Program(steps: steps, result: result) }

  private mutating func unary(_ operation: UnaryOperation, _ a: Register) -> Register {
    register(.unary(operation, a))
  }

  private mutating func binary(_ operation: BinaryOperation, _ a: Register, _ b: Register) -> Register {
    register(.binary(operation, a, b))
  }

  private mutating func chain(_ operation: BinaryOperation, _ items: [Register]) -> Register {
    precondition(!items.isEmpty, "a list of one or more")
    var result = items[0]
    for item in items.dropFirst() { result = binary(operation, result, item) }
    return result
  }

  private mutating func available(_ items: [Register]) -> (sum: Register, number: Register) {
    let values = items.map { unary(.zeroIfMissing, $0) }
    let presences = items.map { unary(.presence, $0) }
    return (chain(.add, values), chain(.add, presences))
  }

  private mutating func register(_ step: Step) -> Register {
    // Equality calls both zeros one number and NaN none: neither constant is shared.
    if let register = known[step], !step.isDelicate { return register }
    precondition(step.operands.allSatisfy { $0.index < steps.count }, "a register of this builder")
    let register = Register(index: steps.count)
    steps.append(step)
    known[step] = register
    return register
  }
}

extension Step {
  fileprivate var isDelicate: Bool {
    if case .constant(let value) = self { return value == 0 || value.isNaN }
    return false
  }
}
