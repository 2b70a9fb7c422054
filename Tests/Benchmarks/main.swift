// Prints how much longer kernels and row functions take than plain C and plain Lua, and how kernels grow. Run by Scripts/maintain/bench.
// Families of kernels may be named; then only those are measured.
import BenchmarkPeer

let families: [(name: String, measure: () throws -> [Measurement])] = [
  ("formula", formulaMeasurements),
  ("normalising", normalisingMeasurements),
  ("aggregating", aggregatingMeasurements),
  ("imputing", imputingMeasurements),
  ("treating", treatingMeasurements),
  ("weighting", weightingMeasurements),
  ("statistics", statisticsMeasurements),
  ("peers", peersMeasurements),
  ("row functions", rowFunctionMeasurements),
  ("sandbox", sandboxMeasurements),
]

peer_keep_memory()
let wanted = CommandLine.arguments.dropFirst()
for family in families where wanted.isEmpty || wanted.contains(family.name) {
  for measurement in try family.measure() {
    let ratio = (measurement.ratio * 100).rounded() / 100
    let (difference, tolerance) = (measurement.difference, measurement.tolerance)
    print("\(measurement.name)\t\(ratio)\t\(measurement.limit)\t\(difference)\t\(tolerance)")
  }
}
for growth in wanted.isEmpty ? growths() : [] {
  print("growth\t\(growth.name)\t\((growth.exponent * 100).rounded() / 100)")
}
