import Testing

/// What a way of combining items promises; ``AggregatingLawsTests`` holds it to that.
///
/// All give finite scores or none, nothing where there is nothing, and look neither at the order of items or areas, nor
/// at the number of workers.
struct AggregatingLaws: Sendable, CustomTestStringConvertible {
  enum Response {
    /// The score changes as the items do.
    case follows
    /// The score stays.
    case keeps
    case neither
  }

  var call: MethodCall
  /// Whether a score follows from the area's own items; else from those of all areas of the period.
  var isOwn = true
  /// Where scores lie; nil: between the least and the greatest item.
  var bounds: ClosedRange<Double>?
  /// Whether items that are all the same give that number.
  var agrees = true
  /// Whether only the proportions of the weights count.
  var weighsFreely = true
  /// Whether a better item never lowers the score.
  var rises = true
  /// What comes of another unit, and another zero, of all items.
  var unit = Response.follows
  var offset = Response.neither
  /// Whether a gap is as if the item were not there; else it leaves the area without a score.
  var takesGaps = true
  /// Whether there may be any number of items.
  var takesAnyNumber = true
  var repeats: MethodCall?

  var testDescription: String {
    call.isRule ? "a rule that repeats \(repeats?.text ?? "nothing")" : call.text
  }

  static let all: [AggregatingLaws] = [
    .init(call: "arithmetic()", offset: .follows),
    .init(call: "sum()", bounds: 0...1e4, agrees: false, weighsFreely: false, takesGaps: false),
    .init(call: "geometric()"),
    .init(call: "harmonic()"),
    .init(call: "generalised { power = 2 }"),
    .init(call: "generalised { power = -2 }"),
    .init(call: "median()", offset: .follows),
    .init(call: "minimum()", offset: .follows),
    .init(call: "mean_min()", offset: .follows),
    .init(call: "mean_min { penalty = 0.5 }", offset: .follows),
    .init(
      call: "ordered { weights = { 1, 2, 3, 4 } }", offset: .follows, takesGaps: false, takesAnyNumber: false),
    .init(call: "mazziotta_pareto()", bounds: -1e4...200, rises: false),
    .init(call: "mazziotta_pareto { penalty = \"plus\" }", bounds: 0...1e4, rises: false),
    .init(
      call: "adjusted_mazziotta_pareto { over = \"each_period\" }", isOwn: false, bounds: -1e4...300,
      rises: false, unit: .keeps, offset: .keeps),
    .init(
      call: "topsis { scaling = \"vector\" }", isOwn: false, bounds: 0...100, unit: .keeps, takesGaps: false),
    .init(call: "vikor()", isOwn: false, bounds: 0...100, unit: .keeps, offset: .keeps, takesGaps: false),
    .init(
      call: "promethee { indifference = 2, preference = 20 }", isOwn: false, bounds: -1...1, unit: .neither,
      offset: .keeps, takesGaps: false),
    .init(call: "kemeny()", isOwn: false, bounds: 0...100, unit: .keeps, offset: .keeps),
    .init(
      call: "wroclaw()", isOwn: false, bounds: -1e4...100, unit: .keeps, offset: .keeps, takesGaps: false),
    .init(
      call: "dp2()", isOwn: false, bounds: 0...1e4, rises: false, unit: .keeps, offset: .keeps,
      takesGaps: false),
    .init(
      call: "topsis()", isOwn: false, bounds: 0...100, unit: .keeps, offset: .keeps, takesGaps: false),
    .init(
      call: "promethee()", isOwn: false, bounds: -1...1, unit: .keeps, offset: .keeps, takesGaps: false),
    .init(
      call: "copeland()", isOwn: false, bounds: -100...100, unit: .keeps, offset: .keeps),
    .init(call: "benefit_of_doubt()", isOwn: false, bounds: 0...100, unit: .keeps, takesGaps: false),
    .init(
      call: "benefit_of_doubt { shares = { 0.05, 0.4 } }", isOwn: false, bounds: 0...100, unit: .keeps,
      takesGaps: false),

    .init(
      call:
        "rule.aggregate(\"own\", function(scores, weights) return (scores * weights):sum() / weights:sum() end)",
      offset: .follows, repeats: "arithmetic()"),
    .init(
      call: """
        rule.aggregate("own", function(scores, weights)
          return math.exp((scores:log() * weights):sum() / weights:sum())
        end)
        """, repeats: "geometric()"),
    .init(
      call:
        "rule.aggregate(\"own\", function(scores, weights) return weights:sum() / (weights / scores):sum() end)",
      repeats: "harmonic()"),
    .init(
      call: "rule.aggregate(\"own\", function(scores) return scores:min() end)", offset: .follows,
      repeats: "minimum()"),
  ]
}
