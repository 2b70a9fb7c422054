import Diagnostics
import Kernels
import Model

/// Turns `goalposts { worst = 12, best = 1 }` into the method it names.
struct MethodDecoder {
  let name: String
  let record: Record

  /// Nil, with a report, where the field holds no method of this step.
  init?(_ call: RawCall, step: Rule.Step, in owner: Record, path: [String], log: inout DiagnosticLog) {
    let places = owner.places(of: path[0])
    let fullPath = owner.path + path
    guard let spec = Schema.method(call.name, for: step) else {
      log.report(.unknownMethod(call.name, step: step, at: places.value(fullPath)))
      return nil
    }
    name = call.name
    let errorsBefore = log.errors.count
    record = Record(
      Self.named(call.arguments, fields: spec.fields), fields: spec.fields, title: call.name, places: places,
      path: fullPath, log: &log)
    guard log.errors.count == errorsBefore else { return nil }
  }

  /// `goalposts(12, 1)` and `goalposts { worst = 12, best = 1 }` say the same.
  private static func named(_ arguments: [RawValue], fields: [FieldSpec]) -> RawTable {
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
