import Diagnostics
import Model

extension Framework {
  /// A framework of the script's own.
  init(id: String, record: Record, log: inout DiagnosticLog) {
    var parts: [Part] = []
    for (number, item) in record.parts("components", log: &log).enumerated() {
      let path = ["components", String(number + 1)]
      guard let part = Part(item, path: path, in: record, log: &log) else { continue }
      if parts.contains(where: { $0.id == part.id }) {
        log.report(
          .duplicateID(
            part.id, word: "component", at: record.valuePlace(path), first: record.valuePlace("components")))
      } else {
        parts.append(part)
      }
    }
    self.init(
      id: id, title: record.text("title") ?? spelledOut(id), isReference: false,
      hasIndex: record.boolean("index") ?? true,
      direction: record.choice("better", as: Direction.self) ?? .higher, components: parts)
  }
}

extension Framework.Part {
  private static let fields = [
    FieldSpec("id", .text, required: true, "The component's id."),
    FieldSpec("title", .text, "The name in reports."),
    FieldSpec("scored", .boolean, "Whether it counts towards the index."),
    FieldSpec("themes", .componentList, "Its themes, each an id or { id, title }."),
  ]

  fileprivate init?(_ item: RawValue, path: [String], in owner: Record, log: inout DiagnosticLog) {
    switch item {
    case .text(let id):
      self.init(id: id, title: spelledOut(id), isScored: true, themes: [])
    case .table(let table):
      let record = Record(
        table, fields: Self.fields, title: "a component", places: owner.places, path: owner.path + path,
        log: &log)
      guard let id = record.text("id") else { return nil }
      let themes = Self.themes(of: record, log: &log)
      self.init(
        id: id, title: record.text("title") ?? spelledOut(id), isScored: record.boolean("scored") ?? true,
        themes: themes)
    default:
      log.reportItem(item, of: "components", at: owner.valuePlace(path))
      return nil
    }
    guard isID(id) else {
      log.report(.badID(id, word: "a component", at: owner.valuePlace(path)))
      return nil
    }
  }

  private static func themes(of record: Record, log: inout DiagnosticLog) -> [Framework.Theme] {
    var themes: [Framework.Theme] = []
    for (number, item) in record.parts("themes", log: &log).enumerated() {
      let path = ["themes", String(number + 1)]
      guard let theme = Framework.Theme(item, path: path, in: record, log: &log) else { continue }
      if themes.contains(where: { $0.id == theme.id }) {
        log.report(
          .duplicateID(
            theme.id, word: "theme", at: record.valuePlace(path), first: record.valuePlace("themes")))
      } else {
        themes.append(theme)
      }
    }
    return themes
  }
}

extension Framework.Theme {
  private static let fields = [
    FieldSpec("id", .text, required: true, "The theme's id."),
    FieldSpec("title", .text, "The name in reports."),
  ]

  fileprivate init?(_ item: RawValue, path: [String], in owner: Record, log: inout DiagnosticLog) {
    switch item {
    case .text(let id):
      self.init(id: id, title: spelledOut(id))
    case .table(let table):
      let record = Record(
        table, fields: Self.fields, title: "a theme", places: owner.places, path: owner.path + path, log: &log
      )
      guard let id = record.text("id") else { return nil }
      self.init(id: id, title: record.text("title") ?? spelledOut(id))
    default:
      log.reportItem(item, of: "themes", at: owner.valuePlace(path))
      return nil
    }
    guard isID(id) else {
      log.report(.badID(id, word: "a theme", at: owner.valuePlace(path)))
      return nil
    }
  }
}

extension Record {
  /// The items of a list of components or themes; none, with a report, where nobody could read a report of so many.
  fileprivate func parts(_ name: String, log: inout DiagnosticLog) -> [RawValue] {
    let most = 500
    let items = table(name)?.items ?? []
    if items.count <= most { return items }
    log.report(.tooManyParts(name, items.count, most: most, at: valuePlace(name)))
    return []
  }
}

extension DiagnosticLog {
  /// An item of a list of components or themes that is neither an id nor a table.
  fileprivate mutating func reportItem(_ item: RawValue, of field: String, at place: Diagnostics.Span) {
    if case .reported = item { return }
    report(.wrongType(item, field: FieldSpec(field, .componentList, ""), of: "the list", at: place))
  }
}
