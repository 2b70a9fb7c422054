import Model

extension Schema {
  static let cityFields = [
    FieldSpec(
      "area", .text, default: "the city's name", "The code or name that stands for the city in data files."),
    FieldSpec("country", .text, "Two-letter country code."),
    FieldSpec(
      "population", .number,
      "Residents in the year of the assessment; the input `population` where no source gives it."),
    FieldSpec("year", .period, "The period that rows without one are about, and that is shown."),
  ]

  static let sourceFields = [
    FieldSpec(
      "file", .text, default: "named on the command line: --data FILE",
      "The file, seen from the script's folder."),
    FieldSpec(
      "columns", .textMap, default: "each column gives the input of the same name",
      "Input names with the headers of their columns."),
    FieldSpec(
      "area", .text, default: "every row is about the city", "The header of the column that names the area."),
    FieldSpec(
      "area_name", .text, default: "the area's code", "The header of the column with the area's name."),
    FieldSpec(
      "period", .text, default: "every row is about `year`", "The header of the column that names the period."
    ),
    FieldSpec(
      "year", .period, default: "the city's year", "The period of all rows, where no column names it."),
    FieldSpec("groups", .textMap, "Group names with the headers of the columns that sort areas into them."),
    FieldSpec(
      "decimal", .choice(["comma", "point"]), default: "found out from the figures",
      "What stands before decimals, where the figures of a file do not tell."),
    FieldSpec(
      "layout", .choice(Layout.allCases.map(\.rawValue)), default: "found out from the header",
      "Whether a row has all inputs of an area and period (wide) or one of them (long)."),
    FieldSpec("owner", .text, "Who keeps these data."),
  ]

  static let indicatorFields = [
    FieldSpec("title", .text, default: "the id, spelled out", "The name in reports."),
    FieldSpec("aliases", .textList, "Other names that it goes by, such as { \"Home burglaries\" }."),
    FieldSpec("definition", .text, "What exactly is counted, in a sentence."),
    FieldSpec("component", .text, required: true, "The component it belongs to."),
    FieldSpec("theme", .text, default: "none: it hangs on the component", "The theme within the component."),
    FieldSpec("unit", .text, required: true, "Unit of measure, such as \"per 100 000 residents\"."),
    FieldSpec(
      "better", .choice(Direction.allCases.map(\.rawValue)), required: true,
      "Which end is better; neutral ones are shown, never scored."),
    FieldSpec("formula", .formula, required: true, "How the value is computed from inputs."),
    FieldSpec("impute", .method(.impute), default: "the method's", "How a missing value is filled."),
    FieldSpec("treat", .method(.treat), default: "the method's", "How outliers are tamed."),
    FieldSpec("normalise", .method(.normalise), default: "the method's", "How the value becomes a score."),
    FieldSpec("interval", .method(.interval), "How far the value of a rate may lie from the true one."),
    FieldSpec("weight", .number, default: "1", "How much it counts among its siblings."),
    FieldSpec(
      "population_at_risk", .choice(PopulationAtRisk.allCases.map(\.rawValue)), default: "the method's",
      "Whom its events may happen to: residents, or who is there by day."),
    FieldSpec("source", .text, "Where the figures can be looked up."),
    FieldSpec("scale_source", .text, "Where the ends of its scale come from."),
    FieldSpec("tier", .choice(Tier.allCases.map(\.rawValue)), "How early it belongs into a set that grows."),
    FieldSpec(
      "burden", .wholeNumber,
      "The work it takes: 1 held or published, 2 a request or simple mapping, 3 a survey, an audit or field work."
    ),
    FieldSpec("data_kind", .choice(DataKind.allCases.map(\.rawValue)), "Where such figures come from."),
    FieldSpec("codes", .textMap, "Codes of the same measure in other lists, such as { sdg = \"16.1.1\" }."),
    FieldSpec("parts", .textList, "Ids of indicators that it adds up; it is not scored beside them."),
    FieldSpec("related", .textList, "Ids of existing indexes that measure the same."),
  ]

  static let inputFields = [
    FieldSpec(
      "title", .text, default: "the id, spelled out", "The name in reports and on collection sheets."),
    FieldSpec("definition", .text, "What exactly is counted."),
    FieldSpec("unit", .text, required: true, "Unit of measure, such as \"offences\" or \"m²\"."),
    FieldSpec("data_kind", .choice(DataKind.allCases.map(\.rawValue)), "Where such figures come from."),
    FieldSpec("question", .text, "What a survey asks."),
  ]

