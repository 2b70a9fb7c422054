package import Diagnostics
import Kernels
import Model

/// Sorts the scores of every level and part that a script asks it for into classes; nil, along the tree, for the rest.
///
/// - Classes are found on areas that are not totals of others. A total has a class where cuts tell it, and none where
///   places do.
/// - Where scores are too few or too alike to make the classes, there are none, and one report for each kind of trouble.
package func classify(_ scores: Scores, _ context: Context, log: inout DiagnosticLog) -> [ScoreClasses?] {
  var troubles: [ClassTrouble] = []
  let nodes = context.assessment.tree.nodes
  let found = nodes.indices.map { position -> ScoreClasses? in
    guard let classification = context.methodology.classification(of: nodes[position]) else { return nil }
    let classifier = Classifier(classification: classification, panel: scores.panel, node: nodes[position])
    if case .custom(let rule) = classification.method {
      return classifier.byRule(
        rule, scores.columns[position], engine: context.rules, at: context.methodology.classesPlace, log: &log
      )
    }
    return classifier.classes(scores.columns[position], troubles: &troubles)
  }
  reportTroubles(troubles, at: context.methodology.classesPlace, log: &log)
  return found
}

/// Why an item has no classes.
struct ClassTrouble {
  enum Kind: Hashable {
    case constant
    case tooFewScores(needed: Int, found: Int)
    case tooFewDifferent(needed: Int, found: Int)
  }

  var kind: Kind
  var method: String
  var item: String
  var period: String?
}

private struct Classifier {
  let classification: Classification
  let panel: Panel
  let node: ScoreTree.Node

  private var isReversed: Bool { classification.first == .highest }
  private var item: String { "\(node.level.rawValue) \"\(node.id)\"" }

  func classes(_ x: Column, troubles: inout [ClassTrouble]) -> ScoreClasses {
    switch classification.method {
    case .fixed(let points):
      return fixed(x, Cuts(points, valueOnCut: .above))
    case .lights(let red, let green):
      // A score on a limit has the better light; the kernel says the same of single lights.
      return fixed(
        x, Cuts(red < green ? [red, green] : [green, red], valueOnCut: red < green ? .above : .below))
    default: return onEachScope(x, troubles: &troubles)
    }
  }

  private func fixed(_ x: Column, _ cuts: Cuts) -> ScoreClasses {
    ScoreClasses(
      classification: classification, numbers: turned(cuts.classes(of: x)),
      records: [.init(period: nil, cuts: cuts.points)])
  }

  private func onEachScope(_ x: Column, troubles: inout [ClassTrouble]) -> ScoreClasses {
    var result = ScoreClasses(classification: classification, numbers: Column(missing: x.count), records: [])
    for part in panel.parts(classification.scope) {
      let scores = x.taking(part.stretch.rows)
      let reference = part.stretch.reference.map { scores.taking($0) } ?? scores
      guard reference.hasAvailable else { continue }
      if let kind = trouble(reference) {
        troubles.append(
          ClassTrouble(kind: kind, method: classification.name, item: item, period: part.period))
        continue
      }
      let (numbers, cuts) = found(scores, reference: reference, rows: part.stretch.reference)
      result.numbers = result.numbers.placing(numbers, at: part.stretch.rows)
      result.records.append(.init(period: part.period, cuts: cuts))
    }
    return result
  }

  /// Why the scores do not make the classes; nil where they do.
  private func trouble(_ reference: Column) -> ClassTrouble.Kind? {
    let count = classification.count ?? 1
    let available = countAvailable(reference)
    if available < count { return .tooFewScores(needed: count, found: available) }
    let different = Set(reference.available).count
    if different < 2 { return .constant }
    if case .naturalBreaks = classification.method, different < count {
      return .tooFewDifferent(needed: count, found: different)
    }
    return nil
  }

  private func found(_ x: Column, reference: Column, rows: [Int]?) -> (Column, cuts: [Double]?) {
    switch classification.method {
    case .quantiles(let count, let rule):
      return (
        quantileClasses(x, count: count, by: rule, smallestFirst: !isReversed, among: rows), nil
      )
    case .equalIntervals(let count): return read(x, equalIntervals(reference, count: count))
    case .naturalBreaks(let count): return read(x, naturalBreaks(reference, count: count))
    case .daleniusHodges(let count, let bins):
      return read(x, daleniusHodges(reference, strata: count, bins: bins))
    case .fixed, .lights, .custom: return (Column(missing: x.count), nil)
    }
  }

