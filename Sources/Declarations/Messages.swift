import Diagnostics
import Model

extension Diagnostic {
  static func strayValue(_ item: RawValue, in title: String, at place: Span) -> Diagnostic {
    Diagnostic(
      .strayValue, "\(title) holds \(item.words) without a name", at: place, label: "which field is this?",
      help: ["write name = value; a number with decimals needs a point: 0.25"])
  }

  static func unknownField(_ name: String, of title: String, fields: [String], at place: Span) -> Diagnostic {
    let suggestion = nearest(to: name, among: fields)
    return Diagnostic(
      .unknownField, "\(title) has no field \"\(name)\"", at: place,
      label: suggestion.map { "did you mean \"\($0)\"?" },
      notes: fields.isEmpty ? [] : ["fields: " + fields.joined(separator: ", ")])
  }

  static func tooManyParts(_ name: String, _ count: Int, most: Int, at place: Span) -> Diagnostic {
    Diagnostic(
      .outOfRange, "the list of \(name) has \(count) items, but takes at most \(most)", at: place,
      help: ["look for a loop that adds again and again"])
  }

  static func unknownPart(_ name: String, of field: String, parts: [String], at place: Span) -> Diagnostic {
    let shown = parts.prefix(12).joined(separator: ", ")
    return Diagnostic(
      .unknownField, "\(field) has a choice for \"\(name)\", which is no level, component or theme",
      at: place,
      label: nearest(to: name, among: parts).map { "did you mean \"\($0)\"?" },
      notes: ["it takes: \(shown)" + (parts.count > 12 ? " and the other themes" : "")])
  }

  static func wrongType(_ value: RawValue, field: FieldSpec, of title: String, at place: Span) -> Diagnostic {
    if case .formula = field.type, case .text(let text) = value {
      return .formulaInQuotes(text, at: place)
    }
    var help: [String] = []
    if case .text(let text) = value, case .number = field.type { help = numberHelp(text) }
    if case .choice(let choices) = field.type, case .text(let text) = value,
      let suggestion = nearest(to: text, among: choices)
    {
      help = ["did you mean \"\(suggestion)\"?"]
    }
    if case .formula = field.type { help = formulaHelp(value) }
    return Diagnostic(
      .wrongType, "\"\(field.name)\" takes \(field.type.words), not \(value.words)", at: place,
      label: help.isEmpty ? "in \(title)" : nil, help: help)
  }

  static func formulaInQuotes(_ text: String, at place: Span) -> Diagnostic {
    Diagnostic(
      .formulaInQuotes, "a formula in quotes is only text", at: place, label: "write it without quotes",
      help: ["for example: formula = per(1000, input.burglaries, input.dwellings)"])
  }

  private static func numberHelp(_ text: String) -> [String] {
    let pointed = String(text.map { $0 == "," ? "." : $0 })
    return Double(pointed) == nil ? [] : ["write \(pointed) without quotes"]
  }

  private static func formulaHelp(_ value: RawValue) -> [String] {
    switch value {
    case .source(let id): ["name one of its columns: \(id).home_burglaries"]
    case .other("condition"): ["say what yes and no stand for: when(condition, 1, 0)"]
    case .other("input without a name"): ["name the input: input.home_burglaries"]
    default: []
    }
  }

  static func missingFields(_ fields: [FieldSpec], of title: String, at place: Span) -> Diagnostic {
    let names = fields.map { "\"\($0.name)\"" }
    let listed =
      names.count > 1 ? names.dropLast().joined(separator: ", ") + " and " + names[names.count - 1] : names[0]
    return Diagnostic(
      .missingField, "\(title) lacks \(listed)", at: place,
      help: fields.map { "\($0.name) takes \($0.type.words): \($0.meaning)" })
  }

  static func badID(_ id: String, word: String, at place: Span) -> Diagnostic {
    Diagnostic(
      .badID, "\"\(id)\" cannot be the id of \(word)", at: place,
      label: "write small letters, digits and _",
      help: ["an id begins with a letter and has at most 64 characters, for example \"home_burglary_rate\""])
  }

