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
  /// Whether there may be an item twice; else its scores follow from the others', which leaves no weights.
  var takesTwins = true
  var leavesOutTotals = true
  /// Whether it can weigh any items; else `JudgedWeightsTests` holds it to what it says of its own.
  var isOfAnyItems = true
  var repeats: MethodCall?

  var testDescription: String {
    call.isRule ? "a rule that repeats \(repeats?.text ?? "nothing")" : call.text
  }

  static let ofAnyItems = all.filter(\.isOfAnyItems)
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
    .init(call: "factor_analysis()", keeps: [.unit, .offset], takesTwins: false),
    .init(call: "equal_correlation()", keeps: [.offset], takesTwins: false),
    .init(call: "equal_correlation { least = 0.1, most = 0.4 }", keeps: [.offset], takesTwins: false),
    .init(
      call: "budget { one = { a = 30, b = 40, c = 0, d = 10, e = 30 }, two = { b = 1 } }",
      keeps: [.unit, .offset]),
    .init(
      call: """
        pairwise {
          { "a", 3, "b" }, { "a", 5, "c" }, { "a", 7, "d" }, { "a", 1, "e" }, { "b", 2, "c" }, { "b", 2, "d" },
          { "b", 1 / 3, "e" }, { "c", 1, "d" }, { "c", 1 / 5, "e" }, { "d", 1 / 7, "e" },
        }
        """, keeps: [.unit, .offset]),
    .init(call: "rank_order { \"c\", { \"a\", \"e\" }, \"b\", \"d\" }", keeps: [.unit, .offset]),
    .init(
      call: "rank_order { \"c\", { \"a\", \"e\" }, \"b\", \"d\", formula = \"rank_sum\" }",
      keeps: [.unit, .offset]),
    .init(call: "harm { a = 365, b = 1, c = 30, d = 0, e = 365 }", keeps: [.unit, .offset]),
    .init(call: "two_perspectives()", isOfAnyItems: false),

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
