import BenchmarkPeer
import Kernels

/// A formula over a million rows, one in fifty missing.
func formulaMeasurements() -> [Measurement] {
  let columns = (0..<3).map { drawn(1_000_000, seed: UInt64($0) + 1) }
  let inputs = columns.map { Column($0) }
  let program = productProgram()
  let count = columns[0].count
  return [
    measure("a * b / c * 1000") {
      program.evaluate(inputs: inputs, count: count).column
    } other: {
      peer_formula(columns[0], columns[1], columns[2], Int64(count))
    }
  ]
}

private func productProgram() -> Program {
  var builder = ProgramBuilder()
  let a = builder.load(0)
  let b = builder.load(1)
  let c = builder.load(2)
  let product = builder.multiply(a, b)
  let quotient = builder.divide(product, c)
  let thousand = builder.constant(1000)
  let result = builder.multiply(quotient, thousand)
  return builder.program(result: result)
}
