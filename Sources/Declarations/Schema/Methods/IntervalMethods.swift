import Model

extension Schema {
  static let intervalMethods: [MethodSpec] = [
    MethodSpec(
      name: "wilson", step: .interval, meaning: "The Wilson score interval of a share of answers.",
      fields: [
        level,
        FieldSpec(
          "design_effect", .number, default: "1, or for a survey block what its weights and its sample make",
          "How many times the variance of a simple random sample the survey's is."),
      ]),
    MethodSpec(
      name: "poisson", step: .interval,
      meaning: "The interval of a rate of events: exact for fewer than ten of them, Byar's for more.",
      fields: [level]),
  ]

  private static let level = FieldSpec(
    "level", .number, default: "0.95", "How often such intervals hold the true value.")
}
