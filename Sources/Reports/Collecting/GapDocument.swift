package import Analysis
import Diagnostics
import Model

extension Document {
  /// What of a reference set a city's own set covers, and what to add first.
  ///
  /// - reference: what the set is called: `Reference six 1.0, core tier`.
  package init(_ gap: GapAnalysis, reference: String) {
    let writer = GapWriter(gap: gap)
    blocks = [
      .heading(
        left: "Your set: \(count(gap.own.count, "indicator"))",
        right: "\(reference): \(count(gap.reference.count, "indicator"))"),
      .table(writer.components),
    ]
    blocks += writer.extras + writer.doubles + writer.unmeasured
    blocks += writer.taken + writer.partly + writer.proposals + writer.additions
  }
}

private struct GapWriter {
  let gap: GapAnalysis

  private func row(_ title: String, _ places: [Int], _ style: Document.Text.Style) -> [Document.Cell] {
    let covered = places.count(where: gap.isCovered)
    let partly = places.count(where: gap.isPartly)
    return [
      .text(.init(title, style)), .text(.init(String(places.count))), .text(.init(String(covered))),
      .text(.init(String(partly))), .text(.init(String(places.count - covered - partly))),
    ]
  }

  var components: Document.Table {
    var rows: [[Document.Cell]] = []
    for component in Framework.reference.components {
      let places = gap.reference.indices.filter { gap.reference[$0].component == component.id }
      if places.isEmpty { continue }
      rows.append(row(component.title, places, .strong))
      for theme in component.themes {
        let own = places.filter { gap.reference[$0].theme == theme.id }
        if !own.isEmpty { rows.append(row("  " + theme.title, own, .plain)) }
      }
    }
    return Document.Table(
      columns: [
        .init(""), .init("Reference", .right), .init("Covered", .right), .init("Partly", .right),
        .init("Missing", .right),
      ], rows: rows)
  }

  var extras: [Document.Block] {
    guard !gap.extras.isEmpty else { return [] }
    return [.labelled("Yours alone", .init("\(gap.extras.count), kept: \(titles(gap.extras))"))]
  }

  var doubles: [Document.Block] {
    guard !gap.doubles.isEmpty else { return [] }
    return [
      .labelled("Yours twice", .init("measure what another of yours does already: \(titles(gap.doubles))"))
    ]
  }

  private func titles(_ places: [Int]) -> String { listed(places.map { gap.own[$0].title }, most: 8) }

  var unmeasured: [Document.Block] {
    let silent = Framework.reference.components.filter { component in
      let places = gap.reference.indices.filter { gap.reference[$0].component == component.id }
      return !places.isEmpty && places.allSatisfy { gap.matches[$0] == nil }
    }
    guard !silent.isEmpty else { return [] }
    return [
      .labelled(
        "Unmeasured", .init("nothing in your set measures: \(silent.map(\.title).joined(separator: ", "))"))
    ]
  }

  /// What was taken as the same for another reason than its id, or a person's word.
  var taken: [Document.Block] {
    let rows = gap.reference.indices.compactMap { place -> [Document.Cell]? in
      guard let match = gap.matches[place], let reason = reason(match.ground) else { return nil }
      return [
        .text(.init(gap.own[match.own].title)), .text(.init(gap.reference[place].id, .quiet)),
        .text(.init(reason)),
      ]
    }
    guard !rows.isEmpty else { return [] }
    let table = Document.Table(
      columns: [.init("Taken as the same"), .init("Reference"), .init("By its")],
      rows: Array(rows.prefix(Self.mostTaken)))
    let more = rows.count - table.rows.count
    return [.table(table)]
      + (more > 0
        ? [.labelled("More", .init("\(more) more were taken as the same: --json FILE has all"))] : [])
      + [.labelled("Not so?", .init("a mapping takes it back: none as the reference, --mapping FILE"))]
  }

  private static let mostTaken = 20

  private func reason(_ ground: GapAnalysis.Ground) -> String? {
    switch ground {
    case .id, .mapping: nil
    case .title: "title"
    case .alias: "alias"
    case .code: "code"
    case .inputs: "inputs"
    }
  }

  var partly: [Document.Block] {
    let rows = gap.reference.indices.filter(gap.isPartly).flatMap { place -> [[Document.Cell]] in
      guard let match = gap.matches[place] else { return [] }
      return match.differences.map { difference in
        [
          .text(.init(gap.own[match.own].title)), .text(.init(gap.reference[place].id, .quiet)),
          .text(.init(words(difference))),
        ]
      }
    }
    guard !rows.isEmpty else { return [] }
    return [
      .table(
        Document.Table(
          columns: [.init("Partly covered"), .init("Reference"), .init("Same idea, but")], rows: rows))
    ]
  }

  private func words(_ difference: GapAnalysis.Difference) -> String {
    switch difference {
    case .unit(let own, let reference): "yours is \(inUnit(own)), the reference \(inUnit(reference))"
    case .denominator(let own, let reference): "yours is per \(own), the reference per \(reference)"
    }
  }

  private func inUnit(_ unit: String) -> String { unit.hasPrefix("per ") ? unit : "in \(unit)" }

  var proposals: [Document.Block] {
    guard !gap.proposals.isEmpty else { return [] }
    let rows = gap.proposals.prefix(12).compactMap { proposal -> [Document.Cell]? in
      guard let first = proposal.candidates.first else { return nil }
      var names = [named(first)]
      // A code may mean something else in another edition: the likest by words stands beside it.
      if first.sharesCode, let likest = proposal.candidates.first(where: { !$0.sharesCode }) {
        names.append(named(likest))
      }
      return [
        .text(.init(gap.own[proposal.own].title)), .text(.init(names.joined(separator: ", or "))),
      ]
    }
    return [
      .table(Document.Table(columns: [.init("Please decide: yours"), .init("Sounds like")], rows: rows)),
      .labelled(
        "To decide",
        .init(
          "\(count(gap.proposals.count, "indicator")) of yours: --confirm asks one by one and writes a mapping, a CSV "
            + "file with columns own and reference; --mapping FILE takes it up")),
    ]
  }

  private func named(_ candidate: GapAnalysis.Candidate) -> String {
    let reference = gap.reference[candidate.reference]
    return "\(reference.title) (\(reference.id))" + (candidate.sharesCode ? " by its code" : "")
  }

  var additions: [Document.Block] {
    let all = gap.additions()
    guard !all.isEmpty else {
      return [.labelled("Next step", "nothing is missing: your set has all of the reference")]
    }
    let rows = all.prefix(10).map { item -> [Document.Cell] in
      return [
        .text(.init(item.indicator.title)), .text(.init(item.indicator.id, .quiet)),
        .text(.init(item.newInputs.isEmpty ? "nothing new" : listed(item.newInputs, most: 3))),
        .text(.init(item.indicator.profile.burden.map { Self.efforts[$0 - 1] } ?? "")),
      ]
    }
    let rest = all.count - rows.count
    return [
      .table(
        Document.Table(
          columns: [.init("Cheapest additions"), .init("Id"), .init("Needs"), .init("Work")], rows: rows))
    ] + (rest > 0 ? [.labelled("More", .init("\(rest) more are missing: --json FILE has all"))] : [])
  }

  private static let efforts = ["held or published", "a request", "a survey or audit"]
}
