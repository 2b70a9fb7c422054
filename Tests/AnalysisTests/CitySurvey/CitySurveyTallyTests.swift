import Analysis
import Diagnostics
import Model
import Testing

@testable import Pipeline

@Suite("The count of a survey of cities")
struct CitySurveyTallyTests {
  private let items = CitySurveyItems(
    inputs: [("r", "Robberies"), ("p", "Residents"), ("t", "Trust")], tools: [("tool", "A tool")],
    parts: [("worry", "Worry"), ("violence", "Violence")])

  private func reply(
    _ city: Int, _ topic: CityReplies.Topic, _ item: String, _ answer: CityReplies.Answer,
    _ quality: CityReplies.Quality? = nil, _ frequency: CityReplies.Frequency? = nil
  ) -> CityReplies.Reply {
    CityReplies.Reply(
      city: city, topic: topic, item: item, answer: answer, quality: quality, frequency: frequency)
  }

  private func indicator(_ id: String, _ component: String, _ inputs: [String]) -> Indicator {
    let sum = inputs.dropFirst().reduce(Expression.input(inputs[0])) { .binary(.add, $0, .input($1)) }
    return Indicator(
      id: id, title: id, component: component, theme: nil, unit: "1", direction: .lower,
      formula: .expression(sum), place: Span(file: "", line: 1))
  }

  private func tally(_ replies: [CityReplies.Reply], ownWords: [String: String] = [:]) -> CitySurveyTally {
    let catalogue = Catalogue(
      indicators: [
        indicator("robbery", "urban_security", ["r", "p"]),
        indicator("trust", "social_cohesion", ["t", "p"]),
      ], inputs: [])
    return CitySurveyTally(
      CityReplies(cities: ["A", "B", "C"], replies: replies, ownWords: ownWords), items, catalogue)
  }

  @Test("inputs are counted by answer, quality and how often they are renewed; what most hold comes first")
  func data() {
    let tally = tally([
      reply(0, .data, "r", .no), reply(1, .data, "r", .partly, .poor, .once),
      reply(0, .data, "t", .yes, .good, .yearly), reply(1, .data, "t", .partly, .good, .monthly),
      reply(0, .data, "p", .yes, .good, .yearly), reply(1, .data, "p", .yes, .fair, .yearly),
      reply(2, .data, "p", .yes, nil, .monthly),
    ])
    #expect(tally.data.map(\.input) == ["p", "t", "r"])
    #expect(tally.data.map(\.yes) == [3, 1, 0])
    #expect(tally.data.map(\.partly) == [0, 1, 1])
    #expect(tally.data.map(\.no) == [0, 0, 1])
    #expect(tally.data[0].qualities == [.good: 1, .fair: 1])
    // Of equals the more frequent.
    #expect(tally.data.map(\.usualFrequency) == [.yearly, .monthly, .once])
  }

  @Test("a component counts the answers about its own inputs, and none about a shared one")
  func fields() {
    let tally = tally([
      reply(0, .data, "r", .no), reply(0, .data, "p", .yes), reply(1, .data, "p", .partly),
      reply(1, .data, "t", .yes),
    ])
    let fields = Dictionary(uniqueKeysWithValues: tally.fields.map { ($0.component, $0) })
    #expect(fields["urban_security"].map { [$0.yes, $0.partly, $0.no] } == [0, 0, 1])
    #expect(fields["social_cohesion"].map { [$0.yes, $0.partly, $0.no] } == [1, 0, 0])
    #expect(fields["quality_of_life"]?.answers == 0)
  }

  @Test("what most cities name comes first; gaps before wishes, own words last")
  func named() {
    let tally = tally(
      [
        reply(0, .needs, "ownneed", .gap), reply(0, .needs, "violence", .wish),
        reply(1, .needs, "violence", .gap),
        reply(1, .needs, "worry", .wish), reply(2, .needs, "worry", .wish), reply(2, .needs, "r", .gap),
        reply(0, .needs, "p", .no), reply(2, .tools, "tool", .beingBuilt), reply(0, .tools, "tool", .used),
        reply(1, .tools, "tool", .no),
      ], ownWords: ["ownneed": "Own need"])
    #expect(tally.needs.map(\.item) == ["violence", "worry", "r", "ownneed"])
    #expect(tally.needs[0].first == [1] && tally.needs[0].second == [0])
    #expect(tally.needs[0].cities == [0, 1])
    #expect(tally.words("ownneed", .needs) == "Own need")
    #expect(tally.words("worry", .needs) == "Worry" && tally.words("r", .needs) == "Robberies")
    #expect(tally.tools.map(\.first) == [[0]] && tally.tools.map(\.second) == [[2]])
  }

  @Test("the order of the replies changes nothing")
  func order() {
    let replies = [
      reply(0, .data, "r", .no), reply(1, .data, "p", .partly, .poor), reply(2, .data, "t", .yes, .good),
      reply(0, .tools, "tool", .used), reply(1, .needs, "worry", .gap),
    ]
    let (one, other) = (tally(replies), tally(replies.reversed()))
    #expect(one.data == other.data && one.fields == other.fields)
    #expect(one.tools == other.tools && one.needs == other.needs)
  }
}
