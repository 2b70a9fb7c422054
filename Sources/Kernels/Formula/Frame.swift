import Glibc

/// The memory of a running program, and its operations over one block of rows.
struct Frame {
  let inputs: [UnsafePointer<Double>?]
  let constants: UnsafeMutablePointer<Double>
  let scratch: UnsafeMutablePointer<Double>

  /// Runs one operation over a block; true where it may have met numbers that it has no value for, such as a divisor
  /// of 0.
  func run(
    _ instruction: Program.Instruction, firstRow: Int, rows: Int, output: UnsafeMutablePointer<Double>
  ) -> Bool {
    let y =
      switch instruction.destination {
      case .scratch(let place): scratch + place * Program.blockRows
      case .output: output
      }
    switch instruction.operation {
    case .copy(let a):
      y.update(from: pointer(a, firstRow), count: rows)
      return false
    case .unary(let operation, let a):
      run(operation, pointer(a, firstRow), y, rows)
      return operation == .logarithm || operation == .squareRoot
    case .binary(.divide, let a, let b):
      return divide(pointer(a, firstRow), pointer(b, firstRow), y, rows)
    case .binary(let operation, let a, let b):
      run(operation, pointer(a, firstRow), pointer(b, firstRow), y, rows)
      return operation == .power
    case .select(let comparison, let left, let right, let then, let otherwise):
      run(
        comparison, pointer(left, firstRow), pointer(right, firstRow),
        then: pointer(then, firstRow), otherwise: pointer(otherwise, firstRow), y, rows)
      return false
    }
  }

  private func pointer(_ operand: Program.Operand, _ firstRow: Int) -> UnsafePointer<Double> {
    switch operand {
    case .input(let number):
      guard let base = inputs[number] else { preconditionFailure("an input the program reads") }
      return base + firstRow
    case .constant(let slot): return UnsafePointer(constants + slot * Program.blockRows)
    case .scratch(let place): return UnsafePointer(scratch + place * Program.blockRows)
    }
  }

  private func run(
    _ operation: UnaryOperation, _ a: UnsafePointer<Double>, _ y: UnsafeMutablePointer<Double>, _ rows: Int
  ) {
    switch operation {
    case .negate: each(rows, y) { -a[$0] }
    case .logarithm: each(rows, y) { a[$0] > 0 ? log(a[$0]) : .nan }
    case .exponential: each(rows, y) { exp(a[$0]) }
    case .squareRoot: each(rows, y) { a[$0].squareRoot() }
    case .magnitude: each(rows, y) { a[$0].magnitude }
    case .presence: each(rows, y) { a[$0] == a[$0] ? 1 : 0 }
    case .zeroIfMissing: each(rows, y) { a[$0] == a[$0] ? a[$0] : 0 }
    }
  }

  private func run(
    _ operation: BinaryOperation, _ a: UnsafePointer<Double>, _ b: UnsafePointer<Double>,
    _ y: UnsafeMutablePointer<Double>, _ rows: Int
  ) {
    switch operation {
    case .add: lanes(a, b, y, rows, { $0 + $1 }, { $0 + $1 })
    case .subtract: lanes(a, b, y, rows, { $0 - $1 }, { $0 - $1 })
    case .multiply: lanes(a, b, y, rows, { $0 * $1 }, { $0 * $1 })
    case .divide: _ = divide(a, b, y, rows)
    case .power:
      // C calls anything to the power of 0 one, also what is missing.
      each(rows, y) { a[$0] == a[$0] && b[$0] == b[$0] ? pow(a[$0], b[$0]).finiteOrMissing : .nan }
    case .least: each(rows, y) { b[$0] == b[$0] ? (b[$0] < a[$0] ? b[$0] : a[$0]) : .nan }
    case .greatest: each(rows, y) { b[$0] == b[$0] ? (b[$0] > a[$0] ? b[$0] : a[$0]) : .nan }
    case .firstAvailable: each(rows, y) { a[$0] == a[$0] ? a[$0] : b[$0] }
    }
  }

