import Testing

/// What a way of finding peers promises; ``GroupingLawsTests`` holds it to that.
///
/// All look neither at the order of areas, nor at that of the indicators, nor at their units and zeros, nor at the number
/// of workers; who has a gap has no peers, and nobody is a peer of a total.
struct GroupingLaws: Sendable, CustomTestStringConvertible {
  var call: MethodCall
  /// How many groups there are; nil where each area has a list of its own, of ``listed`` areas.
  var groups: Int?
  var listed = 0
  /// Whether units and zeros do not matter.
  var keepsUnit = true

  var testDescription: String { call.isRule ? "a rule of the script" : call.text }

  static let all: [GroupingLaws] = [
    .init(call: "ward { groups = 4 }", groups: 4),
    .init(call: "k_means { groups = 4 }", groups: 4),
    .init(call: "k_means { groups = 3, seed = 5, starts = 4 }", groups: 3),
    .init(call: "most_similar { count = 5 }", listed: 5),

    .init(
      call: """
        rule.group("own", function(values)
          local groups = {}
          for i = 1, #values.a do
            local gap = values.a[i] == nil or values.b[i] == nil or values.c[i] == nil
            groups[i] = gap and 0 / 0 or values.a[i] < 50 and 1 or 2
          end
          return groups
        end)
        """, groups: 2, keepsUnit: false),
  ]
}
