/// A sum carried in two doubles: `high` is the rounded sum, `low` what rounding took from it.
struct CompensatedSum {
  var high = 0.0
  var low = 0.0

  @inline(__always)
  mutating func add(_ value: Double) {
    let next = high + value
    let part = next - high
    low += (high - (next - part)) + (value - part)
    high = next
  }

  /// The sum rounded once; a plain overflow stays the infinity it is.
  var total: Double { high.isFinite ? high + low : high }

  /// Sums the values in eight lanes, value `i` in lane `i mod 8`, then the lanes from first to last.
  ///
  /// The order depends on the number of values only, never on the machine or the number of workers.
  /// Source: Knuth's error-free sum of two numbers, kept per lane, as in A. Neumaier, "Rundungsfehleranalyse einiger
  /// Verfahren zur Summation endlicher Summen", ZAMM 54 (1974).
  init(_ values: UnsafeBufferPointer<Double>, scaledBy scale: Double = 1) {
    var lanes = SumLanes()
    let whole = values.count & ~7
    var row = 0
    while row < whole {
      lanes.add(values.eight(from: row) * scale)
      row &+= 8
    }
    self = lanes.closed(by: UnsafeBufferPointer(rebasing: values[whole...]), scaledBy: scale)
  }
}

extension UnsafeBufferPointer<Double> {
  /// The eight values from `row` on. - Precondition: there are as many.
  @inline(__always)
  func eight(from row: Int) -> SIMD8<Double> {
    UnsafeRawPointer(baseAddress.unsafelyUnwrapped).loadUnaligned(
      fromByteOffset: row &* 8, as: SIMD8<Double>.self)
  }
}

/// The sum of the available values; 0 when there is none.
///
/// - x: one number for each row, in any unit; missing values add nothing.
/// - The result is what exact arithmetic would give, rounded once, for all but adversarial columns. It is
///   infinite only when the sum is beyond the largest double.
/// - Source: Neumaier's compensated sum (1974) in eight fixed lanes.
package func sum(_ x: Column) -> Double {
  x.withAvailable { CompensatedSum($0).total }
}
