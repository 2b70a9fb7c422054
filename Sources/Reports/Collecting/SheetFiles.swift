package import Analysis
import Kernels
package import Model

extension CollectionSheet {
  /// The sheet as a CSV file that office programs open: UTF-8 with a byte-order mark, without which some of them take it
  /// for another encoding.
  ///
  /// - inputs: what is known of raw inputs, by id.
  package func csv(_ inputs: [String: RawInput], delimiter: SheetDelimiter) -> [UInt8] {
    var writer = CSVWriter(delimiter: delimiter.byte)
    for column in CollectionColumn.allCases { writer.text(column.rawValue) }
    writer.endLine()
    for row in rows {
      let input = inputs[row.input]
      for column in CollectionColumn.allCases {
        switch column {
        case .input: writer.text(row.input)
        case .definition: writer.text(input.map(Self.words) ?? "")
        case .unit: writer.text(input?.unit ?? "")
        case .area: writer.text(row.area)
        case .period: writer.text(row.period)
        case .value, .source, .quality, .reason, .remark: writer.text("")
        }
      }
      writer.endLine()
    }
    return [0xEF, 0xBB, 0xBF] + writer.bytes
  }

  private static func words(_ input: RawInput) -> String {
    let definition = input.definition ?? input.title
    let end = definition.hasSuffix(".") ? "" : "."
    return input.question.map { "\(definition)\(end) Question: \($0)" } ?? definition
  }
}

/// What stands between the columns of a sheet; office programs of many countries expect semicolons.
package enum SheetDelimiter: String, CaseIterable, Sendable {
  case comma, semicolon

  var byte: UInt8 { self == .comma ? UInt8(ascii: ",") : UInt8(ascii: ";") }
}

/// A script with a source for each sheet, which a city's script takes over in one line.
///
/// - folder: from the script's folder to the sheets, as a path: `sheets`; "" where they lie beside it.
package func sheetSources(_ sheets: [CollectionSheet], folder: String) -> [UInt8] {
  var lines = LuaText.comment(
    "Sources for collection sheets. A sheet that is not filled in yet gives nothing; one that is left out may go."
  )
  for sheet in sheets {
    let path = folder.isEmpty ? "\(sheet.name).csv" : "\(folder)/\(sheet.name).csv"
    lines += [
      "", "source \(LuaText.string(sheet.name)) {", "  file   = \(LuaText.string(path)),",
      "  layout = \"long\",", "  owner  = \(LuaText.string(sheet.owner)),", "}",
    ]
  }
  return Array((lines.joined(separator: "\n") + "\n").utf8)
}
