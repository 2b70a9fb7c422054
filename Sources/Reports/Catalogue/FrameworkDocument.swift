import Diagnostics
package import Model

/// Pages of the reference framework.
package struct FrameworkDocument {
  private let catalogue: Catalogue

  package init(_ catalogue: Catalogue) { self.catalogue = catalogue }

  /// The six components with their themes.
  package var overview: Document {
    var rows: [[Document.Cell]] = []
    for component in Framework.reference.components {
      let all = catalogue.indicators(of: component.id)
      rows.append(row(component.title, component.id, all, .strong))
      for theme in component.themes {
        rows.append(
          row("  " + theme.title, theme.id, catalogue.indicators(of: component.id, theme: theme.id), .plain))
      }
    }
    let columns: [Document.Table.Column] = [
      .init("Component and theme"), .init("Id"), .init("Indicators", .right), .init("Core", .right),
      .init("Held already", .right),
    ]
    return Document(blocks: [
      .heading(
        left: "Reference six \(Catalogue.version)",
        right: "\(catalogue.indicators.count) indicators from \(catalogue.inputs.count) raw inputs"),
      .paragraph(
        .init(
          "The project's own reading of the framework that European cities built: its list of indicators is not public "
            + "as a text.")),
      .table(Document.Table(columns: columns, rows: rows)),
      .labelled("Core", "what every city should know first: use \"framework.core\""),
      .labelled("Held already", "most offices hold or publish these: use \"framework\" { burden = 1 }"),
      .labelled("More", "assess framework COMPONENT, THEME, INDICATOR or INPUT"),
    ])
  }

  private func row(_ title: String, _ id: String, _ indicators: [Indicator], _ style: Document.Text.Style)
    -> [Document.Cell]
  {
    let core = indicators.count { $0.profile.tier == .core }
    let easy = indicators.count { $0.profile.burden == 1 }
    return [
      .text(.init(title, style)), .text(.init(id, .quiet)), .text(.init(String(indicators.count))),
      .text(.init(String(core))), .text(.init(String(easy))),
    ]
  }

  /// One component with the indicators of its themes.
  package func page(of component: Framework.Part) -> Document {
    let count = catalogue.indicators(of: component.id).count
    var blocks: [Document.Block] = [
      .heading(
        left: component.title,
        right: "\(component.id), \(count) indicators"
          + (component.isScored ? "" : "; shown, not scored"))
    ]
    for theme in component.themes { blocks += self.blocks(component, theme) }
    blocks.append(.labelled("More", "assess framework INDICATOR"))
    return Document(blocks: blocks)
  }

  package func page(of theme: Framework.Theme, in component: Framework.Part) -> Document {
    Document(
      blocks: [.heading(left: component.title, right: component.id)] + blocks(component, theme)
        + [.labelled("More", "assess framework INDICATOR")])
  }

  private func blocks(_ component: Framework.Part, _ theme: Framework.Theme) -> [Document.Block] {
    let rows = catalogue.indicators(of: component.id, theme: theme.id).map { indicator -> [Document.Cell] in
      [
        .text(.init(indicator.title)), .text(.init(indicator.id, .quiet)), .text(.init(indicator.unit)),
        .text(.init(indicator.direction.rawValue)), .text(.init(indicator.profile.tier?.rawValue ?? "")),
        .text(.init(indicator.profile.burden.map(String.init) ?? "")),
      ]
    }
    let columns: [Document.Table.Column] = [
      .init(theme.title), .init("Id"), .init("Unit"), .init("Better"), .init("Tier"), .init("Burden", .right),
    ]
    return [.table(Document.Table(columns: columns, rows: rows))]
  }

  /// Everything about one indicator.
  package func page(of indicator: Indicator) -> Document {
    var blocks: [Document.Block] = [
      .heading(left: indicator.title, right: indicator.id)
    ]
    if let definition = indicator.definition { blocks.append(.paragraph(.init(definition + "."))) }
    let part = Framework.reference.component(indicator.component)
    let theme = part?.themes.first { $0.id == indicator.theme }
    func add(_ label: String, _ text: String?) {
      if let text, !text.isEmpty { blocks.append(.labelled(label, .init(text))) }
    }
    let profile = indicator.profile
    add("Aliases", profile.aliases.joined(separator: "; "))
    add("Belongs to", [part?.title, theme?.title].compactMap { $0 }.joined(separator: ", "))
    add("Unit", indicator.unit)
    add(
      "Better",
      indicator.direction == .neutral ? "neutral: shown, never scored" : indicator.direction.rawValue)
    if case .expression(let formula) = indicator.formula { add("Formula", "\(formula)") }
    add("Scale", scale(indicator))
    add("Tier", profile.tier?.rawValue)
    add("Burden", profile.burden.map { Self.burdens[$0 - 1] })
    add("Data", profile.dataKind?.rawValue)
    add("Source", indicator.dataSource)
    add(
      "Codes",
      profile.codes.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }.joined(separator: ", "))
    add(
      "Parts",
      profile.parts.isEmpty ? nil : profile.parts.joined(separator: ", ") + ": not scored beside them")
    add("Used by", profile.related.joined(separator: ", "))
    let inputs = (indicator.formula.inputs ?? []).compactMap { catalogue.input($0) }
    blocks.append(
      .terms(title: "Inputs", inputs.map { ($0.id, .init(text(of: $0))) }))
    return Document(blocks: blocks)
  }

  /// One raw input, with the indicators that read it.
  package func page(of input: RawInput) -> Document {
    var blocks: [Document.Block] = [.heading(left: input.title, right: "\(input.id), a raw input")]
    if let definition = input.definition { blocks.append(.paragraph(.init(definition + "."))) }
    blocks.append(.labelled("Unit", .init(input.unit)))
    if let kind = input.dataKind { blocks.append(.labelled("Data", .init(kind.rawValue))) }
    if let question = input.question { blocks.append(.labelled("Question", .init(question))) }
    let rows = catalogue.indicators(reading: input.id).map { indicator -> [Document.Cell] in
      [
        .text(.init(indicator.title)), .text(.init(indicator.id, .quiet)), .text(.init(indicator.unit)),
      ]
    }
    let columns: [Document.Table.Column] = [.init("Read by"), .init("Id"), .init("Unit")]
    if !rows.isEmpty { blocks.append(.table(Document.Table(columns: columns, rows: rows))) }
    return Document(blocks: blocks)
  }

  private func text(of input: RawInput) -> String {
    let question = input.question.map { " Question: \($0)" } ?? ""
    return "\(input.definition ?? input.title) (\(input.unit)).\(question)"
  }

  private func scale(_ indicator: Indicator) -> String? {
    guard indicator.isScored else { return nil }
    guard case .goalposts(let worst, let best, _, _)? = indicator.normalisation else {
      return
        "none published: give its ends with adjust \"\(indicator.id)\" { normalise = goalposts { … } }, or compare "
        + "areas"
    }
    let source = indicator.profile.scaleSource.map { " (\($0))" } ?? ""
    return "worst \(numberText(worst)), best \(numberText(best))\(source)"
  }

  private static let burdens = [
    "1: held or published", "2: a request, a join or simple mapping", "3: a survey, an audit or field work",
  ]
}
