import Diagnostics
import Model

/// Reading methods out of fields: built in, or a rule of the script.
extension Record {
  func imputation(_ name: String, log: inout DiagnosticLog) -> Imputation? {
    values[name].flatMap { imputation($0, at: [name], log: &log) }
  }

  func treatment(_ name: String, log: inout DiagnosticLog) -> Treatment? {
    values[name].flatMap { treatment($0, at: [name], log: &log) }
  }

  func normalisation(_ name: String, direction: Direction, log: inout DiagnosticLog) -> Normalisation? {
    values[name].flatMap { normalisation($0, at: [name], direction: direction, log: &log) }
  }

  func imputations(_ name: String, _ framework: Framework, log: inout DiagnosticLog) -> Choice<Imputation> {
    choice(name, framework, of: .method(.impute), levels: .ofValues, log: &log) {
      imputation($0, at: $1, log: &$2)
    }
  }

  func treatments(_ name: String, _ framework: Framework, log: inout DiagnosticLog) -> Choice<Treatment> {
    choice(name, framework, of: .method(.treat), levels: .ofValues, log: &log) {
      treatment($0, at: $1, log: &$2)
    }
  }

  /// A direction is the indicator's own; goalposts for several cannot contradict it here.
  func normalisations(_ name: String, _ framework: Framework, log: inout DiagnosticLog) -> Choice<
    Normalisation
  > {
    choice(name, framework, of: .method(.normalise), levels: .ofValues, log: &log) {
      normalisation($0, at: $1, direction: .neutral, log: &$2)
    }
  }

  /// - items: what a method may name, such as the items of which it is told a number each.
  func weightings(
    _ name: String, _ framework: Framework, items: WeightedItems, log: inout DiagnosticLog
  ) -> Choice<Weighting> {
    choice(name, framework, of: .method(.weight), levels: .ofItems, log: &log) { value, path, log in
      switch value {
      case .rule(let rule): fitting(rule, for: .weight, in: path, log: &log).map { .custom($0) }
      case .call(let call):
        MethodDecoder(call, step: .weight, in: self, path: path, log: &log)?
          .weighting(items: items, log: &log)
      default: nil
      }
    }
  }

  func aggregations(
    _ name: String, _ framework: Framework, items: WeightedItems, log: inout DiagnosticLog
  ) -> Choice<Aggregation> {
    choice(name, framework, of: .method(.aggregate), levels: .ofItems, log: &log) { value, path, log in
      switch value {
      case .rule(let rule): fitting(rule, for: .aggregate, in: path, log: &log).map { .custom($0) }
      case .call(let call):
        MethodDecoder(call, step: .aggregate, in: self, path: path, log: &log)?
          .aggregation(items: items, log: &log).flatMap {
            suiting($0, framework, at: path, log: &log)
          }
      default: nil
      }
    }
  }

  /// Nil, with a report, for a method that would take the heaviest burden for the best score.
  private func suiting(
    _ method: Aggregation, _ framework: Framework, at path: [String], log: inout DiagnosticLog
  ) -> Aggregation? {
    guard case .comparing(let comparison, _) = method, comparison.takesHighForGood,
      framework.direction == .lower
    else { return method }
    log.report(.takesBurdenForGood(method, framework, at: valuePlace(path)))
    return nil
  }

  func classifications(_ name: String, _ framework: Framework, log: inout DiagnosticLog) -> Choice<
    Classification
  > {
    choice(
      name, framework, of: .method(.classify), levels: Level.allCases, alone: .ofItems, log: &log
    ) { value, path, log in
      switch value {
      case .rule(let rule):
        fitting(rule, for: .classify, in: path, log: &log).map { Classification(.custom($0)) }
      case .call(let call):
        MethodDecoder(call, step: .classify, in: self, path: path, log: &log)?
          .classification(of: framework, log: &log)
      default: nil
      }
    }
  }

  /// A share for the index, or one for each level, component or theme.
  func coverages(_ name: String, _ framework: Framework, log: inout DiagnosticLog) -> Choice<Double> {
    if let share = number(name) {
      return Choice(levels: checked(share, of: name, at: [name], log: &log).map { [.index: $0] } ?? [:])
    }
    return choice(name, framework, of: .number, levels: .ofItems, log: &log) { value, path, log in
      guard case .number(let share) = value else { return nil }
      return checked(share, of: name, at: path, log: &log)
    }
  }

  /// Decimals for every level, or for single levels, components and themes.
  func roundings(_ name: String, _ framework: Framework, log: inout DiagnosticLog) -> Choice<Int> {
    choice(name, framework, of: .wholeNumber, levels: Level.allCases, log: &log) { value, path, log in
      guard case .number(let number) = value else { return nil }
      return decimals(number, at: path, log: &log)
    }
  }

