// Prints how much longer kernels and row functions take than plain C and plain Lua, and how kernels grow. Run by Scripts/maintain/bench.
import BenchmarkPeer

peer_keep_memory()
for measurement in try kernelMeasurements() + rowFunctionMeasurements() + sandboxMeasurements() {
  let ratio = (measurement.ratio * 100).rounded() / 100
  print("\(measurement.name)\t\(ratio)\t\(measurement.difference)")
}
for growth in growths() {
  print("growth\t\(growth.name)\t\((growth.exponent * 100).rounded() / 100)")
}
