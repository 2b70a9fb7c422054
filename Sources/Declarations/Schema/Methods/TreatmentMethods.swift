import Model

extension Schema {
  static let treatmentMethods: [MethodSpec] = [
    MethodSpec(name: "no_treatment", step: .treat, meaning: "Values stay as they are.", fields: []),
    MethodSpec(
      name: "winsorise", step: .treat,
      meaning:
        "Pulls in extreme values until skewness or kurtosis passes; takes logarithms where that does not help.",
      fields: [
        FieldSpec("points", .wholeNumber, default: "5", "The most values to pull in."),
        FieldSpec(
          "skewness", .number, default: "2", "Values pass when their absolute skewness is below this."),
        FieldSpec(
          "kurtosis", .number, default: "3.5", "They also pass when their excess kurtosis is below this."),
        FieldSpec("always", .boolean, default: "false", "Whether values that pass are pulled in too."),
        FieldSpec(
          "otherwise", .method(.treat), default: "log_transform { start = \"range\" }",
          "What follows when the values still do not pass; no_treatment() ends there."),
        FieldSpec(
          "combined", .boolean, default: "false",
          "Whether that takes the values that were pulled in, in place of those that came."),
        FieldSpec(
          "accept", .choice(["last", "passing"]), default: "\"last\"",
          "Whether the last result counts anyway, or only one that passes."),
        FieldSpec(
          "over", over.type, default: "\"all_periods\"",
          "The values of all periods together, or each period alone."),
      ]),
    MethodSpec(
      name: "log_transform", step: .treat, meaning: "The natural logarithm of every value.",
      fields: [
        FieldSpec("shift", .number, default: "0", "Added before, where values reach down to 0."),
        FieldSpec(
          "mirror", .number, "A value above all others: -log(mirror - x), for a long tail below."),
        FieldSpec(
          "start", .choice(LogStart.allCases.map(\.rawValue)), default: "\"zero\"",
          "least: log(x - min + 1); range: log(x - min + (max - min) / 100); tail: the same from the end away from the "
            + "long tail; spread: log((max - 1)(x - min) / (max - min) + 1)."),
      ]),
    MethodSpec(name: "square_root", step: .treat, meaning: "The square root of every value.", fields: []),
    MethodSpec(
      name: "box_cox", step: .treat, meaning: "(x^lambda - 1) / lambda; the logarithm for lambda = 0.",
      fields: [
        FieldSpec(
          "lambda", .number, required: true, example: 0.5,
          "1 leaves the shape, 0.5 is like the root, 0 the logarithm."),
        FieldSpec("raised", .boolean, default: "false", "Whether x - min + 1 is taken in place of x."),
      ]),
  ]
}

/// Where a logarithm measures values from.
enum LogStart: String, CaseIterable {
  case zero, least, range, tail, spread
}
