/// A column of a collection sheet: a file with one row for each input, area and period.
package enum CollectionColumn: String, CaseIterable, Sendable {
  case input, definition, unit, area, period, value, source, quality, reason, remark

  /// Names under which the column is known, without capitals, blanks and marks. The first is the one that sheets are
  /// written with.
  package var spellings: [String] {
    switch self {
    case .input: ["input", "inputs", "inputid", "id", "indicator", "variable"]
    case .definition: ["definition", "question"]
    case .unit: ["unit", "units", "unitofmeasure"]
    case .area: ["area", "areas", "areaid", "district", "city"]
    case .period: ["period", "periods", "year", "years"]
    case .value: ["value", "values", "figure", "number", "amount"]
    case .source: ["source", "sources"]
    case .quality: ["quality"]
    case .reason: ["reason", "reasons", "reasonifmissing"]
    case .remark: ["remark", "remarks", "comment", "comments", "note", "notes"]
    }
  }
}