  static func duplicateID(_ id: String, word: String, at place: Span, first: Span) -> Diagnostic {
    Diagnostic(
      .duplicateID, "\(word) \"\(id)\" is declared twice", at: place, label: "again here",
      help: ["the first one is in \(first.file), line \(first.line)"]
        + (word == "indicator" ? ["to change one that was used, write: adjust \"\(id)\" { … }"] : []))
  }

  static func unknownComponent(_ id: String, framework: Framework, at place: Span) -> Diagnostic {
    let ids = framework.components.map(\.id)
    let what = framework.isReference ? "one of the six components" : "a component of \"\(framework.id)\""
    return Diagnostic(
      .unknownComponent, "\"\(id)\" is not \(what)", at: place,
      label: (nearest(to: id, among: ids) ?? onlyOne(having: id, among: ids)).map {
        "did you mean \"\($0)\"?"
      },
      notes: ["components: " + ids.joined(separator: ", ")])
  }

  static func unknownTheme(_ id: String, component: Framework.Part, owner: Framework.Part?, at place: Span)
    -> Diagnostic
  {
    let ids = component.themes.map(\.id)
    let label =
      owner.map { "it is a theme of \"\($0.id)\"" }
      ?? nearest(to: id, among: ids).map { "did you mean \"\($0)\"?" }
    return Diagnostic(
      .unknownTheme, "\"\(id)\" is not a theme of \"\(component.id)\"", at: place, label: label,
      help: ["leave the theme out to hang the indicator on the component itself"],
      notes: ids.isEmpty ? [] : ["themes: " + ids.joined(separator: ", ")])
  }

  static func themeWithoutComponent(_ theme: String, of title: String, at place: Span) -> Diagnostic {
    Diagnostic(
      .themeWithoutComponent, "\(title) has the theme \"\(theme)\" but no component", at: place,
      help: ["a theme belongs to a component: add component = \"…\""])
  }

  static func unknownIndicator(_ id: String, word: String, ids: [String], at place: Span) -> Diagnostic {
    Diagnostic(
      .unknownIndicator, "\(word) names \"\(id)\", which nothing declares", at: place,
      label: nearest(to: id, among: ids).map { "did you mean \"\($0)\"?" },
      help: ["declare it, or take it over with use \"…\" first"])
  }

  static func droppedIndicator(_ id: String, word: String, at place: Span) -> Diagnostic {
    Diagnostic(
      .unknownIndicator, "\(word) names \"\(id)\", which is dropped", at: place,
      help: ["name another indicator, or keep this one with the weight 0 in place of dropping it"])
  }

  static func duplicateInput(_ input: String, at place: Span, first: Span, source: String) -> Diagnostic {
    Diagnostic(
      .duplicateInput, "two sources give the input \"\(input)\"", at: place, label: "again here",
      help: [
        "source \"\(source)\" gives it in \(first.file), line \(first.line): give one of them another name"
      ])
  }

  static func duplicateGroup(_ group: String, at place: Span, first: Span, source: String) -> Diagnostic {
    Diagnostic(
      .duplicateInput, "two sources give the group \"\(group)\"", at: place, label: "again here",
      help: [
        "source \"\(source)\" gives it in \(first.file), line \(first.line): give one of them another name"
      ])
  }

  static func adjustedTwice(_ field: String, of id: String, at place: Span, first: Span) -> Diagnostic {
    Diagnostic(
      .duplicateID, "\"\(field)\" of \"\(id)\" is adjusted twice", at: place, label: "again here",
      help: ["the first one is in \(first.file), line \(first.line); keep one of them"])
  }

  static func ambiguousWeight(_ id: String, meanings: [String], at place: Span) -> Diagnostic {
    let words = meanings.map { $0 == "indicator" ? "an \($0)" : "a \($0)" }.joined(separator: " and ")
    return Diagnostic(
      .duplicateID, "\"\(id)\" is \(words)", at: place, label: "which of them is meant?",
      help: ["give one of them another id; an indicator's weight may also stand in its own block: weight = 2"]
    )
  }

