package import Diagnostics
package import Model

/// Checks the blocks of a script and puts them together. The order of blocks changes nothing: everything is
/// declared before anything is resolved.
package struct Resolver {
  private var declarations: [RawDeclaration]
  /// Ids of indicators in modules whose `use` does not let them through.
  private var notSelected: Set<String> = []
  private let script: String
  let weightSet: String?

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
      city: city, framework: framework, sources: sources,
      indicators: pooled(
        heldAgainst(methodology.populationAtRisk, indicators, log: &log), city, methodology, log: &log),
      peers: peers,
      methodology: methodology, screening: screening, tree: tree, dropped: dropped)
    assessment.rawInputs = rawInputs
    if sets.count > 1 { assessment.weightSets = sets }
    assessment.weightSet = used
    return assessment
  }

  /// Rates of recorded events per whom they may happen to.
  private func heldAgainst(
    _ population: PopulationAtRisk, _ indicators: [Indicator], log: inout DiagnosticLog
  ) -> [Indicator] {
    indicators.map { indicator in
      let isByDay = indicator.populationAtRisk == .daytime
      if isByDay, indicator.perDaytimePopulation.formula == indicator.formula {
        log.report(.noRatePerResident(indicator))
      }
      let followsMethod = population == .daytime && indicator.isPerResidentByDefault
      return isByDay || followsMethod ? indicator.perDaytimePopulation : indicator
    }
  }

  /// Formulas as the size of the city asks for, where the script says so.
  private func pooled(
    _ indicators: [Indicator], _ city: City?, _ methodology: Methodology, log: inout DiagnosticLog
  ) -> [Indicator] {
    guard methodology.smallNumbers == .bySize else { return indicators }
    guard let residents = city?.population else {
      log.report(.sizeIsNotKnown(at: methodology.fieldPlaces["small_numbers"]))
      return indicators
    }
    let years = CitySize(population: residents).pooledYears
    return indicators.map { $0.pooled(over: years) }
  }

  func all(_ word: String) -> [RawDeclaration] { declarations.filter { $0.word == word } }

  func record(_ declaration: RawDeclaration, log: inout DiagnosticLog) -> Record {
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
        let kind = word == "peers" ? "peers" : (["indicator", "input"].contains(word) ? "an " : "a ") + word
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
}
