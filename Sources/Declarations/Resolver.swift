package import Diagnostics
package import Model

/// Checks the blocks of a script and puts them together. The order of blocks changes nothing: everything is
/// declared before anything is resolved.
package struct Resolver {
  private var declarations: [RawDeclaration]
  /// Ids of indicators in modules whose `use` does not let them through.
  private var notSelected: Set<String> = []
  private let script: String
  private let weightSet: String?

  /// - weightSet: the set of weights to score with, in place of the one the script says.
  package init(_ declarations: [RawDeclaration], script: String, weightSet: String? = nil) {
    self.declarations = declarations
    self.script = script
    self.weightSet = weightSet
  }

  /// An assessment that says what the script says as far as it can be understood; it may be computed with only
  /// where the log has no error.
  package func assessment(log: inout DiagnosticLog) -> Assessment {
    var selected = self
    selected.select(log: &log)
    return selected.resolved(log: &log)
  }

  /// Leaves out indicators of modules that no `use` lets through.
  private mutating func select(log: inout DiagnosticLog) {
    let used = UsedModules(
      all("use").map { use in
        (use.module, use.id ?? "", Selection(record: record(use, log: &log), log: &log))
      })
    let taken = declarations.filter { $0.word != "indicator" || used.takes($0) }
    let ids = Set(taken.lazy.filter { $0.word == "indicator" }.compactMap(\.id))
    notSelected = Set(all("indicator").compactMap(\.id)).subtracting(ids)
    declarations = taken
  }

  private func resolved(log: inout DiagnosticLog) -> Assessment {
    let framework = framework(log: &log)
    let city = city(log: &log)
    let sources = sources(log: &log)
    let groups = groupNames(sources)
    let (indicators, dropped) = indicators(framework: framework, groups: groups, log: &log)
    let rawInputs = unique("input", log: &log).compactMap { id, declaration in
      RawInput(id: id, record: record(declaration, log: &log))
    }
    reportUnits(indicators, rawInputs, log: &log)
    let items = WeightedItems(framework: framework, indicators: all("indicator").compactMap(\.id))
    let methodology = methodology(framework: framework, items: items, groups: groups, log: &log)
    let peers = peers(framework: framework, indicators: indicators, sources: sources, log: &log)
    let screening = only("screen", log: &log).map { declaration in
      Screening(record: record(declaration, log: &log), log: &log)
    }
    reportUnknownMentions(by: indicators, dropped: dropped, methodology: methodology, log: &log)
    let isComplete = all("indicator").count == indicators.count + Set(dropped).count
    let sets = weights(items, log: &log).map { set in
      WeightSet(
        name: set.name,
        tree: TreeBuilder(
          framework: framework, indicators: indicators, weights: set.weights,
          weighting: methodology.weighting,
          isComplete: isComplete
        ).tree(log: &log))
    }
    let used = usedSet(sets.compactMap(\.name), log: &log)
    let tree = sets.first { $0.name == used }?.tree ?? ScoreTree()
    reportMissingNormalisation(in: tree, indicators: indicators, methodology: methodology, log: &log)
    reportContradictions(in: tree, indicators: indicators, methodology: methodology, log: &log)
    if indicators.isEmpty && !log.hasErrors { log.report(.noIndicators(in: script)) }
    var assessment = Assessment(
      city: city, framework: framework, sources: sources, indicators: indicators, peers: peers,
      methodology: methodology, screening: screening, tree: tree, dropped: dropped)
    assessment.rawInputs = rawInputs
    if sets.count > 1 { assessment.weightSets = sets }
    assessment.weightSet = used
    return assessment
  }

  private func all(_ word: String) -> [RawDeclaration] { declarations.filter { $0.word == word } }

  private func record(_ declaration: RawDeclaration, log: inout DiagnosticLog) -> Record {
    let spec = Schema.word(declaration.word)
    let title = declaration.id.map { "\(declaration.word) \"\($0)\"" } ?? declaration.word
    return Record(
      declaration.body, fields: spec?.fields ?? [], isOpen: spec?.isOpen ?? false, title: title,
      places: declaration.places, log: &log)
  }

  /// Declarations of a word that may stand once.
  private func only(_ word: String, log: inout DiagnosticLog) -> RawDeclaration? {
    let found = all(word)
    for again in found.dropFirst() {
      log.report(
        .duplicateID(again.id ?? word, word: word, at: again.places.head, first: found[0].places.head))
    }
    return found.first
  }

  /// The first declaration of each id, in order; ids that cannot be one and second ones are reported.
  private func unique(_ word: String, log: inout DiagnosticLog) -> [(id: String, declaration: RawDeclaration)]
  {
    var first: [String: Span] = [:]
    var kept: [(String, RawDeclaration)] = []
    for declaration in all(word) {
      let id = declaration.id ?? ""
      let place = declaration.places.head
      if !isID(id) {
        let kind = word == "peers" ? "peers" : (word.hasPrefix("in") ? "an " : "a ") + word
        log.report(.badID(id, word: kind, at: place))
      } else if let earlier = first[id] {
        log.report(.duplicateID(id, word: word, at: place, first: earlier))
      } else {
        first[id] = place
        kept.append((id, declaration))
      }
    }
    return kept
  }

  private func framework(log: inout DiagnosticLog) -> Framework {
    guard let declaration = only("existing_framework", log: &log) else { return .reference }
    let id = declaration.id ?? ""
    if !isID(id) { log.report(.badID(id, word: declaration.word, at: declaration.places.head)) }
    return Framework(id: id, record: record(declaration, log: &log), log: &log)
  }

  private func city(log: inout DiagnosticLog) -> City? {
    guard let declaration = only("city", log: &log) else { return nil }
    return City(name: declaration.id ?? "", record: record(declaration, log: &log), log: &log)
  }

  private func sources(log: inout DiagnosticLog) -> [Source] {
    var sources: [Source] = []
    var givers: [String: (source: String, place: Span)] = [:]
    var groupGivers: [String: (source: String, place: Span)] = [:]
    for (id, declaration) in unique("source", log: &log) {
      let source = Source(id: id, record: record(declaration, log: &log))
      for binding in source.bindings ?? [] {
        if let giver = givers[binding.input] {
          log.report(
            .duplicateInput(binding.input, at: binding.place, first: giver.place, source: giver.source))
        } else {
          givers[binding.input] = (id, binding.place)
        }
      }
      for group in source.groups.keys.sorted() {
        let place = source.place(of: "groups")
        if let giver = groupGivers[group] {
          log.report(.duplicateGroup(group, at: place, first: giver.place, source: giver.source))
        } else {
          groupGivers[group] = (id, place)
        }
      }
      sources.append(source)
    }
    for (id, declaration) in unique("survey", log: &log) {
      if let first = sources.first(where: { $0.id == id && $0.survey == nil }) {
        log.report(.duplicateID(id, word: "survey", at: declaration.places.head, first: first.place))
      }
      let survey = Source(survey: id, record: record(declaration, log: &log), log: &log)
      for input in survey.surveyInputs {
        if let giver = givers[input.name] {
          log.report(
            .duplicateInput(input.name, at: input.place, first: giver.place, source: giver.source))
        } else {
          givers[input.name] = (id, input.place)
        }
      }
      sources.append(survey)
    }
    return sources
  }

  private func indicators(
    framework: Framework, groups: GroupNames, log: inout DiagnosticLog
  ) -> ([Indicator], dropped: [String]) {
    var records = unique("indicator", log: &log).map { ($0.id, record($0.declaration, log: &log)) }
    let ids = records.map(\.0)
    let positions = Dictionary(uniqueKeysWithValues: ids.enumerated().map { ($1, $0) })
    var adjusted: [String: [String: Span]] = [:]
    for declaration in all("adjust") {
      let adjustment = record(declaration, log: &log)
      let id = declaration.id ?? ""
      if let position = positions[id] {
        for field in adjustment.values.keys.sorted() {
          let place = adjustment.keyPlace(field)
          if let first = adjusted[id]?[field] {
            log.report(.adjustedTwice(field, of: id, at: place, first: first))
          } else {
            adjusted[id, default: [:]][field] = place
          }
        }
        records[position].1.overlay(adjustment)
      } else {
        log.report(unknown(id, word: "adjust", ids: ids, at: declaration.places.head))
      }
    }
    var dropped: [String] = []
    for declaration in all("drop") {
      let id = declaration.id ?? ""
      if positions[id] != nil {
        if !dropped.contains(id) { dropped.append(id) }
      } else {
        log.report(unknown(id, word: "drop", ids: ids, at: declaration.places.head))
      }
    }
    let left = Set(dropped)
    for (id, record) in records where !left.contains(id) { groups.check(record, log: &log) }
    var indicators = records.compactMap { id, record in
      left.contains(id) ? nil : Indicator(id: id, record: record, framework: framework, log: &log)
    }
    // A total beside its parts would count them twice.
    let scored = Set(indicators.lazy.filter { $0.direction != .neutral }.map(\.id))
    for position in indicators.indices {
      indicators[position].isTotal = indicators[position].profile.parts.contains { scored.contains($0) }
    }
    return (indicators, dropped)
  }

  private func unknown(_ id: String, word: String, ids: [String], at place: Span) -> Diagnostic {
    notSelected.contains(id)
      ? .notSelected(id, word: word, at: place) : .unknownIndicator(id, word: word, ids: ids, at: place)
  }

  private func peers(
    framework: Framework, indicators: [Indicator], sources: [Source], log: inout DiagnosticLog
  ) -> [PeerSet] {
    unique("peers", log: &log).compactMap { id, declaration in
      if let source = sources.first(where: { $0.groups[id] != nil }) {
        log.report(
          .duplicateGroup(
            id, at: declaration.places.head, first: source.place(of: "groups"), source: source.id))
      }
      return PeerSet(
        id: id, record: record(declaration, log: &log), framework: framework, indicators: indicators,
        log: &log)
    }
  }

  private func groupNames(_ sources: [Source]) -> GroupNames {
    let blocks = all("peers").map { (id: $0.id ?? "", makesGroups: $0.makesGroups) }
    return GroupNames(
      names: sources.flatMap { $0.groups.keys.sorted() } + blocks.filter(\.makesGroups).map(\.id),
      lists: Set(blocks.filter { !$0.makesGroups }.map(\.id)),
      isComplete: all("source").allSatisfy { $0.understoodGroups })
  }

  private func methodology(
    framework: Framework, items: WeightedItems, groups: GroupNames, log: inout DiagnosticLog
  ) -> Methodology {
    guard let declaration = only("method", log: &log) else { return Methodology() }
    let record = record(declaration, log: &log)
    groups.check(record, log: &log)
    return Methodology(record: record, framework: framework, items: items, log: &log)
  }

  /// The set to score with: the command's, else the script's, else the one without a name.
  private func usedSet(_ names: [String], log: inout DiagnosticLog) -> String? {
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
  private func weights(_ items: WeightedItems, log: inout DiagnosticLog) -> [(
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

  /// Methods may read other indicators by their ids.
  private func reportUnknownMentions(
    by indicators: [Indicator], dropped: [String], methodology: Methodology, log: inout DiagnosticLog
  ) {
    let ids = all("indicator").compactMap(\.id)
    let choice = methodology.imputation
    let ordered =
      Level.allCases.compactMap { choice.levels[$0] } + choice.parts.sorted { $0.key < $1.key }.map(\.value)
    for method in indicators.compactMap(\.imputation) + ordered {
      for mention in method.mentions {
        if dropped.contains(mention.id) {
          log.report(.droppedIndicator(mention.id, word: method.name, at: mention.place))
        } else if !ids.contains(mention.id) {
          log.report(.unknownIndicator(mention.id, word: method.name, ids: ids, at: mention.place))
        }
      }
    }
  }

  private func reportMissingNormalisation(
    in tree: ScoreTree, indicators: [Indicator], methodology: Methodology, log: inout DiagnosticLog
  ) {
    // A field that was complained about already says nothing of what the script wanted.
    let understood = !log.hasErrors
    for node in tree.nodes {
      guard understood, let position = node.indicator else { continue }
      let indicator = indicators[position]
      // The reference framework has no scale where none is published: its value is shown.
      guard methodology.normalisation(of: indicator) == nil, !indicator.place.isInStandardLibrary else {
        continue
      }
      log.report(.noNormalisation("indicator \"\(indicator.id)\"", at: indicator.place))
    }
  }

  /// Ends that hold for all indicators point one way; an indicator whose better end lies the other way needs its own.
  private func reportContradictions(
    in tree: ScoreTree, indicators: [Indicator], methodology: Methodology, log: inout DiagnosticLog
  ) {
    guard !log.hasErrors else { return }
    for node in tree.nodes {
      guard let position = node.indicator, indicators[position].normalisation == nil else { continue }
      let indicator = indicators[position]
      let ends: (worst: Double, best: Double)
      switch methodology.normalisation(of: indicator) {
      case .goalposts(let worst, let best, _, _)?: ends = (worst, best)
      case .target(let goal, let from?, _, _, _)?: ends = (from, goal)
      default: continue
      }
      if (ends.best > ends.worst) != (indicator.direction == .higher) {
        log.report(.contradictsMethod(indicator, worst: ends.worst, best: ends.best))
      }
    }
  }
}
