import Model

extension Schema {
  static let normalisationMethods: [MethodSpec] = [
    MethodSpec(
      name: "goalposts", step: .normalise,
      meaning: "A fixed scale between two values that mean worst and best.",
      fields: [
        FieldSpec("worst", .number, required: true, "The value that scores lowest."),
        FieldSpec("best", .number, required: true, "The value that scores highest."),
        FieldSpec(
          "clamp", .boolean, default: "true", "Whether values beyond the goalposts count as the goalpost."),
        range,
      ]),
    MethodSpec(
      name: "min_max", step: .normalise, meaning: "A scale from the worst to the best area.",
      fields: [range, over]),
    MethodSpec(
      name: "z_score", step: .normalise, meaning: "Distance from the areas' mean, in standard deviations.",
      fields: [
        FieldSpec("mean", .number, default: "0", "The score of the mean."),
        FieldSpec("sd", .number, default: "1", "The score points of one standard deviation."), over,
      ]),
    MethodSpec(
      name: "rank", step: .normalise, meaning: "Place among the areas; the best has the highest number.",
      fields: [ties, over]),
    MethodSpec(
      name: "percentile_rank", step: .normalise, meaning: "The share of other areas that do worse.",
      fields: [ties, range, over]),
    MethodSpec(
      name: "target", step: .normalise, meaning: "How much of the way to a target is done.",
      fields: [
        FieldSpec("goal", .number, required: true, "The value that scores highest."),
        FieldSpec("from", .number, default: "the worst area", "The value that scores lowest."),
        FieldSpec("clamp", .boolean, default: "true", "Whether a value beyond the goal counts as the goal."),
        range,
      ]),
    MethodSpec(
      name: "baseline", step: .normalise,
      meaning: "100 is the area's own value in a base period; 104 is four per cent better.",
      fields: [FieldSpec("year", .period, required: true, "The base period.")]),
    MethodSpec(name: "as_is", step: .normalise, meaning: "The value is the score.", fields: []),
  ]
}
