import Diagnostics
import Model

extension Diagnostic {
  static func unknownWeightSet(_ name: String, names: [String], at place: Place) -> Diagnostic {
    Diagnostic(
      .unknownWeightSet, "no weights are called \"\(name)\"", at: place,
      label: nearest(to: name, among: names).map { "did you mean \"\($0)\"?" },
      help: ["give the set a name where it stands: weights \"\(name)\" { … }"],
      notes: names.isEmpty ? [] : ["sets of weights: " + names.joined(separator: ", ")])
  }

  static func emptyJudgement(_ method: String, at place: Span) -> Diagnostic {
    Diagnostic(
      .missingField, "\(method) names no item", at: place,
      help: ["assess reference \(method) shows how it is written"])
  }

  static func notAComparison(_ value: RawValue, at place: Span) -> Diagnostic {
    Diagnostic(
      .wrongType, "pairwise takes comparisons of two items, not \(value.words)", at: place,
      help: ["write { \"sense_of_safety\", 2, \"urban_security\" }: the first is twice as important"])
  }

  static func judgedTwice(_ what: String, at place: Span) -> Diagnostic {
    Diagnostic(.duplicateID, "\(what) twice", at: place, label: "again here")
  }

  static func unconcerned(_ judgement: Judgement, at place: Span) -> Diagnostic {
    let named = judgement.items.sorted().prefix(3).map { "\"\($0)\"" }.joined(separator: ", ")
    return Diagnostic(
      .unknownIndicator, "\(judgement.name) says nothing of the items it is to weigh", at: place,
      label: "it names \(named)",
      help: [
        "name it for the level above these: index over components, component over themes, theme over indicators"
      ])
  }

  static func failed(
    _ failure: JudgedWeights.Failure, _ judgement: Judgement, _ node: ScoreTree.Node, at place: Span
  )
    -> Diagnostic
  {
    let name = judgement.name
    let owner = "\(node.level.rawValue) \"\(node.id)\""
    switch failure {
    case .lacking(let item):
      return Diagnostic(
        .missingField, "\(name) says nothing of \"\(item)\" in \(owner)", at: place,
        help: ["say something of every item of the \(node.level.rawValue), or drop \"\(item)\""])
    case .lackingPair(let one, let other):
      return Diagnostic(
        .missingField, "\(name) does not compare \"\(one)\" and \"\(other)\" in \(owner)", at: place,
        help: ["every two items need a comparison: { \"\(one)\", 1, \"\(other)\" } says they are equal"])
    case .apart(let one, let other):
      return Diagnostic(
        .outOfRange, "\(name) compares \"\(one)\" with \"\(other)\", which do not stand side by side",
        at: place,
        label: "one of them is an item of \(owner)",
        help: ["only items of one component, theme or index can be compared"])
    case .notConverged(let rounds, let residual):
      return Diagnostic(
        .outOfRange, "\(name) found no weights for \(owner) in \(rounds) rounds", at: place,
        label: "a weight still moves by \(numberText(residual))",
        help: ["the judgements lie too far apart: use numbers from 1/9 to 9"])
    case .allZero:
      return Diagnostic(
        .zeroWeights, "\(name) gives no item of \(owner) any weight", at: place,
        label: "nothing is left to combine")
    }
  }

  static func inconsistent(_ ratio: Double, _ node: ScoreTree.Node, at place: Span) -> Diagnostic {
    Diagnostic(
      .inconsistentJudgements,
      "the comparisons in \(node.level.rawValue) \"\(node.id)\" contradict each other: consistency ratio \(numberText((ratio * 1000).rounded() / 1000))",
      at: place, label: "0.1 is the usual limit",
      help: ["look for a circle: if a is twice b, and b three times c, then a is about six times c"])
  }
}
