import Model

extension Schema {
  static let imputationMethods: [MethodSpec] = [
    MethodSpec(name: "none", step: .impute, meaning: "Missing stays missing.", fields: []),
    MethodSpec(
      name: "mean", step: .impute, meaning: "The mean of the areas that have a value in the same period.",
      fields: [within]),
    MethodSpec(
      name: "constant", step: .impute, meaning: "One number wherever a value is missing.",
      fields: [
        FieldSpec("value", .number, required: true, example: 0, "The number, in the indicator's unit.")
      ]),
    MethodSpec(
      name: "median", step: .impute, meaning: "The median of the areas that have a value in the same period.",
      fields: [within]),
    MethodSpec(
      name: "row_mean", step: .impute,
      meaning:
        "The mean of the area's own other indicators, each on a scale from its least to its greatest value.",
      fields: [across, overEach]),
    MethodSpec(
      name: "row_median", step: .impute,
      meaning:
        "The median of the area's own other indicators, each on a scale from its least to its greatest value.",
      fields: [across, overEach]),
    MethodSpec(
      name: "em", step: .impute,
      meaning:
        "What the area's other indicators lead to expect, under a multivariate normal distribution (EM).",
      fields: [
        across, with,
        FieldSpec(
          "steps", .wholeNumber, default: "10000", "The most steps to take; without settling, no fill."),
        overEach,
      ]),
    MethodSpec(
      name: "nearest", step: .impute,
      meaning: "The mean of the areas that are most alike in other indicators.",
      fields: [
        FieldSpec("neighbours", .wholeNumber, default: "5", "How many areas the mean is taken of."),
        across,
        with,
        overEach,
      ]),
    MethodSpec(
      name: "regression", step: .impute,
      meaning: "What a least-squares regression on other indicators predicts.",
      fields: [
        FieldSpec(
          "on", .textList, required: true, example: ["home_burglary_rate"],
          "The ids of the indicators to predict from."), overEach,
      ]),
    MethodSpec(
      name: "earlier", step: .impute, meaning: "The area's own latest value.",
      fields: [FieldSpec("years", .number, default: "any", "How old the value may be, at most.")]),
    MethodSpec(
      name: "linear_in_time", step: .impute,
      meaning: "On the line between the area's own values before and after; held beyond its first and last.",
      fields: []),
    MethodSpec(
      name: "constant_in_time", step: .impute,
      meaning: "The area's own value before, until the next one.", fields: []),
  ]
}
