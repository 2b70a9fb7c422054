package import Diagnostics

/// One raw number that a city can enter, as whoever collects it has to know it.
package struct RawInput: Hashable, Sendable {
  package var id: String
  package var title: String
  package var definition: String?
  /// Unit of measure, such as "offences" or "m²".
  package var unit: String
  package var dataKind: DataKind?
  /// What a survey asks, or an audit looks at; nil for figures that an office holds.
  package var question: String?
  package var place: Span

  package init(
    id: String, title: String, definition: String? = nil, unit: String, dataKind: DataKind? = nil,
    question: String? = nil, place: Span
  ) {
    self.id = id
    self.title = title
    self.definition = definition
    self.unit = unit
    self.dataKind = dataKind
    self.question = question
    self.place = place
  }
}

/// Where figures of a kind come from.
package enum DataKind: String, CaseIterable, Hashable, Sendable {
  /// Registers and records of an office.
  case administrative
  /// Answers of residents.
  case survey
  /// Maps and distances.
  case geospatial
  /// What somebody looks at and marks on a list.
  case checklist
}

/// How early an indicator belongs into a set that grows.
package enum Tier: String, CaseIterable, Hashable, Sendable {
  case core, supporting, optional
}
