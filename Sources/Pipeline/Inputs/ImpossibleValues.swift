import Diagnostics
import Kernels
import Model

/// Figures that no input in its unit can have: -5 offences, level 5 of 4. One report for each input.
func reportImpossibleValues(_ inputs: Inputs, _ declared: [RawInput], log: inout DiagnosticLog) {
  for raw in declared {
    guard let input = inputs.inputs[raw.id], input.file != nil, let possible = PossibleValues(unit: raw.unit)
    else { continue }
    // Persons may be a difference of two counts, such as of moves in and out, where a city says so itself.
    let mayBeNegative = !raw.place.isInStandardLibrary && UnitOfMeasure(raw.unit) == .amount(.of(.persons))
    let rows = input.column.values.indices.filter { row in
      let value = input.column.values[row]
      return !possible.contains(value) && !(mayBeNegative && value < 0)
    }
    guard let row = rows.first, let origin = input.origin(row: row) else { continue }
    let place = Place.cell(
      file: inputs.files[origin.file].name, row: Int(input.fileRows[row]), column: origin.header)
    log.report(.impossibleValue(input.column.values[row], of: raw, possible, at: place, more: rows.count - 1))
  }
}

extension Diagnostic {
  fileprivate static func impossibleValue(
    _ value: Double, of input: RawInput, _ possible: PossibleValues, at place: Place, more: Int
  ) -> Diagnostic {
    let allowed =
      possible.isYesNo
      ? "1 for yes or 0 for no"
      : possible.range.upperBound == .greatestFiniteMagnitude
        ? "0 or more" : "from \(shown(possible.range.lowerBound)) to \(shown(possible.range.upperBound))"
    return Diagnostic(
      .impossibleValue, "\(input.id) cannot be \(shown(value)): its unit is \"\(input.unit)\"", at: place,
      help: ["it is \(allowed); leave the cell empty where there is no figure"],
      notes: more > 0 ? ["more rows of this input with such a figure: \(more)"] : [])
  }

  private static func shown(_ value: Double) -> String {
    Int(exactly: value).map(String.init) ?? String(value)
  }
}
