import Kernels
import Model

extension Schema {
  package static let methods: [MethodSpec] = [
    MethodSpec(name: "none", step: .impute, meaning: "Missing stays missing.", fields: []),
    MethodSpec(
      name: "mean", step: .impute, meaning: "The mean of the areas that have a value in the same period.",
      fields: [by]),
    MethodSpec(
      name: "constant", step: .impute, meaning: "One number wherever a value is missing.",
      fields: [FieldSpec("value", .number, required: true, "The number, in the indicator's unit.")]),

    MethodSpec(name: "no_treatment", step: .treat, meaning: "Values stay as they are.", fields: []),
    MethodSpec(
      name: "winsorise", step: .treat,
      meaning:
        "Pulls in extreme values until skewness or kurtosis passes; takes logarithms where that does not help.",
      fields: [
        FieldSpec("points", .wholeNumber, default: "5", "The most values to pull in."),
        FieldSpec("skewness", .number, default: "2", "Passes when the absolute skewness is below this …"),
        FieldSpec("kurtosis", .number, default: "3.5", "… or the excess kurtosis is below this."),
      ]),

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

    MethodSpec(
      name: "given", step: .weight, meaning: "The weights the script gives; 1 where it gives none.",
      fields: []),
    MethodSpec(
      name: "equal", step: .weight, meaning: "The same weight for every item of a group.", fields: []),

    MethodSpec(
      name: "arithmetic", step: .aggregate, meaning: "Weighted mean: strong items make up for weak ones.",
      fields: []),
    MethodSpec(
      name: "geometric", step: .aggregate, meaning: "Weighted geometric mean: a weak item pulls more.",
      fields: []),
  ]

  private static let by = FieldSpec(
    "by", .text, default: "all areas", "A group of the sources: only areas of the same group count.")
  private static let range = FieldSpec("range", .range, default: "{ 0, 100 }", "Lowest and highest score.")
  private static let over = FieldSpec(
    "over", .choice(PeriodScope.allCases.map(\.rawValue)), default: "\"all_periods\"",
    "One scale for all periods together, or one for each.")
  private static let ties = FieldSpec(
    "ties", .choice(Ties.allCases.map(\.rawValue)), default: "\"min\"", "The place that equal areas share.")
}
