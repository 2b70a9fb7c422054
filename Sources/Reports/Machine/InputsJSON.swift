import Kernels
import Model
import Pipeline

extension Results {
  /// The inputs that formulas read, with the cells they come from: `file` counts the files from 0, `cell_rows` are the
  /// rows a spreadsheet shows, 0 where the file has none; `cell_files` are the files row by row where several give one.
  func writeInputs(to writer: inout JSONWriter) {
    let used = Set(values.inputs.joined())
    writer.key("inputs")
    writer.array { writer in
      for name in inputs.names where used.contains(name) {
        guard let input = inputs.inputs[name] else { continue }
        writer.object { writer in
          writer.field("name", name)
          writer.key("file")
          writer.integer(input.file)
          writer.field("column", input.header)
          writer.key("values")
          writer.numbers(input.column.values)
          writer.key("cell_rows")
          writer.numbers(input.fileRows.map { Double($0) })
          writer.key("cell_files")
          if input.elsewhere.isEmpty {
            writer.string(nil)
          } else {
            writer.numbers(input.fileRows.indices.map { Double(input.origin(row: $0)?.file ?? 0) })
          }
          writer.key("flags")
          writer.array { writer in
            for (row, letters) in input.flags.sorted(by: { $0.key < $1.key }) {
              writer.object { writer in
                writer.key("row")
                writer.integer(row)
                writer.field("flag", letters)
              }
            }
          }
          writer.key("notes")
          writer.array { writer in
            for (row, note) in input.notes.sorted(by: { $0.key < $1.key }) {
              writer.object { writer in
                writer.key("row")
                writer.integer(row)
                writer.field("reason", note.reason?.rawValue)
                writer.field("source", note.source)
                writer.field("quality", note.quality)
                writer.field("remark", note.remark)
              }
            }
          }
        }
      }
    }
  }
}
