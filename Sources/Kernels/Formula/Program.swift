/// A formula compiled to a short list of column operations; made by `ProgramBuilder`.
///
/// Evaluation takes blocks of rows small enough that temporary columns stay in the nearest cache, and reads inputs where
/// they lie.
package struct Program: Sendable {
  /// Where an operation reads.
  enum Operand: Hashable, Sendable {
    case input(Int)
    case constant(Int)
    case scratch(Int)
  }

  /// Where an operation writes.
  enum Destination: Hashable, Sendable {
    case scratch(Int)
    case output
  }

  enum Operation: Hashable, Sendable {
    case copy(Operand)
    case unary(UnaryOperation, Operand)
    case binary(BinaryOperation, Operand, Operand)
    case select(Comparison, Operand, Operand, then: Operand, otherwise: Operand)
  }

  struct Instruction: Hashable, Sendable {
    let operation: Operation
    let destination: Destination
  }

  let instructions: [Instruction]
  let constants: [Double]
  let scratchCount: Int
  /// The numbers of the inputs that the result depends on, ascending.
  package let inputs: [Int]

  /// Whether a number too large for a double could end as "not a number" and look like a gap: the difference or the
  /// quotient of two temporaries, or a temporary times 0.
  var hidesInfinities: Bool {
    instructions.contains { instruction in
      guard case .binary(let operation, let a, let b) = instruction.operation else { return false }
      switch operation {
      case .add, .subtract, .divide: return a.isTemporary && b.isTemporary
      case .multiply: return (a.isTemporary && mayBeZero(b)) || (b.isTemporary && mayBeZero(a))
      default: return false
      }
    }
  }

  private func mayBeZero(_ operand: Operand) -> Bool {
    if case .constant(let slot) = operand { return constants[slot] == 0 }
    return true
  }

  /// Leaves out steps the result does not need and gives each of the others a scratch column for as long as it is read.
  init(steps: [Step], result: Register) {
    precondition(result.index < steps.count, "a register of this builder")
    let lastUse = Self.lastUses(steps, result)
    var operands = [Operand?](repeating: nil, count: steps.count)
    var instructions: [Instruction] = []
    var constants: [Double] = []
    var inputs: Set<Int> = []
    var free: [Int] = []
    var scratchCount = 0

    func operand(_ register: Register) -> Operand {
      guard let operand = operands[register.index] else { preconditionFailure("a step before its operands") }
      return operand
    }

    for index in 0...result.index where lastUse[index] != nil {
      let operation: Operation
      switch steps[index] {
      case .input(let number):
        inputs.insert(number)
        operands[index] = .input(number)
        continue
      case .constant(let value):
        operands[index] = .constant(constants.count)
        constants.append(value)
        continue
      case .unary(let kind, let a): operation = .unary(kind, operand(a))
      case .binary(let kind, let a, let b): operation = .binary(kind, operand(a), operand(b))
      case .select(let comparison, let left, let right, let then, let otherwise):
        operation = .select(
          comparison, operand(left), operand(right), then: operand(then), otherwise: operand(otherwise))
      }
      if index == result.index {
        instructions.append(Instruction(operation: operation, destination: .output))
        continue
      }
      // The place is taken before the operands' places are given back: no operation writes where it reads.
      let place = free.popLast() ?? scratchCount
      scratchCount = max(scratchCount, place + 1)
      instructions.append(Instruction(operation: operation, destination: .scratch(place)))
      operands[index] = .scratch(place)
      for register in Set(steps[index].operands) where lastUse[register.index] == index {
        if case .scratch(let done) = operand(register) { free.append(done) }
      }
    }
    if let operand = operands[result.index] {
      instructions.append(Instruction(operation: .copy(operand), destination: .output))
    }
    self.instructions = instructions
    self.constants = constants
    self.scratchCount = scratchCount
    self.inputs = inputs.sorted()
  }

  /// For each step the last one that reads it; nil where the result does not need it.
  private static func lastUses(_ steps: [Step], _ result: Register) -> [Int?] {
    var lastUse = [Int?](repeating: nil, count: steps.count)
    lastUse[result.index] = result.index
    for index in stride(from: result.index, through: 0, by: -1) where lastUse[index] != nil {
      for register in steps[index].operands where lastUse[register.index] == nil {
        lastUse[register.index] = index
      }
    }
    return lastUse
  }
}

extension Program.Operand {
  fileprivate var isTemporary: Bool {
    if case .scratch = self { true } else { false }
  }
}
