import Model

/// Weights that people give in another form than a number for each item.
extension Schema {
  static let judgementMethods: [MethodSpec] = [
    MethodSpec(
      name: "budget", step: .weight,
      meaning: "Each person spreads points over the items; everyone counts the same.", fields: [],
      entries: EntriesSpec(
        areNamed: true, takes: "points of one person for each item, such as { sense_of_safety = 60 }",
        meaning: "Under the person's name; an item that is left out gets none.",
        example: RawTable(fields: [
          ("mayor", ["urban_security": 60, "sense_of_safety": 40]),
          ("residents", ["urban_security": 30, "sense_of_safety": 70]),
        ]))),
    MethodSpec(
      name: "pairwise", step: .weight,
      meaning: "How many times as important one item is as another (analytic hierarchy process).", fields: [],
      entries: EntriesSpec(
        areNamed: false,
        takes: "comparisons of two items, such as { \"sense_of_safety\", 2, \"urban_security\" }",
        meaning: "The first is so many times as important as the second; one for every two items.",
        example: RawTable(items: [["sense_of_safety", 2, "urban_security"]]))),
    MethodSpec(
      name: "rank_order", step: .weight, meaning: "Weights that follow from the order of importance alone.",
      fields: [
        FieldSpec(
          "formula", .choice(["roc", "rank_sum", "reciprocal"]), default: "\"roc\"",
          "roc, the centre of all weights in this order; rank_sum, falling in equal steps; reciprocal, 1 over the place."
        )
      ],
      entries: EntriesSpec(
        areNamed: false, takes: "items from the most to the least important",
        meaning: "Those in braces of their own are equally important.",
        example: RawTable(items: ["sense_of_safety", "urban_security"]))),
    MethodSpec(
      name: "harm", step: .weight, meaning: "In proportion to the harm that offences do.", fields: [],
      entries: EntriesSpec(
        areNamed: true, takes: "a number of 0 or more for each item, such as robbery_rate = 365",
        meaning: "The harm of one offence in one unit for all, such as days of the usual sentence.",
        example: RawTable(fields: [("sense_of_safety", 1), ("urban_security", 365)]))),
    MethodSpec(
      name: "two_perspectives", step: .weight,
      meaning: "Facts (urban_security) and feeling (sense_of_safety) alone make the index.",
      fields: [
        FieldSpec("facts", .number, default: "1", "How much urban_security counts."),
        FieldSpec("feeling", .number, default: "2", "How much sense_of_safety counts."),
      ]),
  ]
}
