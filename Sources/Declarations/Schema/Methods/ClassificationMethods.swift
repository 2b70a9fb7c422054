import Model

extension Schema {
  static let classificationMethods: [MethodSpec] = [
    MethodSpec(
      name: "quantile_classes", step: .classify,
      meaning: "As many areas in each class: quarters, fifths, tenths.",
      fields: [
        classCount, labels, first,
        FieldSpec(
          "sizes", .choice(ClassSizes.allCases.map(\.rawValue)), default: "\"even\"",
          "Where areas do not divide: sizes that differ by one at most, all but the last classes full, or cuts at the quantiles."
        ),
        classesOver,
      ]),
    MethodSpec(
      name: "equal_intervals", step: .classify,
      meaning: "Classes of the same width from the least score to the greatest.",
      fields: [classCount, labels, first, classesOver]),
    MethodSpec(
      name: "natural_breaks", step: .classify, meaning: "Classes that are as alike inside as can be (Jenks).",
      fields: [classCount, labels, first, classesOver]),
    MethodSpec(
      name: "dalenius_hodges", step: .classify,
      meaning: "Strata of equal sums of square roots of frequencies (Dalenius-Hodges).",
      fields: [
        classCount, labels, first,
        FieldSpec(
          "bins", .wholeNumber, default: "10 for each class",
          "In how many equally wide intervals the frequencies are counted."),
        classesOver,
      ]),
    MethodSpec(
      name: "fixed_classes", step: .classify,
      meaning: "Classes between fixed cuts, the same for every area and year.",
      fields: [
        FieldSpec(
          "cuts", .numberList, required: true, example: [40, 60],
          "The scores where one class ends and the next begins, rising; a score on a cut belongs to the class above."
        ),
        labels,
      ]),
    MethodSpec(
      name: "lights", step: .classify, meaning: "Red, amber and green by two fixed limits.",
      fields: [
        FieldSpec("red", .number, required: true, example: 40, "Scores below this are red."),
        FieldSpec(
          "green", .number, required: true, example: 60,
          "Scores from this on are green; between the two they are amber."),
      ]),
  ]

  private static let classCount = FieldSpec(
    "count", .wholeNumber, required: true, example: 5, "How many classes.")
  private static let labels = FieldSpec(
    "labels", .textList, default: "their numbers", "Names of the classes in the order of their numbers.")
  private static let first = FieldSpec(
    "first", .choice(Classification.End.allCases.map(\.rawValue)), default: "\"lowest\"",
    "Whether class 1 has the lowest scores or the highest.")
  private static let classesOver = FieldSpec(
    "over", over.type, default: "\"each_period\"",
    "Classes of their own for each period, or for all together.")
}

/// What becomes of quantile classes when the number of areas does not divide, by the words of the language.
enum ClassSizes: String, CaseIterable {
  case even, full, cuts
}