  static func contradictsMethod(_ indicator: Indicator, worst: Double, best: Double) -> Diagnostic {
    let direction = best > worst ? "higher" : "lower"
    return Diagnostic(
      .directionContradiction,
      "indicator \"\(indicator.id)\" says \(indicator.direction.rawValue) is better, but the method for all says the opposite",
      at: indicator.place,
      label: "from \(numberText(worst)) to \(numberText(best)), \(direction) is better",
      help: [
        "give it ends of its own: normalise = goalposts { worst = \(numberText(best)), best = \(numberText(worst)) }"
      ])
  }

  static func takesBurdenForGood(_ method: Aggregation, _ framework: Framework, at place: Span) -> Diagnostic
  {
    Diagnostic(
      .directionContradiction,
      "\(method.name) takes high scores for good ones, but lower scores of \"\(framework.id)\" are better",
      at: place, label: "this would turn the order round",
      help: ["combine by another method, or leave out better = \"lower\" of the framework"])
  }

  static func unknownMethod(_ name: String, step: Rule.Step, at place: Span) -> Diagnostic {
    let names = Schema.methods.filter { $0.step == step }.map(\.name)
    let known = names.isEmpty ? "" : names.joined(separator: ", ") + ", or "
    return Diagnostic(
      .unknownMethod, "\"\(name)\" is not a method \(step.purpose)", at: place,
      label: nearest(to: name, among: names).map { "did you mean \"\($0)\"?" },
      notes: ["methods: \(known)a rule.\(step.rawValue)"])
  }

  static func contradiction(
    _ direction: Direction, worst: Double, best: Double, of title: String, at place: Span
  ) -> Diagnostic {
    Diagnostic(
      .directionContradiction,
      "\(title) says \(direction.rawValue) is better, but its goalposts say the opposite", at: place,
      label:
        "from \(numberText(worst)) to \(numberText(best)), \(best > worst ? "higher" : "lower") is better",
      help: [
        "swap the goalposts: worst = \(numberText(best)), best = \(numberText(worst))",
        "or write better = \"\(best > worst ? "higher" : "lower")\"",
      ])
  }

  static func equalGoalposts(_ value: Double, names: (String, String), at place: Span) -> Diagnostic {
    Diagnostic(
      .equalGoalposts, "\(names.0) and \(names.1) are both \(numberText(value))", at: place,
      label: "a scale needs two ends",
      help: ["\(names.0) is the value that scores lowest, \(names.1) the one that scores highest"])
  }

  static func emptyRange(_ ends: (low: Double, high: Double), at place: Span) -> Diagnostic {
    Diagnostic(
      .equalGoalposts,
      "a range from \(numberText(ends.low)) to \(numberText(ends.high)) has no room for scores",
      at: place, label: "write the lowest score first", help: ["for example: range = { 0, 100 }"])
  }

  static func badWeight(_ weight: Double, id: String, at place: Span) -> Diagnostic {
    Diagnostic(
      .badWeight, "the weight of \"\(id)\" is \(numberText(weight))", at: place,
      label: "write 0 or more",
      help: [
        "a weight says how much an item counts among its siblings; where lower is better, say so with better"
      ])
  }

