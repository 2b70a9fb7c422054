import Model
import Testing

/// What a way of normalising promises; ``NormalisingLawsTests`` holds it to that.
///
/// All keep a gap a gap, give finite scores, and look neither at the order of areas nor at the number of workers.
struct NormalisingLaws: Sendable, CustomTestStringConvertible {
  enum Rise { case everywhere, withinPeriods, never }
  enum Sameness { case unit, offset }

  var call: MethodCall
  /// The same where lower is better; nil: written alike.
  var lower: MethodCall?
  /// The figure of ``LawWorld``: `above` for methods that need a true zero.
  var on = "x"
  var bounds = -1e9...1e9
  /// Where a better value never scores less.
  var rises = Rise.everywhere
  /// Scores of the turned direction and of the given one add up to this number.
  var mirror: Double?
  /// What does not change the scores.
  var keeps: Set<Sameness> = []
  /// Whether every value that is there has a score.
  var scoresAll = true
  /// Whether totals of others are left out of the scale.
  var leavesOutTotals = true
  /// The method that a rule repeats, and the method that the rule for lower is better repeats too.
  var repeats: MethodCall?

  var testDescription: String {
    call.isRule ? "a rule that repeats \(repeats?.text ?? "nothing")" : call.text
  }

  /// The same promises with one more argument in both directions.
  func with(_ field: String, _ value: String) -> NormalisingLaws {
    var laws = self
    laws.call = call.with(field, value)
    laws.lower = lower?.with(field, value)
    if value == "\"each_period\"", rises == .everywhere { laws.rises = .withinPeriods }
    return laws
  }

  /// These promises, and the same for every choice the method offers; a choice may mirror otherwise.
  var variants: [NormalisingLaws] { [self] + call.choices(.normalise).map { with($0.field, $0.value) } }