  private func read(_ x: Column, _ cuts: Cuts) -> (Column, cuts: [Double]?) {
    (turned(cuts.classes(of: x)), cuts.points)
  }

  /// Numbers from the other end where class 1 has the highest scores.
  private func turned(_ numbers: Column) -> Column {
    guard isReversed, let count = classification.count else { return numbers }
    return Column(numbers.values.map { Double(count + 1) - $0 })
  }

  func byRule(
    _ rule: Rule, _ x: Column, engine: any RuleEngine, at place: Span?, log: inout DiagnosticLog
  ) -> ScoreClasses {
    var result = ScoreClasses(
      classification: classification, numbers: Column(missing: x.count),
      records: [.init(period: nil, cuts: nil)])
    guard x.hasAvailable else { return result }
    guard let numbers = reporting(into: &log, { try engine.evaluateColumn(rule, x.values) }) else {
      return result
    }
    if let complaint = complaint(numbers, x) {
      log.report(.badClasses(rule, complaint.what, item: item, at: place, help: complaint.help))
    } else {
      result.numbers = Column(numbers)
    }
    return result
  }

  /// What is wrong with the class numbers that a rule gave.
  private func complaint(_ numbers: [Double], _ x: Column) -> (what: String, help: String)? {
    guard numbers.count == x.count else {
      return (
        "gave \(numbers.count) classes for \(x.count) rows", "a rule gives one class for each row it is given"
      )
    }
    for row in numbers.indices where !numbers[row].isNaN {
      if x.isMissing(row) {
        return ("made up a class for \(panel.label(row)), which has no score", "missing stays missing")
      }
      if Int(exactly: numbers[row]).map({ $0 < 1 }) ?? true {
        return (
          "gave the class \(numberText(numbers[row])) to \(panel.label(row))",
          "classes are the whole numbers from 1 up"
        )
      }
    }
    return nil
  }
}

/// The first of each kind, with how many more there are.
private func reportTroubles(_ troubles: [ClassTrouble], at place: Span?, log: inout DiagnosticLog) {
  var seen: Set<String> = []
  for trouble in troubles {
    let key = trouble.kind == .constant ? trouble.method : trouble.method + " few"
    guard seen.insert(key).inserted else { continue }
    let alike = troubles.filter {
      $0.method == trouble.method && ($0.kind == .constant) == (trouble.kind == .constant)
    }
    let more = alike.count - 1
    log.report(.noClasses(trouble, more: more, at: place))
  }
}

extension Diagnostic {
  fileprivate static func noClasses(_ trouble: ClassTrouble, more: Int, at place: Span?) -> Diagnostic {
    let when = trouble.period.map { $0.isEmpty ? "" : " in \($0)" } ?? ""
    let notes = more > 0 ? ["more scores or periods like this: \(more)"] : []
    let help = ["use cuts that hold for one area alone: classes = fixed_classes { cuts = { 40, 60 } }"]
    let (what, number, classes): (String, Int, Int)
    switch trouble.kind {
    case .constant:
      return Diagnostic(
        .constantIndicator,
        "\(trouble.method) compares areas, but all scores of \(trouble.item) are the same\(when)",
        at: place, label: "no classes", help: help, notes: notes)
    case .tooFewScores(let needed, let found): (what, number, classes) = ("", found, needed)
    case .tooFewDifferent(let needed, let found): (what, number, classes) = ("different ", found, needed)
    }
    return Diagnostic(
      .tooFewAreas,
      "\(trouble.method) makes \(classes) classes, but \(trouble.item) has \(number) \(what)score\(number == 1 ? "" : "s")\(when)",
      at: place, label: "no classes", help: help, notes: notes)
  }

  fileprivate static func badClasses(
    _ rule: Rule, _ what: String, item: String, at place: Span?, help: String
  ) -> Diagnostic {
    Diagnostic(
      .ruleResult, "the rule \"\(rule.name)\" \(what)", at: place, label: "for \(item)",
      help: [help])
  }
}