  /// Quotients, missing where the divisor is 0; true where one is.
  private func divide(
    _ a: UnsafePointer<Double>, _ b: UnsafePointer<Double>, _ y: UnsafeMutablePointer<Double>, _ rows: Int
  ) -> Bool {
    let whole = rows & ~3
    var zeros = SIMDMask<SIMD4<Int64>>(repeating: false)
    var row = 0
    while row < whole {
      let divisor = UnsafeRawPointer(b + row).loadUnaligned(as: SIMD4<Double>.self)
      let quotient = UnsafeRawPointer(a + row).loadUnaligned(as: SIMD4<Double>.self) / divisor
      zeros = zeros .| (divisor .== 0)
      UnsafeMutableRawPointer(y + row).storeBytes(of: quotient, as: SIMD4<Double>.self)
      row &+= 4
    }
    var meetsZero = any(zeros)
    while row < rows {
      meetsZero = meetsZero || b[row] == 0
      y[row] = a[row] / b[row]
      row &+= 1
    }
    // Rare enough to go over the block again.
    if meetsZero {
      for row in 0..<rows where b[row] == 0 { y[row] = .nan }
    }
    return meetsZero
  }

  private func run(
    _ comparison: Comparison, _ left: UnsafePointer<Double>, _ right: UnsafePointer<Double>,
    then: UnsafePointer<Double>, otherwise: UnsafePointer<Double>,
    _ y: UnsafeMutablePointer<Double>, _ rows: Int
  ) {
    switch comparison {
    case .above: choose(left, right, then, otherwise, y, rows) { $0 > $1 }
    case .below: choose(left, right, then, otherwise, y, rows) { $0 < $1 }
    case .atLeast: choose(left, right, then, otherwise, y, rows) { $0 >= $1 }
    case .atMost: choose(left, right, then, otherwise, y, rows) { $0 <= $1 }
    case .equals: choose(left, right, then, otherwise, y, rows) { $0 == $1 }
    }
  }

  @inline(__always)
  private func choose(
    _ left: UnsafePointer<Double>, _ right: UnsafePointer<Double>,
    _ then: UnsafePointer<Double>, _ otherwise: UnsafePointer<Double>,
    _ y: UnsafeMutablePointer<Double>, _ rows: Int, _ holds: (Double, Double) -> Bool
  ) {
    for row in 0..<rows {
      let (a, b) = (left[row], right[row])
      let chosen = holds(a, b) ? then[row] : otherwise[row]
      y[row] = a == a ? (b == b ? chosen : .nan) : .nan
    }
  }

  /// Four rows at a time, then the rest one by one; the closures are inlined and say the same.
  @inline(__always)
  private func lanes(
    _ a: UnsafePointer<Double>, _ b: UnsafePointer<Double>, _ y: UnsafeMutablePointer<Double>, _ rows: Int,
    _ four: (SIMD4<Double>, SIMD4<Double>) -> SIMD4<Double>, _ one: (Double, Double) -> Double
  ) {
    let whole = rows & ~3
    var row = 0
    while row < whole {
      let left = UnsafeRawPointer(a + row).loadUnaligned(as: SIMD4<Double>.self)
      let right = UnsafeRawPointer(b + row).loadUnaligned(as: SIMD4<Double>.self)
      let result = four(left, right)
      UnsafeMutableRawPointer(y + row).storeBytes(of: result, as: SIMD4<Double>.self)
      row &+= 4
    }
    while row < rows {
      y[row] = one(a[row], b[row])
      row &+= 1
    }
  }

  /// The closure is inlined: each use becomes a plain loop.
  @inline(__always)
  private func each(_ rows: Int, _ y: UnsafeMutablePointer<Double>, _ value: (Int) -> Double) {
    for row in 0..<rows { y[row] = value(row) }
  }
}
