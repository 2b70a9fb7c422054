/// What cities answered when they were asked for their data, tools and needs. No word of it is about residents: their
/// answers are a ``Survey`` of a script.
package struct CityReplies: Hashable, Sendable {
  package enum Topic: String, CaseIterable, Sendable {
    /// Raw inputs of the framework.
    case data
    /// Indexes and tools that a city uses or builds.
    case tools
    /// What it lacks or would like to have.
    case needs
  }

  package enum Answer: String, CaseIterable, Sendable {
    case yes, partly, no
    case used
    case beingBuilt = "being_built"
    case gap, wish

    /// The first is the one that messages and sheets name.
    var spellings: [String] {
      switch self {
      case .yes: ["yes", "y", "held", "true"]
      case .partly: ["partly", "inpart", "partial", "some"]
      case .no: ["no", "n", "notheld", "none", "false"]
      case .used: ["used", "uses", "use", "inuse"]
      case .beingBuilt: ["beingbuilt", "built", "builds", "building"]
      case .gap: ["gap", "missing", "lacking"]
      case .wish: ["wish", "wanted", "want"]
      }
    }
  }

  package enum Quality: String, CaseIterable, Sendable { case good, fair, poor, unknown }

  /// How often the figures are renewed.
  package enum Frequency: String, CaseIterable, Sendable {
    /// Every month or more often.
    case monthly
    case yearly
    /// Every few years.
    case rarely
    case once
  }

  package struct Reply: Hashable, Sendable {
    package var city: Int
    package var topic: Topic
    /// An id, or the plain letters of a city's own words.
    package var item: String
    package var answer: Answer
    package var quality: Quality?
    package var frequency: Frequency?
  }

  /// As first spelled.
  package var cities: [String]
  package var replies: [Reply]
  /// Words that cities wrote themselves, as first spelled, by their plain letters.
  package var ownWords: [String: String]
}

extension CityReplies.Topic {
  package var answers: [CityReplies.Answer] {
    switch self {
    case .data: [.yes, .partly, .no]
    case .tools: [.used, .beingBuilt, .no]
    case .needs: [.gap, .wish, .no]
    }
  }
}

/// What cities are asked about: ids with what they are called.
package struct CitySurveyItems: Sendable {
  package var inputs: [(id: String, words: String)]
  package var tools: [(id: String, words: String)]
  /// Components, themes and indicators.
  package var parts: [(id: String, words: String)]
  private let known: [CityReplies.Topic: Set<String>]

  package init(
    inputs: [(id: String, words: String)], tools: [(id: String, words: String)],
    parts: [(id: String, words: String)]
  ) {
    self.inputs = inputs
    self.tools = tools
    self.parts = parts
    // A city may lack a single figure, too.
    known = [
      .data: Set(inputs.map(\.id)), .tools: Set(tools.map(\.id)),
      .needs: Set(parts.map(\.id) + inputs.map(\.id)),
    ]
  }

  package func isKnown(_ id: String, _ topic: CityReplies.Topic) -> Bool {
    known[topic]?.contains(id) == true
  }

  /// In the order of the framework.
  package func ids(_ topic: CityReplies.Topic) -> [String] {
    switch topic {
    case .data: inputs.map(\.id)
    case .tools: tools.map(\.id)
    case .needs: parts.map(\.id) + inputs.map(\.id)
    }
  }

  package func words(_ id: String, _ topic: CityReplies.Topic) -> String? {
    let lists = topic == .data ? [inputs] : topic == .tools ? [tools] : [parts, inputs]
    return lists.lazy.flatMap { $0 }.first { $0.id == id }?.words
  }
}