  static let useFields = [
    FieldSpec(
      "tier", .choices(Tier.allCases.map(\.rawValue) + [Extent.standard.rawValue, Extent.full.rawValue]),
      default: "all of them",
      "Indicators of these tiers alone; standard is core and supporting, full is all of them."),
    FieldSpec(
      "burden", .wholeNumber, default: "3", "Indicators that take at most so much work, from 1 to 3."),
    FieldSpec(
      "data_kind", .choices(DataKind.allCases.map(\.rawValue)), default: "all of them",
      "Indicators from these kinds of data alone."),
  ]

  static let methodFields = [
    FieldSpec("impute", .methodChoice(.impute), default: "none()", "How missing values are filled."),
    FieldSpec("treat", .methodChoice(.treat), default: "no_treatment()", "How outliers are tamed."),
    FieldSpec(
      "normalise", .methodChoice(.normalise), default: "each indicator names its own",
      "How values become scores."),
    FieldSpec(
      "small_numbers", .choice(SmallNumbers.allCases.map(\.rawValue)), default: "\"as_written\"",
      "Rates per thousand or more: as written, or by the size of the city, 3 years added up below 50 000 residents."
    ),
    FieldSpec(
      "population_at_risk", .choice(PopulationAtRisk.allCases.map(\.rawValue)), default: "\"residents\"",
      "Whom recorded events are held against: residents, or who is there by day."),
    FieldSpec("weight", .methodChoice(.weight), default: "given()", "Where weights come from."),
    FieldSpec(
      "weight_set", .text, default: "the weights without a name",
      "The set of weights to score with: a name from weights \"name\" { … }."),
    FieldSpec(
      "aggregate", .methodChoice(.aggregate), default: "arithmetic()", "How items become one number."),
    FieldSpec(
      "minimum_coverage", .shareChoice, default: "{ index = 0.65 }",
      "The share of indicators that must have a score; one number is for the index."),
    FieldSpec(
      "totals", .textList, "Areas that are totals of others: scored, but left out of scales, means and ranks."
    ),
    FieldSpec(
      "rank", .choice(Methodology.Ranking.allCases.map(\.rawValue)), default: "no ranks",
      "Rank areas on the index in full or as rounded."),
    FieldSpec("ties", ties.type, default: "\"min\"", "The rank that areas with equal scores share."),
    FieldSpec(
      "classes", .methodChoice(.classify), default: "no classes",
      "Into which classes scores are sorted; one method is for all levels above the indicators."),
    FieldSpec("decimals", .wholeNumber, default: "1", "Decimals shown."),
    FieldSpec(
      "round", .decimalsChoice, default: "in full",
      "Decimals to which scores are rounded before the next level takes them; one number is for all."),
  ]

  static let peersFields = [
    FieldSpec("method", .method(.group), required: true, "How peers are found."),
    FieldSpec(
      "on", .textList, default: "the indicators of components that are not scored",
      "Ids of the indicators by which areas are alike."),
    FieldSpec(
      "year", .period, default: "each area's latest values", "The last period whose values count."),
  ]

  static let screenFields = [
    FieldSpec(
      "available", .number, default: "not asked", "The least share of scored indicators with a value, 0 to 1."
    ),
    FieldSpec(
      "nonzero", .number, default: "not asked", "The least share of an area's values that are not 0, 0 to 1."),
    FieldSpec("rule", .method(.screen), "A function of one's own that says whether an area takes part."),
    FieldSpec("keep", .textList, "Areas that take part whatever they have."),
    FieldSpec("leave_out", .textList, "Areas that do not take part whatever they have."),
  ]

  static let frameworkFields = [
    FieldSpec("title", .text, default: "the id, spelled out", "The name in reports."),
    FieldSpec(
      "components", .componentList, required: true,
      "Its components in order, each an id, or { id, title, themes, scored }."),
    FieldSpec("index", .boolean, default: "true", "Whether the components are combined into an index."),
    FieldSpec(
      "better", .choice([Direction.higher.rawValue, Direction.lower.rawValue]), default: "\"higher\"",
      "Which end of its scores is better; lower where they measure a burden, such as deprivation."),
  ]
}
