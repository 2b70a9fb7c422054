/// What the questions are called, and which answers they take.
enum VoteAnswers {
  /// A question of the file: one of ``Votes/Question``, or something missing from the framework.
  enum Asked: Hashable {
    case question(Votes.Question)
    case missing
  }

  private static let questions: [(Asked, [String])] = [
    (.question(.relevance), ["relevance", "indicatorrelevance", "relevant", "indicator", "contentvalidity"]),
    (.question(.feasibility), ["feasibility", "feasible", "indicatorfeasibility"]),
    (.missing, ["missing", "proposal", "addition"]),
    (.question(.budget), ["budget", "budgetallocation", "points"]),
    (.question(.pairwise), ["pairwise", "pairwisecomparison", "comparison", "pair"]),
    (.question(.ranking), ["ranking", "rank", "rankorder", "order"]),
  ]

  static let questionNames = questions.map { $0.1[0] }

  static func asked(_ text: String) -> Asked? {
    let plain = lettersAndDigits(text)
    return questions.first { $0.1.contains(plain) }?.0
  }

  /// Whether a cell says that the voter has no opinion. A dash has no letters, so it is empty too.
  static func isAbstention(_ text: String) -> Bool {
    ["", "na", "dontknow", "noopinion", "noanswer", "abstain", "abstention"].contains(lettersAndDigits(text))
  }

  static func isMissing(_ text: String) -> Bool {
    ["missing", "add", "lacking"].contains(lettersAndDigits(text))
  }

  static func relevance(_ text: String) -> Votes.Relevance? {
    switch lettersAndDigits(text) {
    case "essential": .essential
    case "useful", "usefulbutnotessential", "usefulnotessential": .useful
    case "redundant", "notnecessary", "unnecessary", "notrelevant": .redundant
    default: nil
    }
  }

  static func feasibility(_ text: String) -> Bool? {
    switch lettersAndDigits(text) {
    case "yes", "y", "true", "1", "feasible": true
    case "no", "n", "false", "0", "notfeasible", "infeasible", "unfeasible": false
    default: nil
    }
  }

  /// `1/3`, which a column of numbers does not take.
  static func fraction(_ text: String) -> Double? {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false).map { part in
      Double(part.filter { $0 != " " })
    }
    guard parts.count == 2, let above = parts[0], let below = parts[1], above > 0, below > 0 else {
      return nil
    }
    return above / below
  }

  /// For messages.
  static func allowed(_ question: Votes.Question) -> String {
    switch question {
    case .relevance: "essential, useful, redundant or missing"
    case .feasibility: "yes or no"
    case .budget: "points, from 0 on"
    case .pairwise: "how many times as important, from 1/9 to 9"
    case .ranking: "a place, from 1 on"
    }
  }

  static func isAllowed(_ answer: Double, _ question: Votes.Question) -> Bool {
    switch question {
    case .relevance, .feasibility: true
    case .budget: answer >= 0 && answer <= 1e9
    // A ninth may be written as 0.11.
    case .pairwise: answer >= 0.11 && answer <= 9
    case .ranking: answer >= 1 && answer <= 1e6
    }
  }
}
