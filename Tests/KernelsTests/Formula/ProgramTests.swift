import Kernels
import References
import Testing

@Suite("Compiled formulas")
struct ProgramTests {
  /// The result of a formula over up to four inputs.
  private func evaluate(
    _ inputs: [Column], _ formula: (inout ProgramBuilder, [Register]) -> Register
  ) -> Evaluation {
    var builder = ProgramBuilder()
    let registers = inputs.indices.map { builder.load($0) }
    let result = formula(&builder, registers)
    return builder.program(result: result).evaluate(inputs: inputs, count: inputs.first?.count ?? 0)
  }

  @Test("a rate per thousand, with a gap and a division by zero")
  func rate() {
    let found = evaluate([[50, nil, 7, 1], [25000, 10, 0, nil]]) { b, x in
      b.multiply(b.divide(x[0], x[1]), b.constant(1000))
    }
    #expect(found.column == [2, nil, nil, nil])
    #expect(found.undefinedRows == [2])
  }

  @Test("arithmetic, one operation at a time")
  func arithmetic() {
    let inputs: [Column] = [[7, nil, -8], [2, 2, 3]]
    #expect(evaluate(inputs) { $0.add($1[0], $1[1]) }.column == [9, nil, -5])
    #expect(evaluate(inputs) { $0.subtract($1[0], $1[1]) }.column == [5, nil, -11])
    #expect(evaluate(inputs) { $0.multiply($1[0], $1[1]) }.column == [14, nil, -24])
    #expect(evaluate(inputs) { $0.divide($1[0], $1[1]) }.column == [3.5, nil, -8.0 / 3])
    #expect(evaluate(inputs) { $0.power($1[0], $1[1]) }.column == [49, nil, -512])
    #expect(evaluate(inputs) { $0.negate($1[0]) }.column == [-7, nil, 8])
    #expect(evaluate(inputs) { $0.magnitude($1[0]) }.column == [7, nil, 8])
    #expect(evaluate(inputs) { $0.least($1) }.column == [2, nil, -8])
    #expect(evaluate(inputs) { $0.greatest($1) }.column == [7, nil, 3])
    #expect(evaluate(inputs) { $0.greatest($1.reversed()) }.column == [7, nil, 3])
  }