  static func zeroWeights(_ items: [String], parent: String, at place: Span) -> Diagnostic {
    Diagnostic(
      .zeroWeights, "all weights in \(parent) are 0", at: place, label: "nothing is left to combine",
      help: [
        "give one of \(items.map { "\"\($0)\"" }.joined(separator: ", ")) a weight above 0, or drop them"
      ])
  }

  static func outOfRange(_ name: String, _ value: Double, allowed: String, at place: Span) -> Diagnostic {
    Diagnostic(
      .outOfRange, "\"\(name)\" is \(numberText(value)), but takes \(allowed)", at: place,
      label: "write \(allowed)")
  }

  static func eitherOr(_ one: String, _ other: String, of method: String, at place: Span) -> Diagnostic {
    Diagnostic(
      .outOfRange, "\(method) takes \"\(one)\" or \"\(other)\", not both", at: place,
      label: "leave one of them out")
  }

  static func missingLimit(_ field: String, beside other: String, at place: Span) -> Diagnostic {
    Diagnostic(
      .missingField, "\"\(other)\" needs \"\(field)\" beside it", at: place,
      help: ["a lead up to \(other) does not count, one from \(field) on counts in full"])
  }

  static func noNormalisation(_ title: String, at place: Span) -> Diagnostic {
    Diagnostic(
      .noNormalisation, "\(title) does not say how its value becomes a score", at: place,
      help: [
        "add fixed ends, which work for one city alone: normalise = goalposts { worst = …, best = … }",
        "or one rule for all: method { normalise = min_max() }",
      ])
  }

  static func noIndicators(in script: String) -> Diagnostic {
    Diagnostic(
      .noIndicators, "\(script) declares no indicator", at: Place.file(script),
      help: ["declare one with indicator \"id\" { … }, or take over a module's with use \"…\""])
  }

  static func notRising(_ name: String, at place: Span) -> Diagnostic {
    Diagnostic(
      .outOfRange, "the numbers of \"\(name)\" do not rise", at: place, label: "write the smallest first",
      help: ["each number is where one class ends and the next begins"])
  }

  static func scoresDoNotFit(_ scores: Int, limits: Int, name: String, at place: Span) -> Diagnostic {
    Diagnostic(
      .outOfRange, "\(limits) \(name) make \(limits + 1) classes, but there are \(scores) scores", at: place,
      label: "write \(limits + 1) scores",
      help: ["the first score is for the class below the first of \(name)"])
  }

  static func lightsContradict(_ framework: Framework, red: Double, green: Double, at place: Span)
    -> Diagnostic
  {
    let better = framework.direction == .lower ? "lower" : "higher"
    return Diagnostic(
      .directionContradiction,
      "scores of \"\(framework.id)\" are better when \(better), but the lights say the opposite", at: place,
      label: "swap the limits: red = \(numberText(green)), green = \(numberText(red))")
  }

  static func unknownGroup(_ name: String, names: [String], at place: Span) -> Diagnostic {
    let meant = nearest(to: name, among: names)
    return Diagnostic(
      .unknownGroup, "there is no group \"\(name)\"", at: place,
      label: meant.map { "did you mean \"\($0)\"?" },
      help: meant != nil
        ? []
        : [
          "name its column in a source: groups = { \(isID(name) ? name : "size") = \"header of the column\" }",
          "or find groups of like areas: peers \"\(isID(name) ? name : "similar")\" { method = ward { groups = 4 } }",
        ], notes: names.isEmpty ? [] : ["groups: " + names.joined(separator: ", ")])
  }

  static func listIsNoGroup(_ name: String, at place: Span) -> Diagnostic {
    Diagnostic(
      .unknownGroup, "peers \"\(name)\" give each area a list of its own, and make no groups", at: place,
      label: "groups are needed here", help: ["find them with ward { groups = 4 } or k_means { groups = 4 }"])
  }

  static func peersOnNothing(_ id: String, framework: Framework, at place: Span) -> Diagnostic {
    let shown = framework.components.filter { !$0.isScored }.map { "\"\($0.id)\"" }
    return Diagnostic(
      .missingField, "peers \"\(id)\" lacks \"on\", and no indicator shows what areas have in common",
      at: place,
      help: ["name indicators by which areas are alike: on = { \"population_density\", … }"]
        + (shown.isEmpty ? [] : ["or declare some in the component \(shown.joined(separator: ", "))"]))
  }

  static func labelsDoNotFit(_ labels: Int, classes: Int, at place: Span) -> Diagnostic {
    Diagnostic(
      .outOfRange, "there are \(classes) classes, but \(labels) labels", at: place,
      label: "write \(classes) labels", help: ["the first label is for class 1"])
  }
}
