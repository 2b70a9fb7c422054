import Model

/// Methods that combine items by holding areas against each other.
extension Schema {
  static let areaComparisonMethods: [MethodSpec] = [
    MethodSpec(
      name: "topsis", step: .aggregate,
      meaning: "Closeness to the best that the areas show together, from 0 to 100.",
      fields: [
        FieldSpec(
          "scaling", .choice(["min_max", "vector"]), default: "\"min_max\"",
          "How items come to one scale: from the worst area to the best, or by the item's length."), among,
      ]),
    MethodSpec(
      name: "vikor", step: .aggregate,
      meaning:
        "The compromise between the whole shortfall from the best and the worst single one, from 0 to 100.",
      fields: [
        FieldSpec("group", .number, default: "0.5", "The part of the whole shortfall, from 0 to 1."), among,
      ]),
    MethodSpec(
      name: "promethee", step: .aggregate,
      meaning: "Net flow of pairwise preferences between areas, from -1 to 1 (PROMETHEE II).",
      fields: [
        FieldSpec(
          "indifference", .number, default: "any lead counts in full",
          "A lead of so many points in an item does not count."),
        FieldSpec(
          "preference", .number, default: "any lead counts in full",
          "A lead of so many points counts in full; one in between counts in part."), among,
      ]),
    MethodSpec(
      name: "copeland", step: .aggregate,
      meaning: "How many areas an area outranks less how many outrank it.", fields: [among]),
    MethodSpec(
      name: "kemeny", step: .aggregate,
      meaning: "How many areas stand behind in the order that agrees most with all comparisons of two areas.",
      fields: [among]),
    MethodSpec(
      name: "wroclaw", step: .aggregate,
      meaning: "100 less the distance to the best that the areas show together, in parts of a far distance.",
      fields: [among]),
    MethodSpec(
      name: "dp2", step: .aggregate,
      meaning: "The distance from the worst; each item counts for what the ones before it do not tell (DP2).",
      fields: [
        FieldSpec(
          "reference", .numberOrMap, default: "the worst score of each item",
          "The score that distances are measured from: one number, or one for each item."), among,
      ]),
    MethodSpec(
      name: "benefit_of_doubt", step: .aggregate,
      meaning: "Each area by the weights that suit it best, from 0 to 100.",
      fields: [
        FieldSpec(
          "shares", .range, default: "no limits",
          "The least and the greatest part an item may have in an area's score, such as { 0.05, 0.4 }."),
        FieldSpec(
          "weights", .range, default: "no limits",
          "The least and the greatest part of an item's weight in all weights, such as { 0.1, 0.3 }."),
        among,
      ]),
  ]

  private static let among = FieldSpec(
    "over", over.type, default: "\"each_period\"", "Areas of each period among themselves, or all together.")
}