  static let all: [NormalisingLaws] = [
    .init(
      call: "goalposts { worst = -40, best = 60 }", lower: "goalposts { worst = 60, best = -40 }",
      bounds: 0...100,
      mirror: 100),
    .init(
      call: "goalposts { worst = -40, best = 60, clamp = false }",
      lower: "goalposts { worst = 60, best = -40, clamp = false }", mirror: 100),
    .init(call: "min_max()", bounds: 0...100, mirror: 100, keeps: [.unit, .offset]),
    .init(call: "z_score()", bounds: -20...20, mirror: 0, keeps: [.unit, .offset]),
    .init(call: "rank()", bounds: 1...200, keeps: [.unit, .offset]),
    .init(call: "rank { ties = \"mean\" }", bounds: 1...200, keeps: [.unit, .offset]),
    .init(call: "percentile_rank()", bounds: 0...100, keeps: [.unit, .offset]),
    .init(
      call: "percentile_rank { ties = \"mean\" }", bounds: 0...100, mirror: 100, keeps: [.unit, .offset]),
    .init(call: "percentile()", bounds: 0...100, keeps: [.unit, .offset]),
    .init(call: "target { goal = 50 }", lower: "target { goal = -50 }", bounds: 0...100),
    .init(
      call: "target { goal = 50, from = -50 }", lower: "target { goal = -50, from = 50 }", bounds: 0...100,
      mirror: 100),
    .init(
      call: "baseline { year = 2023 }", on: "above", rises: .never, mirror: 200, keeps: [.unit],
      scoresAll: false),
    .init(call: "as_is()", lower: "rule.normalise(\"turned\", function(x) return -x end)", mirror: 0),
    .init(call: "borda()", bounds: 0...200, keeps: [.unit, .offset]),
    .init(call: "distance_to_max()", bounds: 0...100, mirror: 100, keeps: [.unit, .offset]),
    .init(call: "distance_to_area { area = \"A00\" }", rises: .withinPeriods, keeps: [.unit, .offset]),
    .init(
      call: "distance_to_area { area = \"A00\", cap = true }", bounds: 0...100, rises: .withinPeriods,
      keeps: [.unit, .offset]),
    .init(call: "fraction_of_max()", on: "above", bounds: 0...100, keeps: [.unit]),
    .init(call: "ratio_to_mean()", on: "above", bounds: 0...1e4, keeps: [.unit]),
    .init(call: "ratio_to_worst()", on: "above", bounds: 100...1e5, keeps: [.unit]),
    .init(call: "difference_to_mean()", on: "above", bounds: -1e4...1e4, mirror: 0, keeps: [.unit]),
    .init(call: "difference_to_worst()", on: "above", bounds: 0...1e5, keeps: [.unit]),
    .init(
      call: "ratio_to_area { area = \"A00\" }", on: "above", bounds: 0...1e6, rises: .withinPeriods,
      keeps: [.unit]),
    .init(
      call: "bands { cuts = { -50, 0, 12.5 }, scores = { 1, 2, 3, 4 } }",
      lower: "bands { cuts = { -50, 0, 12.5 }, scores = { 4, 3, 2, 1 } }", bounds: 1...4, mirror: 5),
    .init(call: "categorical()", bounds: 0...100, keeps: [.unit, .offset]),
    .init(call: "above_below_mean()", on: "above", bounds: -1...1, mirror: 0, keeps: [.unit]),
    .init(call: "cyclical()", rises: .never, mirror: 0, keeps: [.unit, .offset], scoresAll: false),
    .init(call: "annual_change()", on: "above", rises: .never, mirror: 0, keeps: [.unit], scoresAll: false),
    .init(call: "exponential_rank()", bounds: 0...100, keeps: [.unit, .offset]),
    .init(call: "normal_rank()", bounds: -4...4, keeps: [.unit, .offset]),
    .init(call: "normal_rank { ties = \"mean\" }", bounds: -4...4, mirror: 0, keeps: [.unit, .offset]),
    .init(call: "sigmoid { midpoint = 3, steepness = 0.1 }", bounds: 0...100, mirror: 100),

    .init(
      call: "rule.normalise(\"own\", function(x) return 100 * (x - x:min()) / (x:max() - x:min()) end)",
      lower: "rule.normalise(\"own\", function(x) return 100 * (x:max() - x) / (x:max() - x:min()) end)",
      bounds: 0...100, mirror: 100, keeps: [.unit, .offset], leavesOutTotals: false, repeats: "min_max()"),
    .init(
      call: "rule.normalise(\"own\", function(x) return (x - x:mean()) / x:sd() end)",
      lower: "rule.normalise(\"own\", function(x) return (x:mean() - x) / x:sd() end)",
      bounds: -20...20, mirror: 0, keeps: [.unit, .offset], leavesOutTotals: false, repeats: "z_score()"),
    .init(
      call: "rule.normalise(\"own\", function(x) return x:rank() end)",
      lower: "rule.normalise(\"own\", function(x) return (-x):rank() end)",
      bounds: 1...200, keeps: [.unit, .offset], leavesOutTotals: false, repeats: "rank()"),
    .init(
      call: "rule.normalise(\"own\", function(x) return 100 * (x:rank() - 1) / (x:count() - 1) end)",
      lower: "rule.normalise(\"own\", function(x) return 100 * ((-x):rank() - 1) / (x:count() - 1) end)",
      bounds: 0...100, keeps: [.unit, .offset], leavesOutTotals: false, repeats: "percentile_rank()"),
    .init(
      call: "rule.normalise(\"own\", function(x) return (100 * (x + 40) / 100):clamp(0, 100) end)",
      lower: "rule.normalise(\"own\", function(x) return (100 * (60 - x) / 100):clamp(0, 100) end)",
      bounds: 0...100, mirror: 100, leavesOutTotals: false,
      repeats: "goalposts { worst = -40, best = 60 }"),
    .init(
      call: "rule.normalise(\"own\", function(x) return 100 * x / x:mean() end)",
      lower: "rule.normalise(\"own\", function(x) return 100 * x:mean() / x end)",
      on: "above", bounds: 0...1e4, keeps: [.unit], leavesOutTotals: false, repeats: "ratio_to_mean()"),
  ]
}
