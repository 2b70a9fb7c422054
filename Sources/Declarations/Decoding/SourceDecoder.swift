import Diagnostics
import Model

extension Source {
  init(id: String, record: Record) {
    let bindings = record.textMap("columns")?.map { input, column in
      Binding(input: input, column: column, place: record.valuePlace(["columns", input]))
    }
    var places: [String: Diagnostics.Span] = [:]
    for name in record.values.keys { places[name] = record.valuePlace(name) }
    self.init(
      id: id, file: record.text("file"), bindings: bindings, areaColumn: record.text("area"),
      areaNameColumn: record.text("area_name"), periodColumn: record.text("period"),
      period: record.period("year"),
      groups: Dictionary(
        (record.textMap("groups") ?? []).map { ($0.name, $0.text) }, uniquingKeysWith: { first, _ in first }),
      owner: record.text("owner"), decimal: record.choice("decimal", as: DecimalMark.self),
      place: record.places.head, fieldPlaces: places)
  }
}
