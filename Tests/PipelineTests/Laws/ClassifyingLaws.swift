import Testing

/// What a way of sorting scores into classes promises; ``ClassifyingLawsTests`` holds it to that.
///
/// All give each score a whole number from 1 to the number of classes, and no score none; a higher score is never in a
/// lower class, equal scores share one, and neither the order of areas nor the number of workers matters.
struct ClassifyingLaws: Sendable, CustomTestStringConvertible {
  var call: MethodCall
  var count: Int
  /// Whether class 1 has the highest scores.
  var isReversed = false
  /// Whether another unit and another zero leave the classes as they are.
  var keepsUnit = true
  var leavesOutTotals = true
  var repeats: MethodCall?

  var testDescription: String {
    call.isRule ? "a rule that repeats \(repeats?.text ?? "nothing")" : call.text
  }

  static let all: [ClassifyingLaws] = [
    .init(call: "quantile_classes { count = 5 }", count: 5),
    .init(call: "quantile_classes { count = 4, sizes = \"full\" }", count: 4),
    .init(call: "quantile_classes { count = 7, sizes = \"cuts\" }", count: 7),
    .init(call: "quantile_classes { count = 3, first = \"highest\" }", count: 3, isReversed: true),
    .init(call: "equal_intervals { count = 5 }", count: 5),
    .init(call: "equal_intervals { count = 5, first = \"highest\" }", count: 5, isReversed: true),
    .init(call: "natural_breaks { count = 4 }", count: 4),
    .init(call: "natural_breaks { count = 4, first = \"highest\" }", count: 4, isReversed: true),
    .init(call: "dalenius_hodges { count = 3, bins = 8 }", count: 3),
    .init(call: "fixed_classes { cuts = { -50, 0, 12.5 } }", count: 4, keepsUnit: false),
    .init(call: "lights { red = -20, green = 30 }", count: 3, keepsUnit: false),

    .init(
      call: """
        rule.classify("own", function(x)
          local classes = {}
          for i = 1, #x do
            local score = x[i]
            if score then classes[i] = score < -20 and 1 or score < 30 and 2 or 3 else classes[i] = 0 / 0 end
          end
          return classes
        end)
        """, count: 3, keepsUnit: false, repeats: "lights { red = -20, green = 30 }"),
  ]
}
