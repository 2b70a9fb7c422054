package import Analysis
import Diagnostics
import Kernels
import Model
package import Pipeline

extension Document {
  /// One area in one period: the index where coverage allows it, the components, what is missing and why, what next.
  package init(_ scorecard: Scorecard, of results: Results) {
    let writer = ScorecardWriter(scorecard: scorecard, results: results)
    blocks = [writer.heading(), .table(writer.components()), .labelled("Overall", writer.overall())]
    blocks += writer.classOfIndex()
    blocks += PeerLines(peers: scorecard.peers, figures: writer.figures).blocks
    blocks += writer.factAndFeeling()
    blocks += LikeForLikeLine(likeForLike: LikeForLike(scorecard, of: results)).blocks
    blocks += WeightSetTable(results: results, row: scorecard.row).blocks
    blocks += IndicatorTable(results: results, row: scorecard.row).blocks
    blocks += writer.unscored() + writer.missing() + writer.fills()
    blocks += FewCasesLine(results: results).blocks
    blocks += FlagLines(results: results, row: scorecard.row).blocks
    blocks += LowBaseLines(results: results).blocks(row: scorecard.row)
    blocks += NoAnswerLines(results: results, row: scorecard.row).blocks + writer.nextStep()
  }
}

private struct ScorecardWriter {
  let scorecard: Scorecard
  let results: Results

  var figures: Figures { Figures(results.assessment) }

  func heading() -> Document.Block {
    let available = scorecard.components.reduce(0) { $0 + $1.available }
    let total = scorecard.components.reduce(0) { $0 + $1.total }
    let place = scorecard.period.isEmpty ? scorecard.area.name : "\(scorecard.area.name) \(scorecard.period)"
    return .heading(
      left: place,
      right: "\(results.assessment.framework.heading)    \(available) of \(count(total, "indicator")) scored")
  }

  func components() -> Document.Table {
    let since = scorecard.components.lazy.compactMap(\.change?.since).first
    var columns: [Document.Table.Column] = [
      .init("Component"), .init("Score", .right), .init("Lowest to highest indicator"),
    ]
    if let since { columns.append(.init("Since \(since)")) }
    let classes = scorecard.components.map { ofClass($0) }
    let showsClass = classes.contains { !$0.runs.isEmpty }
    if showsClass { columns.insert(.init("Class"), at: 2) }
    columns.append(.init("Data"))
    let scale = drawnScale()
    let rows = zip(scorecard.components, classes).map { line, ofClass -> [Document.Cell] in
      var cells: [Document.Cell] = [
        .text(.init(line.title)), .text(.init(figures.score(line.score), .strong)), range(line, on: scale),
      ]
      if showsClass { cells.insert(.text(ofClass), at: 2) }
      if let since { cells.append(change(line, since: since)) }
      cells.append(.text(.init(line.total == 0 ? "no indicator" : "\(line.available) of \(line.total)")))
      return cells
    }
    return Document.Table(columns: columns, rows: rows)
  }

  private func ofClass(_ line: Scorecard.Line) -> Document.Text {
    results.assessment.tree.position(of: line.id, at: .component).map {
      results.classText(node: $0, row: scorecard.row)
    } ?? Document.Text(runs: [])
  }

  private func change(_ line: Scorecard.Line, since: String) -> Document.Cell {
    guard let change = line.change else {
      return line.hasUnlikePast && line.score != nil ? .text(.init("other indicators", .quiet)) : .empty
    }
    let text = figures.change(change.points)
    return .text(
      change.since == since ? text : .init(text.runs[0].text + " (\(change.since))", text.runs[0].style))
  }

  private func range(_ line: Scorecard.Line, on scale: ClosedRange<Double>?) -> Document.Cell {
    guard let spread = line.spread, let scale else { return .empty }
    return .range(low: spread.lowerBound, mark: line.score, high: spread.upperBound, scale: scale)
  }

  /// 0 to 1, 10 or 100 where the scores of all areas and years lie there, else from the least to the greatest.
  private func drawnScale() -> ClosedRange<Double>? {
    let scores = Column(results.normalised.scores.flatMap { $0?.available ?? [] })
    guard let low = minimum(scores), let high = maximum(scores) else { return nil }
    if low >= 0, let end = [1.0, 10, 100].first(where: { high <= $0 }) { return 0...end }
    return low < high ? low...high : (low - 1)...(high + 1)
  }

