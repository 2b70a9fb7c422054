package import Analysis
package import Model
import Pipeline

extension Document {
  /// What cities hold, lack and use.
  ///
  /// - most: how many lines a table has at most; nil shows all.
  package init(_ tally: CitySurveyTally, most: Int?) {
    let writer = CitySurveyWriter(tally: tally, most: most ?? .max)
    blocks = [writer.heading, writer.cities] + writer.fields + writer.data + writer.needs + writer.tools
    blocks.append(
      .paragraph(
        Text(
          "\(count(tally.cities.count, "city").replacing("citys", with: "cities")), \(count(tally.data.count, "input")) "
            + "answered about, \(count(tally.needs.count, "need")), \(count(tally.tools.count, "tool")).",
          .quiet)))
  }

  /// That an empty sheet was written, and what to do with it.
  package init(newCitySurvey file: String, extent: Extent, inputs: Int) {
    blocks = [
      .labelled("Written", Text("\(file), with the \(count(inputs, "input")) of \(extent.rawValue)")),
      .labelled(
        "Next step",
        Text(
          "send it to the cities; name each file that comes back after its city, and count: assess survey FILE…"
        )),
    ]
  }
}

private struct CitySurveyWriter {
  let tally: CitySurveyTally
  let most: Int

  var heading: Document.Block {
    .heading(left: "Survey of cities", right: "Reference six \(Catalogue.version)")
  }

  var cities: Document.Block { .labelled("Cities", .init(tally.cities.joined(separator: ", "))) }

  /// In which components cities have figures.
  var fields: [Document.Block] {
    let rows = tally.fields.filter { $0.answers > 0 }.map { field -> [Document.Cell] in
      let title = Framework.reference.component(field.component)?.title ?? field.component
      return [.text(.init(title))]
        + [field.yes, field.partly, field.no].map { .text(.init(share($0, of: field.answers))) }
        + [.text(.init(String(field.answers)))]
    }
    guard !rows.isEmpty else { return [] }
    return [
      .heading(left: "Fields", right: "answers about inputs that one component alone reads"),
      .table(
        Document.Table(
          columns: [
            .init("Component"), .init("Held", .right), .init("In part", .right), .init("Not held", .right),
            .init("Answers", .right),
          ], rows: rows)),
    ]
  }

  var data: [Document.Block] {
    guard !tally.data.isEmpty else { return [.labelled("Data", "no city says anything about data")] }
    let rows = tally.data.prefix(most).map { line -> [Document.Cell] in
      let counts = [line.yes, line.partly, line.no] + [.good, .fair, .poor].map { line.qualities[$0] ?? 0 }
      return [.text(.init(line.input))] + counts.map { .text(.init($0 == 0 ? "–" : String($0))) }
        + [.text(.init(line.usualFrequency?.rawValue ?? "–"))]
    }
    return [
      .heading(left: "Data", right: "in how many cities, and at what quality"),
      .table(
        Document.Table(
          columns: [.init("Input")]
            + ["Held", "In part", "Not held", "Good", "Fair", "Poor"].map { .init($0, .right) } + [
              .init("Renewed")
            ],
          rows: rows)),
    ] + more(tally.data.count)
  }

  var needs: [Document.Block] {
    named(
      tally.needs, .needs, title: "Needs", empty: "no city names a gap or a wish", first: "Gap",
      second: "Wish")
  }

  var tools: [Document.Block] {
    named(
      tally.tools, .tools, title: "Tools", empty: "no city names a tool", first: "Used", second: "Being built"
    )
  }

  private func named(
    _ lines: [CitySurveyTally.Named], _ topic: CityReplies.Topic, title: String, empty: String, first: String,
    second: String
  ) -> [Document.Block] {
    guard !lines.isEmpty else { return [.labelled(title, .init(empty))] }
    let rows = lines.prefix(most).map { line -> [Document.Cell] in
      let names = line.cities.prefix(6).map { tally.cities[$0] }.joined(separator: ", ")
      let rest = line.cities.count - 6
      return [
        .text(.init(tally.words(line.item, topic))),
        .text(.init(line.first.isEmpty ? "–" : String(line.first.count))),
        .text(.init(line.second.isEmpty ? "–" : String(line.second.count))),
        .text(.init(names + (rest > 0 ? " and \(rest) more" : ""), .quiet)),
      ]
    }
    return [
      .table(
        Document.Table(
          columns: [.init(title), .init(first, .right), .init(second, .right), .init("Cities")], rows: rows))
    ] + more(lines.count)
  }

  private func more(_ number: Int) -> [Document.Block] {
    number > most ? [.labelled("More", .init("\(number - most): --all shows them"))] : []
  }

  private func share(_ part: Int, of whole: Int) -> String {
    "\((200 * part + whole) / (2 * whole))\u{A0}%"
  }
}
