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
        FieldSpec("skewness", .number, default: "2", "Passes when the absolute skewness is below this …"),
        FieldSpec("kurtosis", .number, default: "3.5", "… or the excess kurtosis is below this."),
      ]),
  ]
}
