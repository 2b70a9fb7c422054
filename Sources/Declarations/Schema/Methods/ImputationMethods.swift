import Model

extension Schema {
  static let imputationMethods: [MethodSpec] = [
    MethodSpec(name: "none", step: .impute, meaning: "Missing stays missing.", fields: []),
    MethodSpec(
      name: "mean", step: .impute, meaning: "The mean of the areas that have a value in the same period.",
      fields: [by]),
    MethodSpec(
      name: "constant", step: .impute, meaning: "One number wherever a value is missing.",
      fields: [
        FieldSpec("value", .number, required: true, example: 0, "The number, in the indicator's unit.")
      ]),
    MethodSpec(
      name: "median", step: .impute, meaning: "The median of the areas that have a value in the same period.",
      fields: [by]),
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
