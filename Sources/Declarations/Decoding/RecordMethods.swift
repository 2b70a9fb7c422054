import Diagnostics
import Model

/// Reading methods out of fields: built in, or a rule of the script.
extension Record {
  func imputation(_ name: String, log: inout DiagnosticLog) -> Imputation? {
    switch values[name] {
    case .rule(let rule)?: fitting(rule, for: .impute, in: [name], log: &log).map { .custom($0) }
    case .call(let call)?:
      MethodDecoder(call, step: .impute, in: self, path: [name], log: &log)?.imputation(log: &log)
    default: nil
    }
  }

  func treatment(_ name: String, log: inout DiagnosticLog) -> Treatment? {
    switch values[name] {
    case .rule(let rule)?: fitting(rule, for: .treat, in: [name], log: &log).map { .custom($0) }
    case .call(let call)?:
      MethodDecoder(call, step: .treat, in: self, path: [name], log: &log)?.treatment(log: &log)
    default: nil
    }
  }

  func normalisation(_ name: String, direction: Direction, log: inout DiagnosticLog) -> Normalisation? {
    switch values[name] {
    case .rule(let rule)?: fitting(rule, for: .normalise, in: [name], log: &log).map { .custom($0) }
    case .call(let call)?:
      MethodDecoder(call, step: .normalise, in: self, path: [name], log: &log)?
        .normalisation(direction: direction, title: title, log: &log)
    default: nil
    }
  }

  func weightings(_ name: String, log: inout DiagnosticLog) -> [Level: Weighting] {
    byLevel(name, log: &log) { value, path, log in
      switch value {
      case .rule(let rule): fitting(rule, for: .weight, in: path, log: &log).map { .custom($0) }
      case .call(let call):
        MethodDecoder(call, step: .weight, in: self, path: path, log: &log)?.weighting()
      default: nil
      }
    }
  }

  func aggregations(_ name: String, log: inout DiagnosticLog) -> [Level: Aggregation] {
    byLevel(name, log: &log) { value, path, log in
      switch value {
      case .rule(let rule): fitting(rule, for: .aggregate, in: path, log: &log).map { .custom($0) }
      case .call(let call):
        MethodDecoder(call, step: .aggregate, in: self, path: path, log: &log)?.aggregation(log: &log)
      default: nil
      }
    }
  }

  /// A share for the index, or one for each level.
  func coverages(_ name: String, log: inout DiagnosticLog) -> [Level: Double] {
    var shares: [Level: Double] = [:]
    if let share = number(name) { shares[.index] = share }
    for (key, value) in table(name)?.fields ?? [] {
      guard let level = level(key, of: name, log: &log) else { continue }
      guard case .number(let share) = value else {
        log.report(
          .wrongType(value, field: FieldSpec(key, .number, ""), of: name, at: valuePlace([name, key])))
        continue
      }
      shares[level] = share
    }
    for level in Level.allCases {
      guard let share = shares[level], !(0...1).contains(share) else { continue }
      log.report(.outOfRange(name, share, allowed: "a share from 0 to 1", at: valuePlace(name)))
      shares[level] = nil
    }
    return shares
  }

  private func byLevel<Method>(
    _ name: String, log: inout DiagnosticLog,
    decode: (RawValue, [String], inout DiagnosticLog) -> Method?
  ) -> [Level: Method] {
    var methods: [Level: Method] = [:]
    switch values[name] {
    case .table(let table)?:
      for (key, value) in table.fields {
        guard let level = level(key, of: name, log: &log) else { continue }
        methods[level] = decode(value, [name, key], &log)
      }
    case let value?:
      if let method = decode(value, [name], &log) {
        for level in Level.allCases where level != .indicator { methods[level] = method }
      }
    case nil: break
    }
    return methods
  }

  private func level(_ key: String, of name: String, log: inout DiagnosticLog) -> Level? {
    let levels = Level.allCases.filter { $0 != .indicator }
    if let level = Level(rawValue: key), levels.contains(level) { return level }
    log.report(
      .unknownField(
        key, of: name, fields: levels.map(\.rawValue), at: places(of: name).key(path + [name, key])))
    return nil
  }

  private func fitting(_ rule: Rule, for step: Rule.Step, in path: [String], log: inout DiagnosticLog)
    -> Rule?
  {
    if rule.step == step { return rule }
    log.report(
      .unknownMethod("rule.\(rule.step.rawValue)", step: step, at: valuePlace(path)))
    return nil
  }
}
