import Model

extension Schema {
  static let groupingMethods: [MethodSpec] = [
    MethodSpec(
      name: "ward", step: .group,
      meaning: "Groups joined step by step so that areas stay as alike as can be within them.",
      fields: [groupCount]),
    MethodSpec(
      name: "k_means", step: .group, meaning: "Groups around centres, each area with its nearest.",
      fields: [
        groupCount,
        FieldSpec("seed", .wholeNumber, default: "1", "Where the random starts come from."),
        FieldSpec(
          "starts", .wholeNumber, default: "10", "How often to start from other centres; the best is kept."),
      ]),
    MethodSpec(
      name: "most_similar", step: .group, meaning: "For each area a list of those most like it.",
      fields: [
        FieldSpec("count", .wholeNumber, required: true, example: 5, "How many peers each area has."),
        FieldSpec(
          "shared", .wholeNumber, default: "all",
          "By how many of the indicators two areas must be comparable."),
      ]),
  ]

  private static let groupCount = FieldSpec(
    "groups", .wholeNumber, required: true, example: 4, "How many groups to make.")
}
