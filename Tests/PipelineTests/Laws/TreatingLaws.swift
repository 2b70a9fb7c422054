import Testing

/// What a way of taming outliers promises; ``TreatingLawsTests`` holds it to that.
///
/// All keep gaps as they are, list every change and nothing else, and look neither at the order of areas nor at the
/// number of workers.
struct TreatingLaws: Sendable, CustomTestStringConvertible {
  var call: MethodCall
  /// Whether a larger value is never the smaller one afterwards.
  var rises = true
  /// Whether what was treated, treated again, stays as it is.
  var settles = false
  /// Whether another unit and another zero give the same result in that unit.
  var followsUnit = false
  /// Whether the mirrored values give the mirrored result.
  var mirrors = false
  /// Whether only outliers change, and never outward.
  var pullsIn = false
  var leavesOutTotals = true
  var repeats: MethodCall?

  var testDescription: String {
    call.isRule ? "a rule that repeats \(repeats?.text ?? "nothing")" : call.text
  }

  static let all: [TreatingLaws] = [
    .init(call: "no_treatment()", settles: true, followsUnit: true, mirrors: true, pullsIn: true),
    .init(call: "winsorise()", settles: true, followsUnit: true, mirrors: true, pullsIn: true),
    .init(
      call: "winsorise { points = 9, skewness = 1, kurtosis = 2 }", settles: true, followsUnit: true,
      mirrors: true,
      pullsIn: true),
    .init(
      call: "winsorise { points = 9, accept = \"passing\" }", settles: true, followsUnit: true, mirrors: true,
      pullsIn: true),
    .init(
      call: "winsorise { points = 3, always = true, otherwise = no_treatment() }", followsUnit: true,
      mirrors: true, pullsIn: true),
    .init(call: "winsorise { points = 1, combined = true, otherwise = square_root() }"),
    // A value of one period may be pulled in below a lesser one of another.
    .init(
      call: "winsorise { over = \"each_period\" }", rises: false, settles: true, followsUnit: true,
      mirrors: true,
      pullsIn: true),
    .init(call: "log_transform()"),
    .init(call: "log_transform { start = \"least\" }"),
    .init(call: "log_transform { start = \"range\" }"),
    // A total beyond the end that is measured from has no logarithm.
    .init(call: "log_transform { start = \"tail\" }", mirrors: true, leavesOutTotals: false),
    .init(call: "log_transform { start = \"spread\" }"),
    .init(call: "log_transform { mirror = 5000 }"),
    .init(call: "box_cox { lambda = -1, raised = true }"),
    .init(call: "log_transform { shift = 2 }"),
    .init(call: "square_root()"),
    .init(call: "box_cox { lambda = 0.5 }"),
    .init(call: "box_cox { lambda = 0 }"),

    .init(call: "rule.treat(\"own\", function(x) return x:log() end)", repeats: "log_transform()"),
    .init(call: "rule.treat(\"own\", function(x) return x:sqrt() end)", repeats: "square_root()"),
    .init(
      call: "rule.treat(\"own\", function(x) return (x:sqrt() - 1) / 0.5 end)",
      repeats: "box_cox { lambda = 0.5 }"),
    .init(
      call: "rule.treat(\"own\", function(x) return x:clamp(x:quantile(0), x:quantile(0.95)) end)",
      followsUnit: true,
      pullsIn: true, leavesOutTotals: false),
  ]
}