  /// Decimals to show.
  func decimals(_ name: String, log: inout DiagnosticLog) -> Int? {
    number(name).flatMap { decimals($0, at: [name], log: &log) }
  }

  private func decimals(_ number: Double, at path: [String], log: inout DiagnosticLog) -> Int? {
    if let count = Int(exactly: number), (0...15).contains(count) { return count }
    log.report(
      .outOfRange(path[0], number, allowed: "a whole number from 0 to 15", at: valuePlace(path)))
    return nil
  }

  private func imputation(_ value: RawValue, at path: [String], log: inout DiagnosticLog) -> Imputation? {
    switch value {
    case .rule(let rule): fitting(rule, for: .impute, in: path, log: &log).map { .custom($0) }
    case .call(let call):
      MethodDecoder(call, step: .impute, in: self, path: path, log: &log)?.imputation(log: &log)
    default: nil
    }
  }

  private func treatment(_ value: RawValue, at path: [String], log: inout DiagnosticLog) -> Treatment? {
    switch value {
    case .rule(let rule): fitting(rule, for: .treat, in: path, log: &log).map { .custom($0) }
    case .call(let call):
      MethodDecoder(call, step: .treat, in: self, path: path, log: &log)?.treatment(log: &log)
    default: nil
    }
  }

  private func normalisation(
    _ value: RawValue, at path: [String], direction: Direction, log: inout DiagnosticLog
  ) -> Normalisation? {
    switch value {
    case .rule(let rule): fitting(rule, for: .normalise, in: path, log: &log).map { .custom($0) }
    case .call(let call):
      MethodDecoder(call, step: .normalise, in: self, path: path, log: &log)?
        .normalisation(direction: direction, title: title, log: &log)
    default: nil
    }
  }

  private func checked(_ share: Double, of name: String, at path: [String], log: inout DiagnosticLog)
    -> Double?
  {
    if (0...1).contains(share) { return share }
    log.report(.outOfRange(name, share, allowed: "a share from 0 to 1", at: valuePlace(path)))
    return nil
  }

  /// One option for all, or a table with options for levels, components and themes.
  ///
  /// - levels: those the option can be about. alone: those it is about where it stands alone; all of them when nil.
  private func choice<Option>(
    _ name: String, _ framework: Framework, of type: FieldType, levels: [Level], alone: [Level]? = nil,
    log: inout DiagnosticLog,
    decode: (RawValue, [String], inout DiagnosticLog) -> Option?
  ) -> Choice<Option> {
    func option(_ value: RawValue, _ path: [String], _ log: inout DiagnosticLog) -> Option? {
      expecting(type, value, at: path, log: &log) { decode(value, path, &$0) }
    }
    switch values[name] {
    case .reported?: return Choice()
    case .table(let table)?:
      var choice = Choice<Option>()
      for (key, value) in table.fields {
        let path = [name, key]
        if let level = Level(rawValue: key), levels.contains(level) {
          choice.levels[level] = option(value, path, &log)
          choice.places.levels[level] = valuePlace(path)
        } else if framework.partIDs.contains(key) {
          choice.parts[key] = option(value, path, &log)
          choice.places.parts[key] = valuePlace(path)
        } else {
          let known = levels.map(\.rawValue) + framework.partIDs
          log.report(.unknownPart(key, of: name, parts: known, at: places(of: name).key(path)))
        }
      }
      return choice
    case let value?:
      guard let option = option(value, [name], &log) else { return Choice() }
      var choice = Choice(levels: Dictionary(uniqueKeysWithValues: (alone ?? levels).map { ($0, option) }))
      choice.places.levels = Dictionary(
        uniqueKeysWithValues: (alone ?? levels).map { ($0, valuePlace(name)) })
      return choice
    case nil: return Choice()
    }
  }

  /// A value inside a choice whose form the schema could not check from outside.
  private func expecting<Option>(
    _ type: FieldType, _ value: RawValue, at path: [String], log: inout DiagnosticLog,
    decode: (inout DiagnosticLog) -> Option?
  ) -> Option? {
    if case .reported = value { return nil }
    guard type.accepts(value) else {
      let field = FieldSpec(path[path.count - 1], type, "")
      log.report(.wrongType(value, field: field, of: title, at: valuePlace(path)))
      return nil
    }
    return decode(&log)
  }

  func fitting(_ rule: Rule, for step: Rule.Step, in path: [String], log: inout DiagnosticLog)
    -> Rule?
  {
    if rule.step == step { return rule }
    log.report(
      .unknownMethod("rule.\(rule.step.rawValue)", step: step, at: valuePlace(path)))
    return nil
  }
}

extension [Level] {
  /// Where an option is about the values of indicators.
  fileprivate static let ofValues = [Level.indicator]
  /// Where it is about how the items of a level are combined.
  fileprivate static let ofItems = Level.allCases.filter { $0 != .indicator }
}
