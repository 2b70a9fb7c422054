package import Model
package import Pipeline

/// What cities hold, use and lack, counted.
package struct CitySurveyTally: Sendable {
  package struct Held: Hashable, Sendable {
    package var input: String
    package var yes = 0
    package var partly = 0
    package var no = 0
    /// Of the cities that hold it, wholly or in part, and say so.
    package var qualities: [CityReplies.Quality: Int] = [:]
    package var frequencies: [CityReplies.Frequency: Int] = [:]

    package var answers: Int { yes + partly + no }

    /// How often the figures are renewed in most cities; of equals the more frequent.
    package var usualFrequency: CityReplies.Frequency? {
      let most = frequencies.values.max() ?? 0
      return CityReplies.Frequency.allCases.first { most > 0 && frequencies[$0] == most }
    }
  }

  /// A tool or a need that at least one city names.
  package struct Named: Hashable, Sendable {
    package var item: String
    /// Used, or a gap.
    package var first: [Int] = []
    /// Being built, or a wish.
    package var second: [Int] = []

    package var cities: [Int] { (first + second).sorted() }
  }

  /// How active cities are in a component: answers about the inputs that its indicators alone read. What many components
  /// read, such as the number of residents, tells nothing of one.
  package struct Field: Hashable, Sendable {
    package var component: String
    package var yes = 0
    package var partly = 0
    package var no = 0

    package var answers: Int { yes + partly + no }
  }

  package let cities: [String]
  /// Inputs that a city answered about: first what most hold, of equals in the order of the framework.
  package private(set) var data: [Held] = []
  /// First what most name, of equals in the order of the framework, own words last.
  package private(set) var tools: [Named] = []
  package private(set) var needs: [Named] = []
  package private(set) var fields: [Field] = []
  private let ownWords: [String: String]
  private let items: CitySurveyItems

  package init(_ replies: CityReplies, _ items: CitySurveyItems, _ catalogue: Catalogue) {
    cities = replies.cities
    ownWords = replies.ownWords
    self.items = items
    data = Self.held(replies, items)
    tools = Self.named(.tools, .used, replies, items)
    needs = Self.named(.needs, .gap, replies, items)
    let counted = Dictionary(uniqueKeysWithValues: data.map { ($0.input, $0) })
    fields = Self.fields(counted, catalogue)
  }

  private static func fields(_ counted: [String: Held], _ catalogue: Catalogue) -> [Field] {
    var readers: [String: Set<String>] = [:]
    for indicator in catalogue.indicators {
      for input in indicator.formula.inputs ?? [] { readers[input, default: []].insert(indicator.component) }
    }
    return Framework.reference.components.map { component in
      counted.values.filter { readers[$0.input] == [component.id] }.reduce(
        into: Field(component: component.id)
      ) {
        $0.yes += $1.yes
        $0.partly += $1.partly
        $0.no += $1.no
      }
    }
  }

  private static func held(_ replies: CityReplies, _ items: CitySurveyItems) -> [Held] {
    var counted: [String: Held] = [:]
    for reply in replies.replies where reply.topic == .data {
      var held = counted[reply.item] ?? Held(input: reply.item)
      switch reply.answer {
      case .yes: held.yes += 1
      case .partly: held.partly += 1
      default: held.no += 1
      }
      if let quality = reply.quality { held.qualities[quality, default: 0] += 1 }
      if let frequency = reply.frequency { held.frequencies[frequency, default: 0] += 1 }
      counted[reply.item] = held
    }
    let order = items.ids(.data).compactMap { counted[$0] }
    return order.enumerated().sorted { left, right in
      let (first, second) = (left.element, right.element)
      return (first.yes + first.partly, first.yes, -left.offset)
        > (second.yes + second.partly, second.yes, -right.offset)
    }.map(\.element)
  }

  private static func named(
    _ topic: CityReplies.Topic, _ first: CityReplies.Answer, _ replies: CityReplies, _ items: CitySurveyItems
  ) -> [Named] {
    var counted: [String: Named] = [:]
    var order: [String] = []
    for reply in replies.replies where reply.topic == topic && reply.answer != .no {
      if counted[reply.item] == nil { order.append(reply.item) }
      var named = counted[reply.item] ?? Named(item: reply.item)
      if reply.answer == first { named.first.append(reply.city) } else { named.second.append(reply.city) }
      counted[reply.item] = named
    }
    let known = items.ids(topic)
    let places = Dictionary(known.enumerated().map { ($1, $0) }) { first, _ in first }
    let placed = order.enumerated().map { (place: places[$1] ?? known.count + $0, item: $1) }
    return placed.compactMap { entry in counted[entry.item].map { (entry.place, $0) } }.sorted {
      left, right in
      (left.1.cities.count, left.1.first.count, -left.0) > (
        right.1.cities.count, right.1.first.count, -right.0
      )
    }.map(\.1)
  }

  /// What an item is called: as the framework has it, or as the city that first named it.
  package func words(_ item: String, _ topic: CityReplies.Topic) -> String {
    items.words(item, topic) ?? ownWords[item] ?? item
  }
}
