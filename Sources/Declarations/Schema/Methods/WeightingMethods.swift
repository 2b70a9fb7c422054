import Model

extension Schema {
  static let weightingMethods: [MethodSpec] = [
    MethodSpec(
      name: "given", step: .weight, meaning: "The weights the script gives; 1 where it gives none.",
      fields: []),
    MethodSpec(
      name: "equal", step: .weight, meaning: "The same weight for every item of a group.", fields: []),
  ]
}
