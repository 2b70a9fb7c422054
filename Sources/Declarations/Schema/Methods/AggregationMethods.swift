import Model

extension Schema {
  static let aggregationMethods: [MethodSpec] = [
    MethodSpec(
      name: "arithmetic", step: .aggregate, meaning: "Weighted mean: strong items make up for weak ones.",
      fields: []),
    MethodSpec(
      name: "sum", step: .aggregate, meaning: "Weighted sum; an area that lacks an item has none.", fields: []
    ),
    MethodSpec(
      name: "geometric", step: .aggregate, meaning: "Weighted geometric mean: a weak item pulls more.",
      fields: []),
    MethodSpec(
      name: "harmonic", step: .aggregate, meaning: "Weighted harmonic mean: a weak item pulls more still.",
      fields: []),
    MethodSpec(
      name: "generalised", step: .aggregate,
      meaning: "Weighted power mean; the smaller the power, the more a weak item pulls.",
      fields: [
        FieldSpec(
          "power", .number, required: true, example: 0.5,
          "1 is the arithmetic mean, 0 the geometric, -1 the harmonic.")
      ]),
    MethodSpec(
      name: "median", step: .aggregate, meaning: "Weighted median: half of the weight lies below.", fields: []
    ),
    MethodSpec(name: "minimum", step: .aggregate, meaning: "The worst item alone.", fields: []),
    MethodSpec(
      name: "mean_min", step: .aggregate,
      meaning: "The mean less a penalty for the distance of the worst item from it.",
      fields: [
        FieldSpec("penalty", .number, default: "1", "From 0, the mean, to 1."),
        FieldSpec(
          "smoothness", .number, default: "0",
          "0 or more; with penalty 1 and smoothness 0 the worst item is left."),
      ]),
    MethodSpec(
      name: "ordered", step: .aggregate, meaning: "Weights belong to places, the best item's first (OWA).",
      fields: [
        FieldSpec(
          "weights", .numberList, required: true, example: [3, 2, 1],
          "One for each place, from the best item to the worst.")
      ]),
    MethodSpec(
      name: "mazziotta_pareto", step: .aggregate, meaning: "The mean with a penalty for unequal items.",
      fields: [
        FieldSpec(
          "penalty", .choice(["minus", "plus"]), default: "\"minus\"",
          "minus where more is better, plus where the index measures a burden.")
      ]),
    MethodSpec(
      name: "topsis", step: .aggregate,
      meaning: "Closeness to the best that the areas of a period show together, from 0 to 100.", fields: []),
    MethodSpec(
      name: "promethee", step: .aggregate,
      meaning: "Net flow of pairwise preferences between the areas of a period (PROMETHEE II).", fields: []),
    MethodSpec(
      name: "copeland", step: .aggregate,
      meaning: "How many areas of a period an area outranks less how many outrank it.", fields: []),
    MethodSpec(
      name: "benefit_of_doubt", step: .aggregate,
      meaning: "Each area of a period by the weights that suit it best, from 0 to 100.",
      fields: [
        FieldSpec(
          "shares", .range, default: "no limits",
          "The least and the greatest part an item may have in an area's score, such as { 0.05, 0.4 }.")
      ]),
  ]
}
