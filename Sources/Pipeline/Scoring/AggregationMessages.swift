import Diagnostics
import Kernels
import Model

extension Combining.Problem {
  func diagnostic(_ method: Aggregation, _ node: ScoreTree.Node, _ panel: Panel, at place: Span?)
    -> Diagnostic
  {
    let name = method.name
    let owner = "\(node.level.rawValue) \"\(node.id)\""
    switch self {
    case .placesDoNotFit(let items):
      return Diagnostic(
        .outOfRange, "\(name) has a weight for each place, but \(owner) has \(items) items", at: place,
        help: [
          "give as many weights as there are items, or name the method for one level only: { index = ordered { … } }"
        ])
    case .limitsDoNotFit(let items):
      return Diagnostic(
        .outOfRange,
        "\(items) parts within the limits of \(name) cannot add up to a whole: \(owner) has no score",
        at: place,
        help: [
          "one of \(items) equal parts is \(numberText(rounded(1 / Double(items), decimals: 3)))",
          "or name the method only where the limits fit: { component = \(name) { … } }",
        ])
    case .lacking(let item):
      return Diagnostic(
        .missingField, "\(name) says nothing of \"\(item)\", an item of \(owner)", at: place,
        help: [
          "give a number for each item, or name the method only where its items are: { component = \(name) { … } }"
        ])
    case .constantItem(let item, let period):
      return Diagnostic(
        .constantIndicator,
        "\(name) needs areas that differ, but \"\(item)\" has no two different scores\(when(period)): \(owner) has no score",
        at: place, help: ["leave it out with a weight of 0, or combine by another method"])
    case .baseMissing(let period):
      return Diagnostic(
        .baselineMissing, "no data for the base period \(period) of \(name)", at: place,
        label: "\(owner) has no score", help: ["the data have: \(panel.periods.joined(separator: ", "))"])
    case .notConverged(let period, let rounds, let residual):
      return Diagnostic(
        .noConvergence,
        "\(name) did not settle in \(rounds) rounds\(when(period)): \(owner) has no score", at: place,
        label: "a weight still moves by \(numberText(residual))",
        help: ["items that say nearly the same take turns: leave one of them out"])
    case .inexactOrder(let areas, let period):
      return Diagnostic(
        .inexactOrder,
        "\(name) is sure of the best order of up to 20 areas; \(owner) has \(areas)\(when(period))",
        at: place,
        label: "a good order, perhaps not the best",
        help: ["copeland() counts the same duels, and is exact for any number of areas"])
    case .tooManyAreas(let areas, let most):
      return Diagnostic(
        .outOfRange, "\(name) orders at most \(most) areas; \(owner) has \(areas)", at: place,
        help: ["copeland() counts the same duels, for any number of areas"])
    }
  }

  private func when(_ period: String?) -> String { period.map { " in \($0)" } ?? "" }
}

extension Diagnostic {
  static func negativeItem(
    _ method: Aggregation, _ node: ScoreTree.Node, rows: Int, first: String, item: String, at place: Span?
  ) -> Diagnostic {
    Diagnostic(
      .geometricNeedsPositive,
      "a \(method.name) mean needs scores of 0 or more; \(node.level.rawValue) \"\(node.id)\" has none in \(rows) rows",
      at: place,
      help: [
        "first seen: \"\(item)\" is negative for \(first)",
        "clamp the goalposts, choose a range above 0, or use arithmetic()",
      ])
  }

  static func unscoredPart(
    _ method: Aggregation, _ node: ScoreTree.Node, row: String, count: Int, isAlone: Bool, at place: Span?
  ) -> Diagnostic {
    Diagnostic(
      isAlone ? .tooFewAreas : .undefinedValue,
      "\(method.name) has no score for \(node.level.rawValue) \"\(node.id)\" of \(row), though every item has one",
      at: place, label: count > 1 ? "nor for \(count - 1) more rows" : nil,
      help: [
        isAlone
          ? "it holds areas against each other, and no other area has every item then: fill the gaps, or use arithmetic()"
          : "it needs scores of 0 or more that are not too far apart: use a scale with a fixed range, such as goalposts"
      ])
  }

  static func aggregateAlone(_ method: Aggregation, _ node: ScoreTree.Node, at place: Span?) -> Diagnostic {
    Diagnostic(
      .tooFewAreas,
      "\(method.name) compares areas, and the data have one: \(node.level.rawValue) \"\(node.id)\" has no score",
      at: place,
      help: ["use arithmetic() or geometric()", "or name a source with the figures of other cities"])
  }

  static func infiniteAggregate(_ rule: Rule, _ node: ScoreTree.Node, _ label: String) -> Diagnostic {
    Diagnostic(
      .ruleResult,
      "the rule \"\(rule.name)\" gave an infinite score to \(node.level.rawValue) \"\(node.id)\" for \(label)",
      help: ["check for a division by zero"])
  }
}
