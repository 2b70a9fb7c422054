import Testing

/// What a way of filling gaps promises; ``ImputingLawsTests`` holds it to that.
///
/// All leave what is there as it is, list every fill and nothing else, fill with finite numbers, and look neither at the
/// order of areas nor at the number of workers.
struct ImputingLaws: Sendable, CustomTestStringConvertible {
  enum Reach {
    /// What is filled follows from the values of the same period.
    case period
    /// What is filled follows from the area's own values.
    case area
    case all
  }

  var call: MethodCall
  var reach = Reach.all
  /// Whether every gap of an indicator with values is filled.
  var fillsAll = false
  /// Whether a fill lies between the least and the greatest value of the indicator.
  var between = true
  /// Whether another unit and another zero give the same fills in that unit.
  var followsUnit = true
  /// Whether totals of others fill no gap of theirs.
  var leavesOutTotals = true
  /// How near two ways to the same fill come, in relation to its size.
  var tolerance = 1e-13
  /// The method that a rule repeats, on one period: a rule is not told of periods.
  var repeats: MethodCall?

  var testDescription: String {
    call.isRule ? "a rule that repeats \(repeats?.text ?? "nothing")" : call.text
  }

  static let all: [ImputingLaws] = [
    .init(call: "none()", reach: .area),
    .init(call: "mean()", reach: .period, fillsAll: true),
    .init(call: "median()", reach: .period, fillsAll: true),
    .init(call: "constant { value = 3 }", reach: .area, fillsAll: true, between: false, followsUnit: false),
    .init(call: "earlier()", reach: .area),
    .init(call: "earlier { years = 1 }", reach: .area),
    .init(call: "linear_in_time()", reach: .area),
    .init(call: "constant_in_time()", reach: .area),
    .init(call: "row_mean()", reach: .period),
    .init(call: "row_median { across = \"theme\" }", reach: .period),
    .init(call: "row_mean { over = \"all_periods\" }"),
    .init(call: "nearest()", reach: .period),
    .init(call: "nearest { neighbours = 2, with = { \"x\", \"y\" } }", reach: .period),
    .init(call: "regression { on = { \"y\", \"above\" } }", reach: .period, between: false, tolerance: 1e-12),
    .init(call: "em()", reach: .period, between: false, tolerance: 1e-9),
    .init(call: "em { over = \"all_periods\" }", between: false, tolerance: 1e-9),

    .init(
      call: "rule.impute(\"own\", function(x) return x:fill(x:mean()) end)", fillsAll: true,
      leavesOutTotals: false,
      repeats: "mean()"),
    .init(
      call: "rule.impute(\"own\", function(x) return x:fill(x:median()) end)", fillsAll: true,
      leavesOutTotals: false,
      repeats: "median()"),
    .init(
      call: "rule.impute(\"own\", function(x) return x:fill(3) end)", reach: .area, fillsAll: true,
      between: false,
      followsUnit: false, repeats: "constant { value = 3 }"),
  ]
}
