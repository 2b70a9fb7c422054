import Glibc
import Kernels

/// What a rule can ask of a column: `x:mean()`, `x:log()`, `x:rank()`.
///
/// Reductions look at the values that are there and give nil where there are none; element-wise methods keep a
/// missing value missing, and give missing where there is no finite result.
extension LanguageBuilder {
  func registerVectorMethods() throws {
    let reductions: [(String, (Column) -> Double?)] = [
      ("min", { minimum($0) }), ("max", { maximum($0) }), ("mean", { mean($0) }), ("sum", { sum($0) }),
      ("sd", { standardDeviation($0) }), ("median", { median($0) }),
      ("count", { Double(countAvailable($0)) }),
      ("skewness", { skewness($0) }), ("kurtosis", { kurtosis($0) }),
    ]
    for (name, reduce) in reductions {
      try state.registerVectorMethod(name, elementwise: false) { reduce(Column(Array($0.input))) }
    }
    try state.registerVectorMethod("quantile", elementwise: false) { call in
      guard let share = call[0].asNumber, (0...1).contains(share) else {
        throw FormulaError("write a share from 0 to 1: x:quantile(0.25)")
      }
      return quantile(Column(Array(call.input)), at: share)
    }
    let functions: [(String, (Double) -> Double)] = [
      ("log", { log($0) }), ("log1p", { log1p($0) }), ("exp", { exp($0) }), ("sqrt", { $0.squareRoot() }),
      ("abs", { $0.magnitude }),
    ]
    for (name, function) in functions {
      try state.registerVectorMethod(name, elementwise: true) { call in
        for row in call.input.indices {
          let value = function(call.input[row])
          call.output[row] = value.isFinite ? value : .nan
        }
        return nil
      }
    }
    try state.registerVectorMethod("rank", elementwise: true) { call in
      for (row, place) in rank(Column(Array(call.input))).values.enumerated() { call.output[row] = place }
      return nil
    }
    try state.registerVectorMethod("clamp", elementwise: true) { call in
      guard let low = call[0].asNumber, let high = call[1].asNumber, low <= high else {
        throw FormulaError("write the lower and the upper end: x:clamp(0, 100)")
      }
      for row in call.input.indices {
        let value = call.input[row]
        call.output[row] = value < low ? low : value > high ? high : value
      }
      return nil
    }
    try state.registerVectorMethod("fill", elementwise: true) { call in
      guard let filler = call[0].asNumber else {
        throw FormulaError("write the number that fills the gaps: x:fill(0)")
      }
      for row in call.input.indices { call.output[row] = call.input[row].isNaN ? filler : call.input[row] }
      return nil
    }
  }
}
