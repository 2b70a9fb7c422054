import Diagnostics
import Model

/// Sets of weights and which of them scores.
extension Resolver {
  /// The set to score with: the command's, else the script's, else the one without a name.
  func usedSet(_ names: [String], log: inout DiagnosticLog) -> String? {
    if let weightSet {
      if names.contains(weightSet) { return weightSet }
      log.report(.unknownWeightSet(weightSet, names: names, at: .argument("--weights \(weightSet)")))
      return nil
    }
    guard let declaration = all("method").first,
      case .text(let name)? = declaration.body.fields.first(where: { $0.name == "weight_set" })?.value
    else { return nil }
    if names.contains(name) { return name }
    log.report(.unknownWeightSet(name, names: names, at: .script(declaration.places.value(["weight_set"]))))
    return nil
  }

  /// The weights without a name first, then the named sets in order; what a set does not name is as in the first.
  func weights(_ items: WeightedItems, log: inout DiagnosticLog) -> [(
    name: String?, weights: GivenWeights
  )] {
    var sets: [(name: String?, weights: GivenWeights)] = [(nil, [:])]
    let blocks = all("weights")
    for name in namesOfSets(blocks) {
      let own = blocks.filter { $0.id == name }
      if let name, !isID(name) {
        log.report(.badID(name, word: "a set of weights", at: own[0].places.head))
        continue
      }
      let found = weights(own, items, log: &log)
      if name == nil {
        sets[0].weights = found
      } else {
        sets.append((name, sets[0].weights.merging(found) { $1 }))
      }
    }
    return sets
  }

  private func namesOfSets(_ blocks: [RawDeclaration]) -> [String?] {
    var names: [String?] = [nil]
    for block in blocks where !names.contains(block.id) { names.append(block.id) }
    return names
  }

  private func weights(_ blocks: [RawDeclaration], _ items: WeightedItems, log: inout DiagnosticLog)
    -> GivenWeights
  {
    var weights: GivenWeights = [:]
    for declaration in blocks {
      let record = record(declaration, log: &log)
      for (id, value) in declaration.body.fields {
        let place = record.valuePlace(id)
        guard case .number(let weight) = value else {
          if case .reported = value { continue }
          log.report(.wrongType(value, field: FieldSpec(id, .number, ""), of: "weights", at: place))
          continue
        }
        let meanings = items.meanings(of: id)
        guard !meanings.isEmpty else {
          log.report(.unknownIndicator(id, word: "weights", ids: items.ids, at: record.keyPlace(id)))
          continue
        }
        guard meanings.count == 1 else {
          log.report(.ambiguousWeight(id, meanings: meanings, at: record.keyPlace(id)))
          continue
        }
        if let earlier = weights[id] {
          log.report(.duplicateID(id, word: "the weight of", at: place, first: earlier.place))
        } else if !(weight >= 0) || weight.isInfinite {
          log.report(.badWeight(weight, id: id, at: place))
        } else {
          weights[id] = (weight, place)
        }
      }
    }
    return weights
  }
}
