import Model

extension Schema {
  static let imputationMethods: [MethodSpec] = [
    MethodSpec(name: "none", step: .impute, meaning: "Missing stays missing.", fields: []),
    MethodSpec(
      name: "mean", step: .impute, meaning: "The mean of the areas that have a value in the same period.",
      fields: [by]),
    MethodSpec(
      name: "constant", step: .impute, meaning: "One number wherever a value is missing.",
      fields: [FieldSpec("value", .number, required: true, "The number, in the indicator's unit.")]),
  ]
}
