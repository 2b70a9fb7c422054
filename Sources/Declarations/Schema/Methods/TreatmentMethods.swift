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
      ]),
    MethodSpec(
      name: "log_transform", step: .treat, meaning: "The natural logarithm of every value.",
      fields: [FieldSpec("shift", .number, default: "0", "Added before, where values reach down to 0.")]),
    MethodSpec(name: "square_root", step: .treat, meaning: "The square root of every value.", fields: []),
    MethodSpec(
      name: "box_cox", step: .treat, meaning: "(x^lambda - 1) / lambda; the logarithm for lambda = 0.",
      fields: [
        FieldSpec(
          "lambda", .number, required: true, example: 0.5,
          "1 leaves the shape, 0.5 is like the root, 0 the logarithm.")
      ]),
  ]
}
