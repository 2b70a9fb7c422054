import Diagnostics
import Model
import Reports
import StandardLibrary

/// The reference framework: all of it, or a component, a theme, an indicator or an input by its id.
package func framework(_ id: String?, forms: PageForms) -> Outcome {
  var log = DiagnosticLog()
  let catalogue = Catalogue.standard(log: &log)
  let pages = FrameworkDocument(catalogue)
  let components = Framework.reference.components
  let (page, shown): (Document?, [Indicator])
  if let id {
    if let component = components.first(where: { $0.id == id }) {
      (page, shown) = (pages.page(of: component), catalogue.indicators(of: id))
    } else if let component = components.first(where: { $0.themes.contains { $0.id == id } }),
      let theme = component.themes.first(where: { $0.id == id })
    {
      (page, shown) = (
        pages.page(of: theme, in: component), catalogue.indicators(of: component.id, theme: id)
      )
    } else if let indicator = catalogue.indicator(id) {
      (page, shown) = (pages.page(of: indicator), [indicator])
    } else if let input = catalogue.input(id) {
      (page, shown) = (pages.page(of: input), catalogue.indicators(reading: id))
    } else {
      let names =
        Framework.reference.partIDs + catalogue.indicators.map(\.id) + catalogue.inputs.map(\.id)
      log.report(
        .unknownWord(
          id, what: "component, theme, indicator or input", command: "framework", among: names,
          help: "assess framework lists components and themes"))
      (page, shown) = (nil, [])
    }
  } else {
    (page, shown) = (pages.overview, catalogue.indicators)
  }
  return forms.outcome(
    page.map { [$0] } ?? [], json: { catalogueJSON(shown, of: catalogue, tool: Session.tool) }, log: log)
}

/// The ids of existing indexes that are described.
package var indexIDs: [String] {
  StandardLibrary.paths(below: "indexes/").map { String($0.dropFirst(8).dropLast(3)) }
}

/// Existing indexes: all, one by its id, or those that measure an indicator of the framework.
package func indexes(_ id: String?, measuring indicator: String?, forms: PageForms) -> Outcome {
  var log = DiagnosticLog()
  let catalogue = Catalogue.standard(log: &log)
  func sharing(_ page: IndexPage) -> [Indicator] {
    catalogue.indicators.filter { $0.profile.related.contains(page.id) }
  }
  let all = indexIDs.compactMap { id in
    StandardLibrary.text("indexes/\(id).md").map { IndexPage(id: id, text: $0) }
  }
  var shown = all
  var measured: Indicator?
  if let indicator {
    measured = catalogue.indicator(indicator)
    if measured == nil {
      log.report(
        .unknownWord(
          indicator, what: "indicator", command: "indexes --measuring", among: catalogue.indicators.map(\.id),
          help: "assess framework lists components, themes and their indicators"))
    }
    shown = shown.filter { measured?.profile.related.contains($0.id) == true }
  }
  if let id {
    shown = shown.filter { $0.id == id }
    if !all.contains(where: { $0.id == id }) {
      log.report(
        .unknownWord(
          id, what: "index", command: "indexes", among: all.map(\.id), help: "assess indexes lists all"))
    }
  }
  let documents =
    id == nil
    ? [IndexPage.list(shown, measuring: measured)] : shown.map { $0.document(measuring: sharing($0)) }
  return forms.outcome(
    documents, json: { indexesJSON(shown, sharing: sharing, tool: Session.tool) }, log: log)
}

/// What a word means, or all words.
package func glossary(_ name: String?, forms: PageForms) -> Outcome {
  var log = DiagnosticLog()
  let glossary = Glossary(StandardLibrary.text("glossary.md") ?? "", methods: ReferenceEntry.all)
  let shown = name.map { glossary.term($0).map { [$0] } ?? [] } ?? glossary.terms
  if let name, shown.isEmpty {
    log.report(
      .unknownWord(
        name, what: "word", command: "glossary", among: glossary.terms.map(\.name),
        help: "assess glossary lists all"))
  }
  return forms.outcome(
    [glossary.document(shown)], json: { glossary.json(shown, tool: Session.tool) }, log: log)
}
