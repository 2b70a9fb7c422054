import Kernels
import Model
import Pipeline

extension Results {
  /// Class numbers from 1 along the rows, with the names of the classes and where they part.
  func writeClasses(_ position: Int, to writer: inout JSONWriter) {
    writer.key("classes")
    guard let classes = classes[position] else { return writer.string(nil) }
    writer.object { writer in
      writer.field("method", classes.classification.name)
      writer.field("first", classes.classification.first.rawValue)
      writer.key("labels")
      writer.strings(classes.classification.labels)
      writer.key("found")
      writer.array { writer in
        for record in classes.records {
          writer.object { writer in
            writer.field("period", record.period)
            writer.key("cuts")
            if let cuts = record.cuts { writer.numbers(cuts) } else { writer.string(nil) }
          }
        }
      }
      writer.key("numbers")
      writer.numbers(classes.numbers.values)
    }
  }
}
