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
      fields: [penaltySign, divisor]),
    MethodSpec(
      name: "adjusted_mazziotta_pareto", step: .aggregate,
      meaning: "The same on items brought to 70 to 130 around a base that scores 100, so that years compare.",
      fields: [
        FieldSpec(
          "base", .period, default: "the first period",
          "The period in which the mean of the areas scores 100."
        ),
        FieldSpec(
          "reference", .numberMap, default: "the mean of the base period",
          "In place of a base period, what scores 100: a number for each item."),
        penaltySign, divisor, over,
      ]),
  ]

  private static let penaltySign = FieldSpec(
    "penalty", .choice(["minus", "plus"]), default: "\"minus\"",
    "minus where more is better, plus where the index measures a burden.")
  private static let divisor = FieldSpec(
    "divisor", .choice(["n", "n-1"]), default: "\"n\"", "Of the variance among the items.")
}
