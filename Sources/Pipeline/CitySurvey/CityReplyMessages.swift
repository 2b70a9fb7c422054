import Diagnostics

extension Diagnostic {
  static func replyWithout(_ part: String, at place: Place) -> Diagnostic {
    Diagnostic(
      .missingKey, "the answer has no \(part)", at: place,
      help: [
        part == "city"
          ? "the file is about several cities: name one in every row" : "fill the cell in, or remove the row"
      ])
  }

  static func noTopic(_ text: String, at place: Place) -> Diagnostic {
    let topics = CityReplies.Topic.allCases.map(\.rawValue)
    return Diagnostic(
      text.isEmpty ? .missingKey : .unknownQuestion,
      text.isEmpty ? "the answer has no topic" : "\"\(text)\" is no topic of the survey", at: place,
      label: nearest(to: text, among: topics).map { "did you mean \"\($0)\"?" },
      notes: ["topics: " + topics.joined(separator: ", ")])
  }

  static func unknownSurveyItem(
    _ text: String, _ topic: CityReplies.Topic, _ items: CitySurveyItems, at place: Place
  ) -> Diagnostic {
    let what =
      switch topic {
      case .data: "input of the framework"
      case .tools: "index that is known here"
      case .needs: "component, theme, indicator or input of the framework"
      }
    return Diagnostic(
      .unknownItem, "\"\(text)\" is no \(what)", at: place,
      label: nearest(to: text, among: items.ids(topic)).map { "did you mean \($0)?" },
      help: [
        topic == .data
          ? "what the framework does not have is a need: topic needs, in your own words"
          : "for something else write words with blanks, not an id"
      ])
  }

  static func notAnswered(_ item: String, _ topic: CityReplies.Topic, at place: Place) -> Diagnostic {
    Diagnostic(
      .missingKey, "\"\(item)\" has no answer", at: place,
      help: ["write \(topic.answers.map(\.rawValue).joined(separator: ", ")), or remove the row"])
  }

  static func noSurveyAnswer(_ text: String, _ allowed: [String], to question: String, at place: Place)
    -> Diagnostic
  {
    Diagnostic(
      .badAnswer, "\"\(text)\" is no answer to \(question)", at: place,
      label: nearest(to: text, among: allowed).map { "did you mean \($0)?" },
      help: ["write \(allowed.joined(separator: ", ")); leave the cell empty for no answer"])
  }

  static func onlyOfData(_ part: String, _ topic: CityReplies.Topic, at place: Place) -> Diagnostic {
    Diagnostic(
      .badAnswer, "\(part) is asked of data, and this row is about \(topic.rawValue)", at: place,
      help: ["leave the cell empty; words about it go into the column comment"])
  }

  static func contradictory(_ item: String, _ part: String, _ text: String, at place: Place) -> Diagnostic {
    Diagnostic(
      .contradictoryAnswers, "\"\(item)\" is not held, and its \(part) is \"\(text)\"", at: place,
      help: ["write yes or partly where the city has the figures", "else leave quality and frequency empty"])
  }

  static func repliedTwice(_ item: String, _ city: String, first: Int, at place: Place) -> Diagnostic {
    Diagnostic(
      .duplicateRow, "\"\(city)\" answers \"\(item)\" twice", at: place, label: "first in row \(first)",
      help: ["keep the row that holds"])
  }

  static func duplicateCity(_ city: String, first: String, at place: Place) -> Diagnostic {
    Diagnostic(
      .duplicateCity, "\"\(city)\" has answered in \(first) already", at: place,
      help: ["keep one of the two files", "two cities of one name need two names"])
  }

  static func answersNothing(_ city: String, at place: Place) -> Diagnostic {
    Diagnostic(
      .incompleteAnswers, "\"\(city)\" answers nothing", at: place,
      help: ["look at the column answer; until then the city is left out of the counts"])
  }
}
