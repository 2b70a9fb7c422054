package import Analysis
import Diagnostics
package import Model

extension Document {
  /// The plan as numbered errands with their progress.
  ///
  /// - inputs: what the framework says of raw inputs.
  /// - most: how many errands are shown at most; nil shows all.
  package init(_ guide: Guide, inputs: [RawInput], most: Int?) {
    let writer = GuideWriter(
      guide: guide, inputs: Dictionary(inputs.map { ($0.id, $0) }) { first, _ in first })
    blocks =
      [writer.heading] + writer.errands(most ?? guide.errands.count) + writer.givenUp + writer.availability
      + writer.skipped
  }
}

private struct GuideWriter {
  let guide: Guide
  let inputs: [String: RawInput]

  var heading: Document.Block {
    let known = guide.plan.known.count
    let article = guide.name == nil ? "A" : "a"
    let place = [guide.name, guide.size.map { "\(article) \($0.rawValue) city" }].compactMap { $0 }.joined(
      separator: ", ")
    return .heading(
      left: place.isEmpty ? "What to collect" : place,
      right: "\(count(guide.planned.count, "indicator")), \(known) known already")
  }

  func errands(_ most: Int) -> [Document.Block] {
    guard !guide.errands.isEmpty else {
      return [.paragraph("Nothing is left to collect: every indicator of the plan has its inputs.")]
    }
    var blocks: [Document.Block] = []
    for (number, errand) in guide.errands.prefix(most).enumerated() {
      blocks.append(
        .heading(
          left: "\(number + 1)  \(errand.source)",
          right: "\(work(errand)); then \(errand.known) of \(guide.planned.count) known"))
      let shown = errand.inputs.prefix(12).map { ($0, Document.Text(words($0))) }
      let more = errand.inputs.count - shown.count
      blocks.append(
        .terms(title: "Collect", shown + (more > 0 ? [("…", Document.Text("and \(more) more"))] : [])))
      blocks.append(.section("Completes", [Document.Text(titles(errand.completes))]))
    }
    let rest = guide.errands.count - most
    if rest > 0 {
      blocks.append(.labelled("After that", .init("\(count(rest, "errand")) more: --all shows them")))
    }
    return blocks
  }

  private func work(_ errand: Errand) -> String {
    let dear = Set(guide.planned(answered: .atCost).map(\.id))
    let isDear = !errand.completes.isEmpty && dear.isSuperset(of: errand.completes)
    return isDear ? "at a cost, by the checklist" : Self.work[errand.burden - 1]
  }

  /// What the question is, or what is counted.
  private func words(_ id: String) -> String {
    guard let input = inputs[id] else { return "" }
    let question = input.question.map { " Question: \($0)" } ?? ""
    return "\(input.definition ?? input.title) (\(input.unit)).\(question)"
  }

  private func titles(_ ids: [String]) -> String {
    if ids.isEmpty { return "nothing alone; it is needed for what comes next" }
    return listed(ids.compactMap { id in guide.planned.first { $0.id == id }?.title }, most: 8)
  }

  var skipped: [Document.Block] {
    guard !guide.skipped.isEmpty, let size = guide.size else { return [] }
    let shown = listed(guide.skipped.map(\.title), most: 12)
    var blocks: [Document.Block] = [
      .labelled(
        "May wait",
        .init("in a \(size.rawValue) city, for they take a survey, an audit or field work: \(shown)"))
    ]
    let silent = guide.silentThemes.map { part in
      let component = Framework.reference.component(part.component)
      return component?.themes.first { $0.id == part.theme }?.title ?? spelledOut(part.theme)
    }
    if !silent.isEmpty {
      blocks.append(.labelled("Then unsaid", .init("nothing is known of: \(silent.joined(separator: ", "))")))
    }
    if size == .small {
      blocks.append(
        .labelled(
          "Few cases", "rates of rare events jump from year to year: pooled(…, 3) takes three years together")
      )
    }
    return blocks
  }

  /// For which areas and years figures are to be collected, where the checklist decides it.
  private var scope: [Document.Block] {
    guard let checklist = guide.checklist else { return [] }
    let areas: String? =
      switch checklist.areas {
      case "city": "for the city as a whole"
      case "districts": "for each district"
      case "both": "for the city as a whole and for each district"
      default: nil
      }
    let years =
      checklist.years.isEmpty ? nil : "for " + checklist.years.map { String($0) }.joined(separator: ", ")
    let parts = [areas, years].compactMap { $0 }
    return parts.isEmpty ? [] : [.labelled("Scope", .init("collect " + parts.joined(separator: ", ")))]
  }

  private func list(_ label: String, _ before: String, _ indicators: [Indicator]) -> [Document.Block] {
    guard !indicators.isEmpty else { return [] }
    return [.labelled(label, .init("\(before): \(listed(indicators.map(\.title), most: 12))"))]
  }

  /// What collection sheets say there will be no figures of.
  var givenUp: [Document.Block] {
    StatedReason.allCases.flatMap { list("Left out", "figures \($0.rawValue)", guide.leftOut(because: $0)) }
  }

  /// What the city's checklist takes out of the plan, and what it leaves open.
  var availability: [Document.Block] {
    guard let availability = guide.availability else { return [] }
    var blocks = scope
    func add(_ label: String, _ before: String, _ indicators: [Indicator]) {
      blocks += list(label, before, indicators)
    }
    // What a sheet says too is told there, with its reason.
    let leftOut = guide.leftOutByAnswer
    func isDismissed(_ indicator: Indicator) -> Bool { availability.dismissed.contains(indicator.component) }
    for answer in [Availability.Answer.notObtainable, .notRelevant] {
      add(
        "Left out", answer.words,
        leftOut.filter { !isDismissed($0) && availability.answers[$0.id] == answer })
    }
    for component in Framework.reference.components {
      let indicators = leftOut.filter { isDismissed($0) && $0.component == component.id }
      guard !indicators.isEmpty else { continue }
      blocks.append(
        .labelled(
          "Left out",
          .init("\(component.title), which is not relevant here: \(count(indicators.count, "indicator"))")))
    }
    add("At a cost", "in the plan, and no earlier than a survey would be", guide.planned(answered: .atCost))
    add("Not asked", "planned for, though nobody has said yet whether they can be had", guide.unasked)
    return blocks
  }

  private static let work = [
    "held or published", "a request or simple mapping", "a survey, an audit or field work",
  ]
}
