import Diagnostics
import Kernels
import Model

/// Turns `goalposts { worst = 12, best = 1 }` into the method it names.
struct MethodDecoder {
  let name: String
  let record: Record
  /// What stands beside the fields: values in a row, or under names of the script's choice.
  let entries: RawTable

  /// Nil, with a report, where the field holds no method of this step.
  init?(_ call: RawCall, step: Rule.Step, in owner: Record, path: [String], log: inout DiagnosticLog) {
    let places = owner.places(of: path[0])
    let fullPath = owner.path + path
    guard let spec = Schema.method(call.name, for: step) else {
      log.report(.unknownMethod(call.name, step: step, at: places.value(fullPath)))
      return nil
    }
    name = call.name
    let errorsBefore = log.errorCount
    let arguments =
      spec.entries?.areNamed == false
      ? Self.listed(call.arguments) : Self.named(call.arguments, fields: spec.fields)
    record = Record(
      arguments, fields: spec.fields, isOpen: spec.entries?.areNamed ?? false,
      takesItems: spec.entries?.areNamed == false, title: call.name, places: places, path: fullPath, log: &log
    )
    let isField = { (name: String) in spec.fields.contains { $0.name == name } }
    entries = RawTable(items: arguments.items, fields: arguments.fields.filter { !isField($0.name) })
    guard log.errorCount == errorsBefore else { return nil }
  }

  /// `rank_order("a", "b")` and `rank_order { "a", "b" }` say the same.
  private static func listed(_ arguments: [RawValue]) -> RawTable {
    if arguments.count == 1, case .table(let table) = arguments[0] { return table }
    return RawTable(items: arguments)
  }

  /// `goalposts(12, 1)` and `goalposts { worst = 12, best = 1 }` say the same.
  static func named(_ arguments: [RawValue], fields: [FieldSpec]) -> RawTable {
    if arguments.count == 1, case .table(let table) = arguments[0],
      !(table.fields.isEmpty && !table.items.isEmpty)
    {
      return table
    }
    var arguments = arguments
    if arguments.count == 1, case .table(let table) = arguments[0] { arguments = table.items }
    var table = RawTable()
    for (number, argument) in arguments.enumerated() {
      if number < fields.count {
        table.fields.append((fields[number].name, argument))
      } else {
        table.items.append(argument)
      }
    }
    return table
  }
}
