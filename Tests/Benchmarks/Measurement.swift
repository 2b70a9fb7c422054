import Glibc

/// How much longer our way takes than another's, run by turns so that a busy machine slows both.
struct Measurement {
  let name: String
  /// The middle of the ratios of all rounds.
  let ratio: Double
  /// The largest relative difference of the results.
  let difference: Double

  /// Each closure gives its seconds and its result; they take turns for `rounds`.
  init(_ name: String, rounds: Int = 15, ours: () -> Timed, other: () -> Timed) {
    self.name = name
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

/// The thread's own seconds, so that other programs on the machine do not count.
func now() -> Double {
  var time = timespec()
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
  return Double(time.tv_sec) + Double(time.tv_nsec) * 1e-9
}

private func largestDifference(_ left: [Double], _ right: [Double]) -> Double {
  guard left.count == right.count else { return .infinity }
  return zip(left, right).reduce(0) { largest, pair in
    if pair.0.isNaN && pair.1.isNaN { return largest }
    let difference = (pair.0 - pair.1).magnitude / max(1, pair.1.magnitude)
    return difference.isNaN ? .infinity : max(largest, difference)
  }
}
