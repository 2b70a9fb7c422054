package import Model

/// What a field takes.
package enum FieldType: Sendable {
  case text
  case number
  case wholeNumber
  case boolean
  /// `2025` or `"2025-Q1"`.
  case period
  case choice([String])
  case textList
  /// One of the choices, or a list of them.
  case choices([String])
  /// Numbers in order: `{ 5, 15, 35 }`.
  case numberList
  /// Text for each name: `{ burglaries = "Home burglaries" }`.
  case textMap
  /// A number for each name.
  case numberMap
  /// One number, or one for each name.
  case numberOrMap
  /// Two numbers: `{ 0, 100 }`.
  case range
  case formula
  /// A method of a step, or a rule for it.
  case method(Rule.Step)
  /// A method, or some for single levels, components and themes: `{ index = geometric() }`.
  case methodChoice(Rule.Step)
  /// A share from 0 to 1, or some for single levels, components and themes.
  case shareChoice
  /// Decimals, or some for single levels, components and themes.
  case decimalsChoice
  case componentList
  /// The name of a group that a source or a `peers` block gives.
  case group
  /// Answers of a survey: texts and codes, or one alone.
  case answers
  /// Answers of a survey, or `"any"` for all that are not listed elsewhere.
  case otherAnswers
  /// A table for each name, which is looked at where it is decoded. The text is an example.
  case tableMap(example: String)
  /// One such table.
  case entry(example: String)

  /// The words of a message: "weight takes a number".
  package var words: String {
    switch self {
    case .text: "text in quotes"
    case .number: "a number"
    case .wholeNumber: "a whole number"
    case .boolean: "true or false"
    case .period: "a year such as 2025, or text such as \"2025-Q1\""
    case .choice(let choices): choices.map { "\"\($0)\"" }.joined(separator: " or ")
    case .choices(let choices):
      choices.map { "\"\($0)\"" }.joined(separator: " or ") + ", or a list of these"
    case .textList: "a list of texts, such as { \"a\", \"b\" }"
    case .numberList: "a list of numbers, such as { 5, 15, 35 }"
    case .textMap: "names with texts, such as { burglaries = \"Home burglaries\" }"
    case .numberMap: "names with numbers, such as { violence = 2 }"
    case .numberOrMap: "a number, or names with numbers, such as { violence = 2 }"
    case .range: "two numbers, such as { 0, 100 }"
    case .group: "the name of a group in quotes"
    case .answers: "answers, such as { \"very safe\", \"safe\" } or { 4, 5 }"
    case .otherAnswers: "answers, such as { \"unsafe\", \"very unsafe\" }, or \"any\""
    case .entry(let example): "a table, such as \(example)"
    case .tableMap(let example): "names with tables, such as \(example)"
    case .formula: "a formula over inputs, such as per(1000, input.burglaries, input.dwellings)"
    case .method(let step): "a method \(step.purpose), such as \(step.example)"
    case .methodChoice(let step):
      "a method to \(step.rawValue), such as \(step.example), or some by level, component or theme, "
        + "such as { \(step.place) = \(step.example) }"
    case .shareChoice:
      "a share from 0 to 1, or some by level, component or theme, such as { index = 0.65 }"
    case .decimalsChoice:
      "a whole number, or some by level, component or theme, such as { indicator = 4 }"
    case .componentList:
      "a list of components, such as { \"health\", { id = \"work\", themes = { \"pay\" } } }"
    }
  }

  /// Whether a value has the right form; its contents are looked at where it is decoded.
  func accepts(_ value: RawValue) -> Bool {
    switch (self, value) {
    case (_, .reported): true
    case (.text, .text), (.number, .number), (.boolean, .boolean): true
    case (.wholeNumber, .number(let number)): Int(exactly: number) != nil
    case (.period, .number(let number)): Int(exactly: number) != nil
    case (.period, .text): true
    case (.choice(let choices), .text(let text)): choices.contains(text)
    case (.choices(let choices), .text(let text)): choices.contains(text)
    case (.choices(let choices), .table(let table)):
      table.fields.isEmpty && !table.items.isEmpty
        && table.items.allSatisfy { item in
          if case .text(let text) = item { choices.contains(text) } else { item.isReported }
        }
    case (.textList, .table(let table)):
      table.fields.isEmpty && table.items.allSatisfy(\.isText)
    case (.numberList, .table(let table)):
      table.fields.isEmpty && !table.items.isEmpty && table.items.allSatisfy(\.isNumber)
    case (.textMap, .table(let table)):
      table.items.isEmpty && table.fields.allSatisfy { $0.value.isText }
    case (.numberOrMap, .number): true
    case (.numberMap, .table(let table)), (.numberOrMap, .table(let table)):
      table.items.isEmpty && table.fields.allSatisfy { $0.value.isNumber }
    case (.range, .table(let table)):
      table.fields.isEmpty && table.items.count == 2 && table.items.allSatisfy(\.isNumber)
    case (.formula, .expression), (.formula, .function), (.formula, .number): true
    case (.method, .call), (.method, .rule): true
    case (.methodChoice, .call), (.methodChoice, .rule), (.shareChoice, .number): true
    case (.decimalsChoice, .number(let number)): Int(exactly: number) != nil
    case (.methodChoice, .table(let table)), (.shareChoice, .table(let table)),
      (.decimalsChoice, .table(let table)):
      table.items.isEmpty && !table.fields.isEmpty
    case (.group, .text): true
    case (.answers, .text), (.answers, .number), (.otherAnswers, .text), (.otherAnswers, .number): true
    case (.answers, .table(let table)), (.otherAnswers, .table(let table)):
      table.fields.isEmpty && table.items.allSatisfy { $0.isText || $0.isNumber }
    case (.tableMap, .table(let table)):
      table.items.isEmpty && !table.fields.isEmpty
    case (.entry, .table): true
    case (.componentList, .table(let table)): table.fields.isEmpty
    default: false
    }
  }
}

extension RawValue {
  var isReported: Bool { if case .reported = self { true } else { false } }

  var isText: Bool {
    switch self {
    case .text, .reported: true
    default: false
    }
  }

  var isNumber: Bool {
    switch self {
    case .number, .reported: true
    default: false
    }
  }
}

extension Rule.Step {
  /// A level that a choice of this step may name.
  fileprivate var place: String {
    switch self {
    case .impute, .treat, .normalise, .interval: "indicator"
    case .weight, .aggregate, .classify, .group, .screen: "index"
    }
  }

  var example: String {
    switch self {
    case .impute: "mean()"
    case .treat: "winsorise { points = 5 }"
    case .normalise: "goalposts { worst = 12, best = 1 }"
    case .weight: "equal()"
    case .aggregate: "geometric()"
    case .classify: "quantile_classes { count = 5 }"
    case .group: "ward { groups = 4 }"
    case .interval: "wilson { level = 0.95 }"
    case .screen: "rule.screen(\"large enough\", function(area) … end)"
    }
  }
}
