package import Model

/// Which raw inputs to collect in which order, so that most indicators are known soonest for the work.
package struct CollectionPlan: Sendable {
  /// Inputs that are collected together, because only together they complete an indicator.
  package struct Step: Hashable, Sendable {
    package var inputs: [String]
    /// Ids of the indicators that are complete then and were not before.
    package var completes: [String]
    /// The work, added up over the inputs.
    package var effort: Int
  }

  /// Ids of indicators that need nothing more.
  package let known: [String]
  package let steps: [Step]

  /// - indicators: those with a formula that names its inputs count; the others are not planned for.
  /// - held: names of the inputs that the city has.
  ///
  /// Greedy: of all indicators that are not complete, that one's lacking inputs come next whose completing brings the most
  /// indicators per effort; of equals the earlier one. The effort of an input is the least burden, from 1 to 3, of the
  /// indicators that read it.
  package init(_ indicators: [Indicator], held: Set<String>) {
    var open: [(id: String, inputs: Set<String>, order: [String])] = []
    var efforts: [String: Int] = [:]
    var known: [String] = []
    for indicator in indicators {
      guard let inputs = indicator.formula.inputs else { continue }
      if held.isSuperset(of: inputs) {
        known.append(indicator.id)
      } else {
        open.append((indicator.id, Set(inputs), inputs))
      }
      let burden = indicator.profile.burden ?? 2
      for input in inputs { efforts[input] = min(efforts[input] ?? 3, burden) }
    }
    var held = held
    var steps: [Step] = []
    while !open.isEmpty {
      var best: (gain: Double, step: Step)?
      var seen: Set<Set<String>> = []
      for candidate in open {
        let lacking = candidate.inputs.subtracting(held)
        guard seen.insert(lacking).inserted else { continue }
        let after = held.union(lacking)
        let completes = open.filter { $0.inputs.isSubset(of: after) }.map(\.id)
        let effort = lacking.reduce(0) { $0 + (efforts[$1] ?? 2) }
        let gain = Double(completes.count) / Double(effort)
        if gain > best?.gain ?? 0 {
          let inputs = candidate.order.filter { lacking.contains($0) }
          best = (gain, Step(inputs: inputs, completes: completes, effort: effort))
        }
      }
      guard let step = best?.step else { break }
      held.formUnion(step.inputs)
      open.removeAll { step.completes.contains($0.id) }
      steps.append(step)
    }
    (self.known, self.steps) = (known, steps)
  }
}

extension Indicator {
  /// Who is asked for its figures: what its source names first.
  var owner: String {
    dataSource?.split(separator: ";").first.map(String.init) ?? "whoever keeps these figures"
  }
}

/// What is asked of one office or done in one go: steps of a plan that share a source and the work it takes.
package struct Errand: Hashable, Sendable {
  package var source: String
  package var burden: Int
  package var inputs: [String]
  /// Ids of the indicators that are complete then and were not before.
  package var completes: [String]
  /// How many indicators are known after it.
  package var known: Int

  /// The errands of a plan in the order of their first steps.
  package static func all(_ plan: CollectionPlan, _ indicators: [Indicator], held: Set<String>) -> [Errand] {
    let byID = Dictionary(indicators.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    var errands: [Errand] = []
    for step in plan.steps {
      guard let indicator = step.completes.lazy.compactMap({ byID[$0] }).first else { continue }
      let source = indicator.owner
      let burden = indicator.profile.burden ?? 2
      if let position = errands.firstIndex(where: { $0.source == source && $0.burden == burden }) {
        errands[position].inputs += step.inputs
      } else {
        errands.append(Errand(source: source, burden: burden, inputs: step.inputs, completes: [], known: 0))
      }
    }
    // What needs figures of two errands is complete with the later one.
    var held = held
    var complete = Set(plan.known)
    for position in errands.indices {
      held.formUnion(errands[position].inputs)
      let now = indicators.filter {
        !complete.contains($0.id) && $0.formula.inputs.map(held.isSuperset) == true
      }
      errands[position].completes = now.map(\.id)
      complete.formUnion(errands[position].completes)
      errands[position].known = complete.count
    }
    return errands
  }
}
