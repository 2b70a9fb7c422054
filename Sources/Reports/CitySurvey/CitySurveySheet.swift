package import Pipeline

/// The sheet that a city fills in: a row for each input, tool and theme, and a few for words of its own.
///
/// - parts: the ids of what is asked about under needs; more may be named.
package func citySurveySheet(
  _ items: CitySurveyItems, needs parts: [String], delimiter: SheetDelimiter = .comma
) -> [UInt8] {
  var writer = CSVWriter(delimiter: delimiter.byte)
  let columns = ["city", "topic", "item", "question", "answer", "quality", "frequency", "comment"]
  func line(_ cells: [String]) {
    for cell in cells { writer.text(cell) }
    for _ in cells.count..<columns.count { writer.text("") }
    writer.endLine()
  }
  line(columns)
  let quality = "quality: " + CityReplies.Quality.allCases.map(\.rawValue).joined(separator: ", ")
  let frequency = "frequency: " + CityReplies.Frequency.allCases.map(\.rawValue).joined(separator: ", ")
  for (id, words) in items.inputs {
    line(["", "data", id, "\(words) Held? \(allowed(.data)); \(quality); \(frequency)"])
  }
  for (id, words) in items.tools { line(["", "tools", id, "\(words). \(allowed(.tools))"]) }
  for _ in 0..<3 {
    line(["", "tools", "", "Another tool, in your own words under item. \(allowed(.tools))"])
  }
  for id in parts {
    line(["", "needs", id, "\(items.words(id, .needs) ?? id). Is something lacking? \(allowed(.needs))"])
  }
  for _ in 0..<5 {
    line(["", "needs", "", "Another need, in your own words under item. \(allowed(.needs))"])
  }
  // The byte-order mark tells office programs that this is UTF-8.
  return [0xEF, 0xBB, 0xBF] + writer.bytes
}

private func allowed(_ topic: CityReplies.Topic) -> String {
  "answer: " + topic.answers.map(\.rawValue).joined(separator: ", ")
}
