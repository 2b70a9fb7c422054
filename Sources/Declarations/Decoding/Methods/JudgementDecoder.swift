import Diagnostics
import Kernels
import Model

/// Weights that people give in another form than a number for each item.
extension MethodDecoder {
  /// - items: what a judgement may be about.
  func judgement(items: WeightedItems, log: inout DiagnosticLog) -> Judgement? {
    let errorsBefore = log.errorCount
    let found: Judgement? =
      switch name {
      case "budget": .budget(experts(items: items, log: &log))
      case "pairwise": .pairwise(comparisons(items: items, log: &log))
      case "rank_order": .ranked(groups(items: items, log: &log), formula)
      case "harm": .harm(amounts(entries, at: [], items: items, log: &log))
      case "two_perspectives": perspectives(log: &log)
      default: nil
      }
    if let found, found.items.isEmpty, log.errorCount == errorsBefore {
      log.report(.emptyJudgement(name, at: record.places.value(record.path)))
    }
    return log.errorCount == errorsBefore ? found : nil
  }

  private func place(_ path: [String]) -> Span { record.places.value(record.path + path) }

  private func experts(items: WeightedItems, log: inout DiagnosticLog) -> [Judgement.Expert] {
    entries.fields.compactMap { person, value in
      guard case .table(let table) = value, table.items.isEmpty else {
        if case .reported = value { return nil }
        log.report(
          .wrongType(value, field: FieldSpec(person, .numberMap, ""), of: name, at: place([person])))
        return nil
      }
      return Judgement.Expert(
        name: person, points: amounts(table, at: [person], items: items, log: &log))
    }
  }

  /// Numbers of 0 or more by the ids of items.
  private func amounts(
    _ table: RawTable, at path: [String], items: WeightedItems, log: inout DiagnosticLog
  ) -> [String: Double] {
    var amounts: [String: Double] = [:]
    for (id, value) in table.fields {
      guard case .number(let amount) = value else {
        if case .reported = value { continue }
        log.report(.wrongType(value, field: FieldSpec(id, .number, ""), of: name, at: place(path + [id])))
        continue
      }
      let key = record.places.key(record.path + path + [id])
      guard isItem(id, items, at: key, log: &log) else { continue }
      if !(amount >= 0) || amount.isInfinite {
        log.report(.badWeight(amount, id: id, at: place(path + [id])))
      } else {
        amounts[id] = amount
      }
    }
    return amounts
  }

  private func isItem(_ id: String, _ items: WeightedItems, at place: Span, log: inout DiagnosticLog) -> Bool
  {
    if !items.meanings(of: id).isEmpty { return true }
    log.report(.unknownIndicator(id, word: name, ids: items.ids, at: place))
    return false
  }

  private func comparisons(items: WeightedItems, log: inout DiagnosticLog) -> [Judgement.Comparison] {
    var seen: Set<Set<String>> = []
    var found: [Judgement.Comparison] = []
    for (number, entry) in entries.items.enumerated() {
      let path = [String(number + 1)]
      if case .reported = entry { continue }
      guard case .table(let table) = entry, table.items.count == 3, table.fields.isEmpty,
        case .text(let item) = table.items[0], case .number(let times) = table.items[1],
        case .text(let other) = table.items[2], item != other
      else {
        log.report(.notAComparison(entry, at: place(path)))
        continue
      }
      let known = [(item, "1"), (other, "3")].filter {
        !isItem($0.0, items, at: place(path + [$0.1]), log: &log)
      }.isEmpty
      guard known else { continue }
      if !(times > 0) || times.isInfinite {
        log.report(
          .outOfRange(item, times, allowed: "a number above 0, such as 3 or 1 / 3", at: place(path + ["2"])))
      } else if !seen.insert([item, other]).inserted {
        log.report(.judgedTwice("\"\(item)\" and \"\(other)\" are compared", at: place(path)))
      } else {
        found.append(Judgement.Comparison(item: item, times: times, other: other))
      }
    }
    return found
  }

  private var formula: RankedWeights {
    switch record.text("formula") {
    case "rank_sum": .sum
    case "reciprocal": .reciprocal
    default: .centroid
    }
  }

  private func groups(items: WeightedItems, log: inout DiagnosticLog) -> [[String]] {
    var seen: Set<String> = []
    return entries.items.enumerated().map { number, entry in
      let path = [String(number + 1)]
      var group: [(id: String, path: [String])] = []
      switch entry {
      case .text(let id): group = [(id, path)]
      case .table(let table) where table.fields.isEmpty && table.items.allSatisfy(\.isText):
        for (place, item) in table.items.enumerated() {
          if case .text(let id) = item { group.append((id, path + [String(place + 1)])) }
        }
      case .reported: break
      default: log.report(.wrongType(entry, field: FieldSpec(name, .textList, ""), of: name, at: place(path)))
      }
      return group.compactMap { id, path in
        guard isItem(id, items, at: place(path), log: &log) else { return nil }
        guard seen.insert(id).inserted else {
          log.report(.judgedTwice("\"\(id)\" stands in the order", at: place(path)))
          return nil
        }
        return id
      }
    }
  }

  private func perspectives(log: inout DiagnosticLog) -> Judgement? {
    guard let facts = above("facts", 0, or: 1, log: &log), let feeling = above("feeling", 0, or: 2, log: &log)
    else { return nil }
    return .perspectives(facts: facts, feeling: feeling)
  }
}
