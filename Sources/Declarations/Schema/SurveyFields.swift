extension Schema {
  static let surveyFields =
    sourceFields.filter { ["file", "area", "area_name", "period", "year"].contains($0.name) } + [
      FieldSpec(
        "weight", .text, default: "everybody counts as one",
        "The header of the column with how many people a respondent stands for."),
      FieldSpec(
        "id", .text,
        "The header of the column that tells respondents apart; none may stand twice in a period."),
      FieldSpec(
        "questions", .tableMap(example: "{ night_safety = { column = \"Q4\", … } }"), required: true,
        "Questions by the name of their inputs, each with `column`, `positive` and `other`, or `scale`."),
      FieldSpec(
        "no_answer", .answers, default: "empty cells", "Answers to any question that say nothing, left out."),
      FieldSpec(
        "groups", .tableMap(example: "{ women = { column = \"Sex\", is = \"female\" } }"),
        "Groups of people by the ending of their inputs, each with `column` and `is`."),
      FieldSpec(
        "least_base", .wholeNumber, default: "50", "A figure with fewer real answers behind it is marked."),
      FieldSpec("strata", .text, "The header of the column with the part of the sample, drawn on its own."),
      FieldSpec(
        "cluster", .text, "The header of the column with what was drawn: an address, a class, a street."),
    ] + sourceFields.filter { ["decimal", "owner"].contains($0.name) }

  static let questionFields = [
    FieldSpec("column", .text, required: true, "The header of the column with the answers."),
    FieldSpec("positive", .answers, "The answers that are counted."),
    FieldSpec("other", .otherAnswers, "The other real answers."),
    FieldSpec("no_answer", .answers, "Answers that say nothing, beside those of the block."),
    FieldSpec("scale", .range, "The ends of a scale whose answers are added up."),
  ]

  static let respondentGroupFields = [
    FieldSpec("column", .text, required: true, "The header of the column that tells who is in the group."),
    FieldSpec("is", .answers, required: true, "What stands there for its members."),
  ]
}
