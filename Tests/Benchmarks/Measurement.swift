import Glibc
import Kernels

/// How much longer our way takes than another's, run by turns so that a busy machine slows both.
struct Measurement {
  let name: String
  /// The middle of the ratios of all rounds.
  let ratio: Double
  /// The largest relative difference of the results, and how large it may be.
  let difference: Double
  let tolerance: Double
  /// How large the ratio may be.
  var limit = 2.0

  /// Each closure gives its seconds and its result; they take turns for `rounds`.
  init(
    _ name: String, rounds: Int = 15, tolerance: Double = 1e-12, ours: () -> Timed, other: () -> Timed
  ) {
    self.name = name
    self.tolerance = tolerance
    difference = largestDifference(ours().values, other().values)
    let ratios = (0..<rounds).map { _ in
      let theirs = other().seconds
      return ours().seconds / theirs
    }
    ratio = ratios.sorted()[rounds / 2]
  }
}

struct Timed {
  var seconds: Double
  var values: [Double]

  /// Times `work`; `read` makes an array of what it gave, outside of the time.
  static func of<Result>(_ work: () -> Result, read: (Result) -> [Double]) -> Timed {
    let start = now()
    let result = work()
    let seconds = now() - start
    return Timed(seconds: seconds, values: read(result))
  }
}

/// A kernel beside a loop in C that gives `count` numbers, which are freed here.
func measure<Result>(
  _ name: String, count: Int64, rounds: Int = 15, tolerance: Double = 1e-12, ours: () -> Result,
  read: (Result) -> [Double], other: () -> UnsafeMutablePointer<Double>?
) -> Measurement {
  Measurement(name, rounds: rounds, tolerance: tolerance, ours: { .of(ours, read: read) }) {
    .of(other) { result in
      defer { free(result) }
      return Array(UnsafeBufferPointer(start: result, count: Int(count)))
    }
  }
}

/// The same for a kernel that gives a column, and a loop that gives as many numbers.
func measure(
  _ name: String, rounds: Int = 15, tolerance: Double = 1e-12, ours: () -> Column,
  other: () -> UnsafeMutablePointer<Double>?
) -> Measurement {
  return measure(
    name, count: Int64(ours().count), rounds: rounds, tolerance: tolerance, ours: ours, read: \.values,
    other: other)
}

/// The same for one number each.
func measure(_ name: String, rounds: Int = 15, ours: () -> Double?, other: () -> Double) -> Measurement {
  Measurement(name, rounds: rounds, ours: { .of(ours) { [$0 ?? .nan] } }) { .of(other) { [$0] } }
}

/// The thread's own seconds, so that other programs on the machine do not count.
func now() -> Double {
  var time = timespec()
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
  return Double(time.tv_sec) + Double(time.tv_nsec) * 1e-9
}

extension Measurement {
  /// This measurement with a limit above 2, for what a kernel does more than the loop; `_` says what that is.
  func within(_ limit: Double, for _: String) -> Measurement {
    var other = self
    other.limit = limit
    return other
  }
}

private func largestDifference(_ left: [Double], _ right: [Double]) -> Double {
  guard left.count == right.count else { return .infinity }
  return zip(left, right).reduce(0) { largest, pair in
    if pair.0.isNaN && pair.1.isNaN { return largest }
    let difference = (pair.0 - pair.1).magnitude / max(1, pair.1.magnitude)
    return difference.isNaN ? .infinity : max(largest, difference)
  }
}
