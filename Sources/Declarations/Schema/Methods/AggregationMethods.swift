import Model

extension Schema {
  static let aggregationMethods: [MethodSpec] = [
    MethodSpec(
      name: "arithmetic", step: .aggregate, meaning: "Weighted mean: strong items make up for weak ones.",
      fields: []),
    MethodSpec(
      name: "geometric", step: .aggregate, meaning: "Weighted geometric mean: a weak item pulls more.",
      fields: []),
  ]
}