  func overall() -> Document.Text {
    guard let index = scorecard.index else {
      return "none: this framework shows its components side by side"
    }
    guard let score = index.score else { return Document.Text(whyWithheld(index)) }
    var text = Document.Text(figures.score(score), .strong)
    if let change = index.change {
      text.runs += figures.change(change.points).runs + [(" since \(change.since)", .plain)]
    }
    if let rank = scorecard.rank {
      text.runs.append((" (rank \(figures.place(rank.place)) of \(rank.of))", .plain))
    }
    return text
  }

  func classOfIndex() -> [Document.Block] {
    let text = results.classText(node: 0, row: scorecard.row)
    return text.runs.isEmpty ? [] : [.labelled("Class", text)]
  }

  private func whyWithheld(_ index: Scorecard.Line) -> String {
    if let leftOut = scorecard.leftOut {
      return "not shown, the area is left out: \(LeftOutWords(results: results).reason(leftOut))"
    }
    if index.available == 0 { return "not shown: no indicator has a score" }
    let needed = "\(figures.percent(scorecard.minimumCoverage)) are needed"
    let share = Double(index.available) / Double(max(1, index.total))
    if scorecard.coverage < share {
      let scored = scorecard.components.filter { $0.score != nil }.count
      return
        "not shown: \(scored) of \(count(scorecard.components.count, "component")) \(scored == 1 ? "has" : "have") "
        + "a score, \(needed)"
    }
    return "not shown: \(figures.percent(share)) of indicators have a score, \(needed)"
  }

  func factAndFeeling() -> [Document.Block] {
    guard let pair = FactAndFeeling(scorecard) else { return [] }
    let fact = figures.score(pair.fact.score)
    let feeling = figures.score(pair.feeling.score)
    return [
      .labelled("Facts", Document.Text("\(pair.fact.title) \(fact)")),
      .labelled("Feeling", Document.Text("\(pair.feeling.title) \(feeling) (two views, kept apart)")),
    ] + pair.partings.map { .labelled("Finding", Document.Text(words($0))) }
  }

  private func words(_ parting: FactAndFeeling.Parting) -> String {
    switch parting {
    case .level(let points):
      let side = points < 0 ? "below" : "above"
      let meaning =
        points < 0 ? "people feel less safe than the records say" : "people feel safer than the records say"
      return "the feeling lies \(figures.score(points.magnitude)) points \(side) the facts: \(meaning)"
    case .trend(let fact, _, let since):
      return fact > 0
        ? "since \(since) the facts got better and the feeling worse"
        : "since \(since) the feeling got better and the facts worse"
    }
  }

  func unscored() -> [Document.Block] {
    guard !scorecard.context.isEmpty else { return [] }
    let rows = scorecard.context.map { value -> [Document.Cell] in
      [
        .text(.init(value.title)), .text(.init(figures.value(value.value))), .text(.init(value.unit)),
        .text(
          .init(
            title(ofComponent: value.component) + (value.isTotal ? ", in parts" : ""), .quiet)),
      ]
    }
    return [
      .table(
        Document.Table(
          columns: [.init("Shown, not scored"), .init("Value", .right), .init("Unit"), .init("")], rows: rows)
      )
    ]
  }

  private func title(ofComponent id: String) -> String {
    results.assessment.framework.component(id)?.title ?? id
  }

  func missing() -> [Document.Block] {
    let listed = scorecard.missing.filter { !isOfFramework($0) && $0.reason != .unscaled }
    guard !listed.isEmpty else { return notCollected() }
    let rows = listed.map { missing -> [Document.Cell] in
      [
        .text(.init(results.assessment.indicators[missing.indicator].title)),
        .text(.init(words(missing.reason))),
      ]
    }
    return [
      .table(Document.Table(columns: [.init("Missing"), .init("Why")], rows: rows))
    ] + notCollected()
  }

  /// What the reference framework asks for and no source gives is counted, not listed: it may be two hundred lines.
  private func isOfFramework(_ missing: MissingValue) -> Bool {
    guard case .notCollected = missing.reason else { return false }
    return results.assessment.indicators[missing.indicator].place.isInStandardLibrary
  }

