import Diagnostics
import Model

/// A block whose fields are known to the schema and have the right form.
///
/// Making one reports every unknown, missing or misshapen field; reading one afterwards cannot fail, it gives nil
/// where the field is absent or was complained about.
struct Record {
  /// What messages call it: `indicator "home_burglary_rate"`.
  let title: String
  let places: FieldPlaces
  /// Leads from the block to this record, for arguments of a method inside it.
  let path: [String]
  private(set) var values: [String: RawValue] = [:]
  private var ownPlaces: [String: FieldPlaces] = [:]

  init(
    _ body: RawTable, fields specs: [FieldSpec], isOpen: Bool = false, takesItems: Bool = false,
    title: String, places: FieldPlaces,
    path: [String] = [], log: inout DiagnosticLog
  ) {
    self.title = title
    self.places = places
    self.path = path
    for (number, item) in body.items.enumerated() where !takesItems {
      if case .reported = item { continue }
      log.report(
        .strayValue(item, in: title, at: places.value(path + [String(number + 1)])))
    }
    // Fields that are told elsewhere: at a misspelling, or at a theme without its component.
    var told: Set<String> = []
    for (name, value) in body.fields {
      guard let spec = specs.first(where: { $0.name == name }) else {
        if !isOpen {
          let names = specs.map(\.name)
          log.report(.unknownField(name, of: title, fields: names, at: places.key(path + [name])))
          if let meant = nearest(to: name, among: names) { told.insert(meant) }
        }
        continue
      }
      guard spec.type.accepts(value) else {
        let problem = Diagnostic.wrongType(value, field: spec, of: title, at: places.value(path + [name]))
        // A slip that the script's text showed already is told there with its remedy.
        if !log.tells(problem.code, at: problem.place) { log.report(problem) }
        values[name] = .reported
        continue
      }
      values[name] = value
    }
    if values["theme"] != nil { told.insert("component") }
    let lacking = specs.filter { $0.isRequired && values[$0.name] == nil && !told.contains($0.name) }
    if !lacking.isEmpty {
      log.report(.missingFields(lacking, of: title, at: path.isEmpty ? places.head : places.value(path)))
    }
  }

  /// Fields of `other` in place of this record's own, each keeping its place.
  mutating func overlay(_ other: Record) {
    for (name, value) in other.values {
      values[name] = value
      ownPlaces[name] = other.places
    }
  }

  func keyPlace(_ name: String) -> Span { (ownPlaces[name] ?? places).key(path + [name]) }
  func valuePlace(_ name: String) -> Span { valuePlace([name]) }
  func valuePlace(_ names: [String]) -> Span { places(of: names[0]).value(path + names) }
  func places(of name: String) -> FieldPlaces { ownPlaces[name] ?? places }

  func has(_ name: String) -> Bool { values[name] != nil }

  func text(_ name: String) -> String? {
    guard case .text(let text)? = values[name] else { return nil }
    return text
  }

  func number(_ name: String) -> Double? {
    guard case .number(let number)? = values[name] else { return nil }
    return number
  }

  func wholeNumber(_ name: String) -> Int? { number(name).flatMap { Int(exactly: $0) } }

  func boolean(_ name: String) -> Bool? {
    guard case .boolean(let value)? = values[name] else { return nil }
    return value
  }

  func period(_ name: String) -> String? {
    switch values[name] {
    case .number(let number)?: numberText(number)
    case .text(let text)?: text
    default: nil
    }
  }

  func choice<Choice: RawRepresentable<String>>(_ name: String, as: Choice.Type) -> Choice? {
    text(name).flatMap { Choice(rawValue: $0) }
  }

  func table(_ name: String) -> RawTable? {
    guard case .table(let table)? = values[name] else { return nil }
    return table
  }

  func texts(_ name: String) -> [String]? {
    table(name)?.items.compactMap { item in
      if case .text(let text) = item { text } else { nil }
    }
  }

  func numbers(_ name: String) -> [Double]? {
    table(name)?.items.compactMap { item in
      if case .number(let number) = item { number } else { nil }
    }
  }

  func numberMap(_ name: String) -> [(name: String, number: Double)]? {
    table(name)?.fields.compactMap { field in
      if case .number(let number) = field.value { (field.name, number) } else { nil }
    }
  }

  func textMap(_ name: String) -> [(name: String, text: String)]? {
    table(name)?.fields.compactMap { field in
      if case .text(let text) = field.value { (field.name, text) } else { nil }
    }
  }

  func ends(_ name: String) -> (low: Double, high: Double)? {
    guard let items = table(name)?.items, items.count == 2, case .number(let low) = items[0],
      case .number(let high) = items[1]
    else { return nil }
    return (low, high)
  }
}
