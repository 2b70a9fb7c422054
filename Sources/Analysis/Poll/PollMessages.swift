import Diagnostics
import Kernels
import Pipeline

extension WeightVotes {
  /// Voters whose comparisons do not count, each with the place of the first of them.
  func report(_ votes: Votes, _ rules: PollRules, log: inout DiagnosticLog) {
    let named = Set(items.map(\.id))
    for left in leftOut {
      let first = votes.votes.first {
        $0.voter == left.voter && $0.question.rawValue == question.rawValue && named.contains($0.item)
      }
      let place = Place.cell(file: votes.file, row: first?.row, column: nil)
      let voter = votes.voters[left.voter].name
      switch left.reason {
      case .inconsistent(let ratio, let circle):
        log.report(.inconsistentVoter(voter, ratio, circle, items, most: rules.consistency, at: place))
      case .incomplete(let first, let second):
        log.report(.incompleteAnswers(voter, items[first].id, items[second].id, at: place))
      case .allZero: log.report(.noPoints(voter, at: place))
      }
    }
  }
}

extension Diagnostic {
  fileprivate static func inconsistentVoter(
    _ voter: String, _ ratio: Double, _ circle: Circle, _ items: [WeightVotes.Item], most: Double,
    at place: Place
  ) -> Diagnostic {
    let ids = circle.items.map { "\"\(items[$0].id)\"" }
    let times = circle.times.map { spelled($0) }
    return Diagnostic(
      .inconsistentJudgements,
      "the comparisons of \"\(voter)\" contradict each other: consistency ratio \(text(ratio, decimals: 2)), above "
        + machineText(most),
      at: place,
      help: ["ask the voter again; until then these comparisons are left out of the weights"],
      notes: [
        "\(ids[0]) is \(times[0]) times \(ids[1]), \(ids[1]) is \(times[1]) times \(ids[2]), but \(ids[0]) is "
          + "\(times[2]) times \(ids[2])"
      ])
  }

  fileprivate static func incompleteAnswers(
    _ voter: String, _ item: String, _ other: String, at place: Place
  ) -> Diagnostic {
    Diagnostic(
      .incompleteAnswers, "\"\(voter)\" does not compare \"\(item)\" with \"\(other)\"", at: place,
      help: ["add the comparison; until then this voter's comparisons are left out of the weights"])
  }

  fileprivate static func noPoints(_ voter: String, at place: Place) -> Diagnostic {
    Diagnostic(
      .incompleteAnswers, "\"\(voter)\" gives no points to any item", at: place,
      help: ["spread some points; until then this voter is left out of the weights"])
  }

  /// `3`, `1/3`
  private static func spelled(_ times: Double) -> String {
    times >= 1 ? shortest(times) : "1/" + shortest(1 / times)
  }

  private static func shortest(_ number: Double) -> String {
    let rounded = Kernels.rounded(number, decimals: 2)
    return machineText(rounded)
  }
}
