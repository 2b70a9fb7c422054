import Diagnostics
import Model

extension IndicatorProfile {
  init(record: Record, log: inout DiagnosticLog) {
    self.init()
    aliases = record.texts("aliases") ?? []
    tier = record.choice("tier", as: Tier.self)
    burden = record.burden("burden", log: &log)
    dataKind = record.choice("data_kind", as: DataKind.self)
    for (list, code) in record.textMap("codes") ?? [] { codes[list] = code }
    related = record.texts("related") ?? []
    parts = record.texts("parts") ?? []
    scaleSource = record.text("scale_source")
  }
}

extension RawInput {
  /// Nil, with a report, where it has no unit.
  init?(id: String, record: Record) {
    guard let unit = record.text("unit") else { return nil }
    self.init(
      id: id, title: record.text("title") ?? spelledOut(id), definition: record.text("definition"),
      unit: unit,
      dataKind: record.choice("data_kind", as: DataKind.self), question: record.text("question"),
      place: record.places.head)
  }
}
