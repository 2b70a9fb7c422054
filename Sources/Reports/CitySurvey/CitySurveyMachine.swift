package import Analysis
import Model
import Pipeline

/// The counts of a survey of cities, for other programs.
package func citySurveyJSON(_ tally: CitySurveyTally, tool: String) -> [UInt8] {
  var writer = JSONWriter()
  writer.object { writer in
    writer.field("format", "assess.city_survey")
    writer.key("version")
    writer.integer(1)
    writer.field("tool", tool)
    writer.field("framework_version", Catalogue.version)
    writer.key("cities")
    writer.strings(tally.cities)
    writer.key("components")
    writer.array { writer in
      for field in tally.fields {
        writer.object { writer in
          writer.field("component", field.component)
          writer.counts([("yes", field.yes), ("partly", field.partly), ("no", field.no)])
        }
      }
    }
    writer.key("data")
    writer.array { writer in
      for line in tally.data {
        writer.object { writer in
          writer.field("input", line.input)
          writer.counts([("yes", line.yes), ("partly", line.partly), ("no", line.no)])
          writer.key("quality")
          writer.object {
            $0.counts(CityReplies.Quality.allCases.map { ($0.rawValue, line.qualities[$0] ?? 0) })
          }
          writer.key("frequency")
          writer.object {
            $0.counts(CityReplies.Frequency.allCases.map { ($0.rawValue, line.frequencies[$0] ?? 0) })
          }
        }
      }
    }
    writer.named("needs", tally.needs, tally, .needs, "gap", "wish")
    writer.named("tools", tally.tools, tally, .tools, "used", "being_built")
  }
  return writer.bytes
}

extension JSONWriter {
  fileprivate mutating func counts(_ counts: [(name: String, number: Int)]) {
    for (name, number) in counts {
      key(name)
      integer(number)
    }
  }

  fileprivate mutating func named(
    _ name: String, _ lines: [CitySurveyTally.Named], _ tally: CitySurveyTally, _ topic: CityReplies.Topic,
    _ first: String, _ second: String
  ) {
    key(name)
    array { writer in
      for line in lines {
        writer.object { writer in
          writer.field("item", line.item)
          writer.field("words", tally.words(line.item, topic))
          writer.key(first)
          writer.strings(line.first.map { tally.cities[$0] })
          writer.key(second)
          writer.strings(line.second.map { tally.cities[$0] })
        }
      }
    }
  }
}

/// A line for each topic, item and answer that a city gave, with the number of cities.
package func citySurveyTable(_ tally: CitySurveyTally) -> [UInt8] {
  var writer = CSVWriter()
  for title in ["topic", "item", "words", "column", "value", "cities"] { writer.text(title) }
  writer.endLine()
  func line(_ topic: CityReplies.Topic, _ item: String, _ column: String, _ value: String, _ number: Int) {
    guard number > 0 else { return }
    for cell in [topic.rawValue, item, tally.words(item, topic), column, value] { writer.text(cell) }
    writer.number(Double(number))
    writer.endLine()
  }
  for held in tally.data {
    for (answer, number) in [("yes", held.yes), ("partly", held.partly), ("no", held.no)] {
      line(.data, held.input, "answer", answer, number)
    }
    for quality in CityReplies.Quality.allCases {
      line(.data, held.input, "quality", quality.rawValue, held.qualities[quality] ?? 0)
    }
    for frequency in CityReplies.Frequency.allCases {
      line(.data, held.input, "frequency", frequency.rawValue, held.frequencies[frequency] ?? 0)
    }
  }
  for need in tally.needs {
    line(.needs, need.item, "answer", "gap", need.first.count)
    line(.needs, need.item, "answer", "wish", need.second.count)
  }
  for tool in tally.tools {
    line(.tools, tool.item, "answer", "used", tool.first.count)
    line(.tools, tool.item, "answer", "being_built", tool.second.count)
  }
  return writer.bytes
}
