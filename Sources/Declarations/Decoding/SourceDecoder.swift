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
      layout: record.choice("layout", as: Layout.self), place: record.places.head, fieldPlaces: places)
  }

  /// A source whose rows are respondents; it has no columns and no groups of areas.
  init(survey id: String, record: Record, log: inout DiagnosticLog) {
    self.init(id: id, record: record)
    bindings = []
    groups = [:]
    survey = Survey(record: record, log: &log)
  }
}

extension Source {
  /// The inputs of a survey, with the question that gives each.
  var surveyInputs: [(name: String, place: Diagnostics.Span)] {
    guard let survey else { return [] }
    return survey.questions.flatMap { question in
      Survey.inputNames(of: [(question.name, question.isScale)], groups: survey.groups.map(\.name))
        .map { ($0, question.place) }
    }
  }
}
