import Analysis
import Diagnostics
import LuaHost
package import Model
import Reports
import Tables

/// What a city's own set is held against.
package struct GapChoice: Sendable {
  /// Confirmed pairs of own and reference ids, as a CSV file.
  package var mapping: String?
  /// Where pairs are written that a person confirms, where no file is named.
  package static let ownMapping = "mapping.csv"
  /// The indicators that an existing index shares with the framework, in place of the framework.
  package var index: String?
  /// Nil: all of it.
  package var tiers: Set<Tier>?

  package init(mapping: String? = nil, index: String? = nil, tiers: Set<Tier>? = nil) {
    self.mapping = mapping
    self.index = index
    self.tiers = tiers
  }
}

extension Session {
  /// A set of indicators that a city has, the request's script or a list in CSV, against the reference.
  ///
  /// - asking: where a person decides what is only alike; nil where nobody is asked.
  package func gap(
    _ choice: GapChoice, list: String? = nil, markdown: String? = nil, asking prompt: Prompt? = nil
  ) -> Outcome {
    // Whoever asks waits here until the other thread is done.
    nonisolated(unsafe) let prompt = prompt
    return onLargeStack {
      let road = Road(request)
      var desk = Desk(road, folder: request.folder, style: messageStyle)
      var log = DiagnosticLog()
      let catalogue = Catalogue.standard(log: &log)
      let (reference, name) = reference(choice, catalogue, log: &log)
      let own =
        list.map { ownIndicators(of: $0, on: road, log: &log) }
        ?? road.declared()?.indicators.map { OwnIndicator($0) } ?? []
      let path = choice.mapping ?? GapChoice.ownMapping
      let saved = prompt.map { _ in SavedFile(path) }
      if prompt != nil { road.keeps(path) }
      // A mapping that is to be written may be there already; one that is only named has to be.
      let isRead = prompt == nil ? choice.mapping != nil : FileStore().isThere(path)
      let file = isRead ? MappingFile(path, of: own, catalogue, on: road, log: &log) : MappingFile()
      desk.report(road.log)
      desk.report(log)
      var mapping = file.mapping
      if let prompt, let saved, !desk.log.hasErrors {
        mapping = confirm(own, catalogue, file, saved, prompt, desk: &desk)
      }
      let gap = GapAnalysis(
        own, against: reference, mapping: mapping, knownInputs: Set(catalogue.inputs.map(\.id)))
      return show(
        Document(gap, reference: name), json: gapJSON(gap, reference: name, tool: Self.tool),
        markdown: markdown,
        at: &desk)
    }
  }

  private func confirm(
    _ own: [OwnIndicator], _ catalogue: Catalogue, _ file: MappingFile, _ saved: SavedFile, _ prompt: Prompt,
    desk: inout Desk
  ) -> Mapping {
    var conversation = MappingConversation(
      own, catalogue, file, date: CalendarDate.today(), style: outputStyle, prompt: prompt
    ) { saved.save($0.bytes) }
    conversation.run()
    if let problem = conversation.problem { desk.report(problem) }
    return conversation.mapping
  }

  private func reference(_ choice: GapChoice, _ catalogue: Catalogue, log: inout DiagnosticLog) -> (
    [Indicator], name: String
  ) {
    var reference = catalogue.indicators
    var name = "Reference six \(Catalogue.version)"
    if let index = choice.index {
      if !indexIDs.contains(index) {
        log.report(
          .unknownWord(
            index, what: "index", command: "gap --against", among: indexIDs, help: "assess indexes lists all")
        )
      }
      reference = reference.filter { $0.profile.related.contains(index) }
      name = "What \(index) shares with it"
    }
    if let tiers = choice.tiers {
      reference = reference.filter { $0.profile.tier.map(tiers.contains) ?? false }
    }
    return (reference, name)
  }
}
