import Diagnostics
import Kernels
package import Model

extension ScriptHost: RuleEngine {
  package func evaluateRows(
    _ function: FunctionHandle, names: [String], columns: [[Double]], rowCount: Int,
    rowLabel: (Int) -> String
  ) throws -> RowResults {
    let lua = record.function(function)
    let errorsBefore = record.log.errorCount
    let result = state.evaluateRows(
      lua, names: names, columns: columns.map { Column($0) }, count: rowCount,
      steps: record.mostSteps(of: lua),
      unknownName: { _, name in throw UnknownRowName(name: name) })
    if let problem = record.log.error(after: errorsBefore) { throw problem }
    if let failure = result.failure { throw diagnostic(failure, in: lua, names: names, rowLabel: rowLabel) }
    return RowResults(values: result.values.values, inputsRead: result.touched.map { names[$0] })
  }

  package func evaluateColumn(_ rule: Rule, _ column: [Double]) throws -> [Double] {
    try numbers(rule, call(rule, [.vector(column)]))
  }

  package func evaluateGroups(_ rule: Rule, ids: [String], values: [[Double]]) throws -> [Double] {
    let fields = zip(ids, values).map { LuaTable.Field($0, .vector($1)) }
    return try numbers(rule, call(rule, [.table(LuaTable(fields: fields))]))
  }

  /// A vector, or a list of numbers.
  private func numbers(_ rule: Rule, _ result: LuaValue) throws -> [Double] {
    switch result {
    case .vector(let values): return values
    case .table(let table) where table.fields.isEmpty && table.strayKeys.isEmpty:
      return try table.positional.map { value in
        guard let number = value.asNumber else {
          throw complaint(rule, "a list with a \(value.typeName) in it")
        }
        return number
      }
    default: throw complaint(rule, "a \(result.typeName)")
    }
  }

  package func evaluateRow(_ rule: Rule, scores: [Double], weights: [Double]) throws -> Double {
    let result = try call(rule, [.vector(scores), .vector(weights)])
    if result == .nil { return .nan }
    guard let number = result.asNumber else { throw complaint(rule, "a \(result.typeName)") }
    return number
  }

  package func evaluateArea(_ rule: Rule, _ area: AreaFacts) throws -> Bool {
    func shown(_ number: Double) -> LuaValue { number.isNaN ? .nil : .number(number) }
    let values = zip(area.indicators, area.values).map { LuaTable.Field($0, shown($1)) }
    let facts = LuaTable(fields: [
      .init("id", .string(area.id)), .init("available", shown(area.available)),
      .init("nonzero", shown(area.nonZero)), .init("values", .table(LuaTable(fields: values))),
    ])
    let result = try call(rule, [.table(facts)])
    guard case .boolean(let takesPart) = result else { throw complaint(rule, "a \(result.typeName)") }
    return takesPart
  }

  package func evaluateInterval(_ rule: Rule, count: Double, base: Double) throws
    -> (lower: Double, upper: Double)?
  {
    let result = try call(rule, [.number(count), .number(base)])
    if result == .nil { return nil }
    guard case .table(let table) = result, table.fields.isEmpty, table.positional.count == 2,
      let lower = table.positional[0].asNumber, let upper = table.positional[1].asNumber,
      lower.isFinite, upper.isFinite
    else { throw complaint(rule, "a \(result.typeName)") }
    return (lower, upper)
  }

  package func evaluateWeights(_ rule: Rule, ids: [String], scores: [[Double]]) throws -> [Double] {
    let items = zip(ids, scores).map { id, scores in
      LuaValue.table(LuaTable(fields: [.init("id", .string(id)), .init("scores", .vector(scores))]))
    }
    let result = try call(rule, [.table(LuaTable(positional: items))])
    guard case .table(let table) = result else { throw complaint(rule, "a \(result.typeName)") }
    return try ids.map { id in
      guard let weight = table[id]?.asNumber, weight >= 0, weight.isFinite else {
        throw complaint(rule, "no weight of 0 or more for \"\(id)\"")
      }
      return weight
    }
  }

  private func call(_ rule: Rule, _ arguments: [LuaValue]) throws -> LuaValue {
    let errorsBefore = record.log.errorCount
    let value: LuaValue
    do {
      value = try state.call(record.function(rule.function), arguments)
    } catch {
      throw diagnostic(for: error)
    }
    // A name that is not known is told when the rule runs, and stands for nothing after that.
    if let problem = record.log.error(after: errorsBefore) { throw problem }
    return value
  }

  private func complaint(_ rule: Rule, _ what: String) -> Diagnostic {
    .ruleResult(rule, gave: what, at: place(of: record.function(rule.function)))
  }

  /// The word that begins it.
  private func place(of function: LuaFunction) -> Span {
    record.span(of: "function", at: LuaFrame(chunk: function.chunk, line: function.line))
  }

  private func diagnostic(
    _ failure: LuaRowFailure, in function: LuaFunction, names: [String], rowLabel: (Int) -> String
  ) -> Diagnostic {
    let place = place(of: function)
    switch failure.kind {
    case .notANumber(let type):
      return .rowResult(type == "string" ? "text" : "a \(type)", row: rowLabel(failure.row), at: place)
    case .notFinite: return .rowResult("an infinite number", row: rowLabel(failure.row), at: place)
    case .error(let unknown as UnknownRowName):
      let line = state.traceback.first ?? LuaFrame(chunk: function.chunk, line: function.line)
      return .unknownRowInput(unknown.name, names: names, at: record.span(of: unknown.name, at: line))
    case .error(let error): return diagnostic(for: error)
    }
  }
}

private struct UnknownRowName: Error {
  var name: String
}