  @Test("logarithm, exponential, root and power say where they are undefined")
  func functions() {
    let inputs: [Column] = [[1, 0, -4, nil, 4]]
    #expect(evaluate(inputs) { $0.logarithm($1[0]) }.undefinedRows == [1, 2])
    #expect(evaluate(inputs) { $0.squareRoot($1[0]) }.column == [1, 0, nil, nil, 2])
    #expect(evaluate(inputs) { $0.squareRoot($1[0]) }.undefinedRows == [2])
    #expect(
      evaluate(inputs) { $0.exponential($0.multiply($1[0], $0.constant(0))) }.column == [1, 1, 1, nil, 1])
    #expect(
      evaluate(inputs) { $0.exponential($0.multiply($1[0], $0.constant(1000))) }.undefinedRows == [0, 4])
    #expect(evaluate(inputs) { $0.power($1[0], $0.constant(-1)) }.column == [1, nil, -0.25, nil, 0.25])
    #expect(evaluate(inputs) { $0.power($1[0], $0.constant(0)) }.column == [1, 1, 1, nil, 1])
  }

  @Test("a sum asks for all, a mean for what is there, the first takes the first that is there")
  func lists() {
    let inputs: [Column] = [[1, nil, nil, nil], [2, 2, nil, 3], [6, 4, nil, nil]]
    #expect(evaluate(inputs) { $0.sumOf($1) }.column == [9, nil, nil, nil])
    #expect(evaluate(inputs) { $0.sumOfAvailable($1) }.column == [9, 6, nil, 3])
    #expect(evaluate(inputs) { $0.meanOf($1) }.column == [3, 3, nil, 3])
    #expect(evaluate(inputs) { $0.firstOf($1) }.column == [1, 2, nil, 3])
    #expect(evaluate(inputs) { $0.meanOf($1) }.undefinedRows == [])
  }

  @Test("a choice needs both sides of its condition and only the value chosen")
  func choice() {
    let inputs: [Column] = [[1, 2, 3, nil], [10, nil, 30, 40], [nil, 200, 300, 400]]
    func chosen(_ comparison: Comparison) -> Column {
      evaluate(inputs) { $0.select($1[0], comparison, $0.constant(2), then: $1[1], otherwise: $1[2]) }.column
    }
    #expect(chosen(.above) == [nil, 200, 30, nil])
    #expect(chosen(.below) == [10, 200, 300, nil])
    #expect(chosen(.atLeast) == [nil, nil, 30, nil])
    #expect(chosen(.atMost) == [10, nil, 300, nil])
    #expect(chosen(.equals) == [nil, nil, 300, nil])
  }

  @Test("a division by zero is missing inside the formula too")
  func inside() {
    let found = evaluate([[1, 2, nil], [0, 4, 1]]) { b, x in b.firstOf([b.divide(x[0], x[1]), b.constant(9)])
    }
    #expect(found.column == [9, 0.5, 9])
    #expect(found.undefinedRows == [])
    #expect(
      evaluate([[1, nil]]) { b, x in b.divide(x[0], b.divide(x[0], b.constant(0))) }.column == [nil, nil])
  }

  @Test("a formula may be a bare input or a constant, and may leave inputs out")
  func bare() {
    #expect(evaluate([[1, nil]]) { $1[0] }.column == [1, nil])
    #expect(evaluate([[1, nil]]) { b, _ in b.constant(4) }.column == [4, 4])
    var builder = ProgramBuilder()
    _ = builder.load(0)
    let other = builder.load(5)
    #expect(builder.program(result: other).inputs == [5])
    #expect(builder.program(result: other).evaluate(inputs: [[], [], [], [], [], []], count: 0).column == [])
  }

  @Test("many blocks and many temporaries give what plain arithmetic gives")
  func blocks() {
    var draws = Draws(seed: 15)
    let inputs = (0..<4).map { _ in draws.column(5000) }
    let found = evaluate(inputs) { b, x in
      let left = b.subtract(b.multiply(x[0], x[1]), b.multiply(x[2], x[3]))
      let right = b.add(b.multiply(x[0], x[3]), b.magnitude(b.subtract(x[1], x[2])))
      return b.divide(b.subtract(left, right), b.add(b.constant(1), b.magnitude(b.multiply(left, right))))
    }
    let expected = (0..<5000).map { row in
      let v = inputs.map { $0.values[row] }
      let left = v[0] * v[1] - v[2] * v[3]
      let right = v[0] * v[3] + (v[1] - v[2]).magnitude
      return (left - right) / (1 + (left * right).magnitude)
    }
    #expect(found.column == Column(expected))
    #expect(found.undefinedRows == [])
  }

  @Test("a number too large for a double is noted, also where it ends as a difference or a product with 0")
  func hiddenOverflow() {
    let a: Column = [1e200, 2, nil]
    let zero: Column = [0, 3, 1]
    func undefined(_ write: (inout ProgramBuilder, Register, Register) -> Register) -> [Int] {
      var builder = ProgramBuilder()
      let (x, z) = (builder.load(0), builder.load(1))
      let result = write(&builder, x, z)
      return builder.program(result: result).evaluate(inputs: [a, zero], count: 3).undefinedRows
    }
    #expect(undefined { builder, x, _ in builder.multiply(x, x) } == [0])
    #expect(undefined { builder, x, z in builder.multiply(builder.multiply(x, x), z) } == [0])
    #expect(
      undefined { builder, x, _ in
        builder.subtract(
          builder.multiply(x, x), builder.multiply(x, builder.multiply(x, builder.constant(1))))
      } == [0])
    #expect(undefined { builder, x, z in builder.divide(x, builder.subtract(z, z)) } == [0, 1])
  }
}
