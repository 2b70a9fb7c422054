import Model

extension Schema {
  static let normalisationMethods: [MethodSpec] = [
    MethodSpec(
      name: "goalposts", step: .normalise,
      meaning: "A fixed scale between two values that mean worst and best.",
      fields: [
        FieldSpec("worst", .number, required: true, example: 12, "The value that scores lowest."),
        FieldSpec("best", .number, required: true, example: 1, "The value that scores highest."),
        FieldSpec(
          "clamp", .boolean, default: "true", "Whether values beyond the goalposts count as the goalpost."),
        range,
      ]),
    MethodSpec(
      name: "min_max", step: .normalise, meaning: "A scale from the worst to the best area.",
      fields: [range, over, within]),
    MethodSpec(
      name: "z_score", step: .normalise, meaning: "Distance from the areas' mean, in standard deviations.",
      fields: [
        FieldSpec("mean", .number, default: "0", "The score of the mean."),
        FieldSpec("sd", .number, default: "1", "The score points of one standard deviation."), over, within,
      ]),
    MethodSpec(
      name: "rank", step: .normalise, meaning: "Place among the areas; the best has the highest number.",
      fields: [ties, over, within]),
    MethodSpec(
      name: "percentile_rank", step: .normalise, meaning: "The share of other areas that do worse.",
      fields: [ties, range, over, within]),
    MethodSpec(
      name: "target", step: .normalise, meaning: "How much of the way to a target is done.",
      fields: [
        FieldSpec("goal", .number, required: true, example: 5, "The value that scores highest."),
        FieldSpec("from", .number, default: "the worst area", "The value that scores lowest."),
        FieldSpec("clamp", .boolean, default: "true", "Whether a value beyond the goal counts as the goal."),
        range, over, within,
      ]),
    MethodSpec(
      name: "baseline", step: .normalise,
      meaning: "100 is the area's own value in a base period; 104 is four per cent better.",
      fields: [FieldSpec("year", .period, required: true, example: 2020, "The base period.")]),
    MethodSpec(name: "as_is", step: .normalise, meaning: "The value is the score.", fields: []),

    MethodSpec(
      name: "percentile", step: .normalise,
      meaning: "The share of areas that do no better, the area itself among them, in per cent.",
      fields: [ties, over, within]),
    MethodSpec(
      name: "borda", step: .normalise, meaning: "How many areas do worse.", fields: [ties, over, within]),
    MethodSpec(
      name: "distance_to_max", step: .normalise, meaning: "One less the distance to the best area.",
      fields: [range, over, within]),
    MethodSpec(
      name: "distance_to_area", step: .normalise,
      meaning: "The share of the way from the worst area to a reference area of the same period.",
      fields: [
        FieldSpec(
          "area", .text, required: true, example: "Harbour", "The reference area, as the data files write it."
        ),
        FieldSpec("cap", .boolean, default: "false", "Whether better areas count as the reference."), range,
      ]),
    MethodSpec(
      name: "fraction_of_max", step: .normalise, meaning: "The value as a share of the best one.",
      fields: [range, over, within]),
    MethodSpec(
      name: "ratio_to_mean", step: .normalise, meaning: "100 is the mean of the areas.",
      fields: [over, within]),
    MethodSpec(
      name: "ratio_to_worst", step: .normalise, meaning: "100 is the worst area.", fields: [over, within]),
    MethodSpec(
      name: "difference_to_mean", step: .normalise,
      meaning: "How far from the mean of the areas, in per cent of it.", fields: [over, within]),
    MethodSpec(
      name: "difference_to_worst", step: .normalise,
      meaning: "How far from the worst area, in per cent of its value.", fields: [over, within]),
    MethodSpec(
      name: "ratio_to_area", step: .normalise, meaning: "100 is a reference area in the same period.",
      fields: [
        FieldSpec(
          "area", .text, required: true, example: "Harbour", "The reference area, as the data files write it."
        )
      ]),
    MethodSpec(
      name: "bands", step: .normalise, meaning: "A score for each class between fixed cuts.",
      fields: [
        FieldSpec(
          "cuts", .numberList, required: true, example: [5, 15],
          "The values where one class ends and the next begins, rising."),
        FieldSpec(
          "scores", .numberList, required: true, example: [0, 50, 100],
          "A score for each class, from the lowest values up: one more than cuts."),
      ]),
    MethodSpec(
      name: "categorical", step: .normalise, meaning: "A score for each band of percentiles.",
      fields: [
        FieldSpec(
          "percentiles", .numberList, default: "{ 5, 15, 35, 65, 85, 95 }", "Where the bands part, rising."),
        FieldSpec(
          "scores", .numberList, default: "{ 0, 20, 40, 50, 60, 80, 100 }",
          "A score for each band, from the worst up: one more than percentiles."), ties, over, within,
      ]),
    MethodSpec(
      name: "above_below_mean", step: .normalise,
      meaning: "1 well above the mean, -1 well below it, 0 between.",
      fields: [
        FieldSpec(
          "threshold", .number, default: "0.2",
          "How far from the mean counts as near, as a share of the mean."),
        over, within,
      ]),
    MethodSpec(
      name: "cyclical", step: .normalise,
      meaning: "Against the area's own course: the departure from its mean over time, in mean departures.",
      fields: []),
    MethodSpec(
      name: "annual_change", step: .normalise, meaning: "The change since the year before, in per cent.",
      fields: []),
    MethodSpec(
      name: "exponential_rank", step: .normalise,
      meaning: "Ranks drawn out at the top, as in indices of deprivation.",
      fields: [
        FieldSpec(
          "steepness", .number, default: "23", "With 23 the best tenth has the scores from 50 to 100."),
        FieldSpec("ties", ties.type, default: "\"max\"", ties.meaning), over, within,
      ]),
    MethodSpec(
      name: "normal_rank", step: .normalise, meaning: "Normal quantiles of the ranks.",
      fields: [FieldSpec("ties", ties.type, default: "\"mean\"", ties.meaning), over, within]),
    MethodSpec(
      name: "sigmoid", step: .normalise, meaning: "An S-shaped scale around a midpoint.",
      fields: [
        FieldSpec(
          "midpoint", .number, required: true, example: 50, "The value that scores the middle of the range."),
        FieldSpec(
          "steepness", .number, required: true, example: 0.1,
          "How fast the score rises around the midpoint, per unit of the value."),
        range,
      ]),
  ]
}