  private func notCollected() -> [Document.Block] {
    let indicators = results.assessment.indicators
    let absent = scorecard.missing.filter(isOfFramework).map { indicators[$0.indicator].component }
    let unscaled = scorecard.missing.filter { $0.reason == .unscaled }.count
    var blocks: [Document.Block] = []
    if unscaled > 0 {
      blocks.append(
        .labelled(
          "No scale",
          .init(
            "\(count(unscaled, "indicator")) with a value: no ends are published, so give them with adjust, "
              + "or compare areas with method { normalise = … }")))
    }
    if !absent.isEmpty {
      let parts = results.assessment.framework.components.compactMap { component -> String? in
        let number = absent.count { $0 == component.id }
        return number == 0 ? nil : "\(component.title) \(number)"
      }
      blocks.append(
        .labelled(
          "Not given",
          .init("\(count(absent.count, "indicator")) of the framework: \(parts.joined(separator: ", "))")))
    }
    return blocks
  }

  private func words(_ reason: MissingReason) -> String {
    switch reason {
    case .notCollected(let inputs):
      let files = inputs.compactMap { results.inputs.awaited[$0] }
      guard let file = files.first, files.count == inputs.count else {
        return "no source gives \(quoted(inputs))"
      }
      return "\(file) has no figure for \(quoted(inputs)) yet"
    case .blank(let inputs, let file, let flag):
      let note = flag.map { ", flag \"\($0)\"" } ?? ""
      return file.isEmpty
        ? "no figure for \(quoted(inputs))" : "\(file) has no figure for \(quoted(inputs))\(note)"
    case .otherPeriod(let inputs, let file, let period):
      return "\(file) has \(quoted(Array(inputs.prefix(1)))) for \(period), not for this period"
    case .stated(let absences, let file):
      let said = absences.map { "\"\($0.input)\" \($0.reason.rawValue)" }
      return "\(file) says: \(listed(said, most: 3))"
    case .noRow(_, let file): return "\(file) has no row for \(results.panel.label(scorecard.row))"
    case .wholeCity(let file): return "\(file) is about the city as a whole"
    case .noEarlierValue: return "its formula looks back, and there is no earlier figure"
    case .undefined: return "its formula has no value for these inputs"
    case .noGroup(let group): return "the area is in no group of \"\(group)\""
    case .suppressed(let least): return "suppressed: it rests on fewer than \(numberText(least))"
    case .leftOut: return "the area is left out"
    case .unscaled: return "no scale is given for it"
    case .noScale: return "it has a value, but no scale to read it on"
    }
  }

  private func quoted(_ names: [String]) -> String { listed(names.map { "\"\($0)\"" }, most: 3) }

  func fills() -> [Document.Block] {
    guard !scorecard.fills.isEmpty else { return [] }
    let items = scorecard.fills.map { fill in
      let error = fill.fill.standardError.map { ", standard error \(figures.value($0))" } ?? ""
      return "\(results.assessment.indicators[fill.indicator].title) (\(fill.fill.method)\(error))"
    }
    return [.labelled("Filled in", Document.Text(items.joined(separator: ", ")))]
  }

  /// Where no input is missing: components that nothing measures, else nothing to do.
  private func stepWithoutInput() -> [Document.Block] {
    let empty = scorecard.components.filter { $0.total == 0 }.map { "\"\($0.id)\"" }
    if scorecard.index != nil, !empty.isEmpty {
      return [
        .labelled(
          "Next step",
          Document.Text(
            "add an indicator to \(empty.joined(separator: ", ")): nothing measures "
              + (empty.count == 1 ? "it yet" : "them yet")))
      ]
    }
    return scorecard.missing.isEmpty
      ? [.labelled("Next step", "nothing is missing; keep this as your baseline")] : []
  }

  func nextStep() -> [Document.Block] {
    guard let step = scorecard.nextStep else { return stepWithoutInput() }
    let gain: String
    if step.unlocks.isEmpty {
      gain = "brings \(count(step.helps.count, "indicator")) nearer"
    } else {
      let titles = step.unlocks.prefix(3).map { id in
        "\"\(results.assessment.indicators.first { $0.id == id }?.title ?? id)\""
      }
      gain =
        "completes \(titles.joined(separator: ", "))"
        + (step.unlocks.count > 3 ? " and \(step.unlocks.count - 3) more" : "")
    }
    let subject =
      switch step.subject {
      case .input(let name): "\"\(name)\""
      case .row(let file): "a row for \(results.panel.label(scorecard.row)) in \(file)"
      }
    return [.labelled("Next step", Document.Text("collect \(subject): it \(gain)"))]
  }
}

func count(_ number: Int, _ noun: String) -> String { "\(number) \(noun)\(number == 1 ? "" : "s")" }
