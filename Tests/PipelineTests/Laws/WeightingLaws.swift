import Testing

/// What a way of finding weights promises; ``WeightingLawsTests`` holds it to that.
///
/// All give finite weights of 0 or more, not all 0, that look neither at the order of items, nor at that of areas, nor
/// at the unit all items share, nor at the number of workers; items with the same scores weigh the same.
struct WeightingLaws: Sendable, CustomTestStringConvertible {
  enum Sameness { case unit, offset }

  var call: MethodCall
  /// What a single item may change without changing the weights.
  var keeps: Set<Sameness> = []
  /// Whether items with the same scores weigh the same.
  var treatsAlike = true
  var leavesOutTotals = true
  var repeats: MethodCall?

  var testDescription: String {
    call.isRule ? "a rule that repeats \(repeats?.text ?? "nothing")" : call.text
  }

  static let all: [WeightingLaws] = [
    .init(call: "given()", keeps: [.unit, .offset], treatsAlike: false),
    .init(call: "equal()", keeps: [.unit, .offset]),
    .init(call: "pca()", keeps: [.unit, .offset]),
    .init(call: "pca_rotated()", keeps: [.unit, .offset]),
    .init(call: "critic()", keeps: [.unit, .offset]),
    .init(call: "standard_deviation()", keeps: [.offset]),
    .init(call: "gini()", keeps: [.unit]),
    .init(call: "entropy()", keeps: [.unit]),
    .init(call: "merec()", keeps: [.unit]),

    .init(
      call: """
        rule.weight("own", function(items)
          local weights = {}
          for _, item in ipairs(items) do weights[item.id] = 7 end
          return weights
        end)
        """, keeps: [.unit, .offset], repeats: "equal()"),
    .init(
      call: """
        rule.weight("own", function(items)
          local weights = {}
          for _, item in ipairs(items) do weights[item.id] = item.scores:sd() end
          return weights
        end)
        """, keeps: [.offset], leavesOutTotals: false, repeats: "standard_deviation()"),
  ]
}
