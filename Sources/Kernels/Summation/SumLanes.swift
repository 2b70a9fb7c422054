/// The eight lanes of a compensated sum whose values come in pieces.
struct SumLanes {
  // Two lanes at a time, because the sums and errors of all eight and what is in between do not fit in registers.
  private var strands = (Strand(), Strand(), Strand(), Strand())

  private struct Strand {
    var sum = SIMD2<Double>.zero
    var error = SIMD2<Double>.zero

    @inline(__always)
    mutating func add(_ value: SIMD2<Double>) {
      let next = sum + value
      let part = next - sum
      error += (sum - (next - part)) + (value - part)
      sum = next
    }

    @inline(__always)
    func addSum(to total: inout CompensatedSum) {
      total.add(sum[0])
      total.add(sum[1])
    }

    @inline(__always)
    func addError(to total: inout CompensatedSum) {
      total.low += error[0]
      total.low += error[1]
    }
  }

  @inline(__always)
  mutating func add(_ value: SIMD8<Double>) {
    strands.0.add(value.lowHalf.lowHalf)
    strands.1.add(value.lowHalf.highHalf)
    strands.2.add(value.highHalf.lowHalf)
    strands.3.add(value.highHalf.highHalf)
  }

  @inline(__always)
  private var hasErrors: Bool {
    any(
      (strands.0.error .!= 0) .| (strands.1.error .!= 0) .| (strands.2.error .!= 0) .| (strands.3.error .!= 0)
    )
  }

  /// The sum of the lanes from first to last and of the last values, of which there are fewer than eight.
  func closed(by rest: UnsafeBufferPointer<Double>, scaledBy scale: Double = 1) -> CompensatedSum {
    var sum = CompensatedSum.start
    strands.0.addSum(to: &sum)
    strands.1.addSum(to: &sum)
    strands.2.addSum(to: &sum)
    strands.3.addSum(to: &sum)
    for value in rest { sum.add(value * scale) }
    // Short sums leave nothing to add: the first value of a lane is exact.
    guard hasErrors else { return sum }
    strands.0.addError(to: &sum)
    strands.1.addError(to: &sum)
    strands.2.addError(to: &sum)
    strands.3.addError(to: &sum)
    return sum
  }
}
