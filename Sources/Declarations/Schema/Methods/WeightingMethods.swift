import Model

extension Schema {
  static let weightingMethods: [MethodSpec] = [
    MethodSpec(
      name: "given", step: .weight, meaning: "The weights the script gives; 1 where it gives none.",
      fields: []),
    MethodSpec(
      name: "equal", step: .weight, meaning: "The same weight for every item of a group.", fields: []),
    MethodSpec(
      name: "pca", step: .weight, meaning: "The first principal component of the items' scores.", fields: []),
    MethodSpec(
      name: "pca_rotated", step: .weight,
      meaning: "Squared loadings of the rotated principal components.",
      fields: [
        FieldSpec(
          "components", .wholeNumber, default: "those with an eigenvalue above 1",
          "How many components are rotated, from the one with most variance on.")
      ]),
    MethodSpec(
      name: "critic", step: .weight, meaning: "Spread of an item times its conflict with the others.",
      fields: []),
    MethodSpec(
      name: "standard_deviation", step: .weight, meaning: "In proportion to the spread of an item's scores.",
      fields: []),
    MethodSpec(
      name: "gini", step: .weight, meaning: "In proportion to the Gini coefficient of an item's scores.",
      fields: []),
    MethodSpec(
      name: "entropy", step: .weight,
      meaning: "The less evenly an item's scores are spread over areas, the more it counts.",
      fields: []),
    MethodSpec(
      name: "merec", step: .weight, meaning: "What the areas' performance loses when an item is left out.",
      fields: []),
    MethodSpec(
      name: "factor_analysis", step: .weight,
      meaning: "The one factor that the items have in common, by maximum likelihood.", fields: []),
    MethodSpec(
      name: "equal_correlation", step: .weight,
      meaning: "Every item says as much about the result as the others: equal correlations with it.",
      fields: [
        FieldSpec("least", .number, default: "0", "The least share of the weights an item may have."),
        FieldSpec("most", .number, default: "1", "The greatest share of the weights an item may have."),
      ]),
  ]
}
