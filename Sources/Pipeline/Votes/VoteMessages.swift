import Diagnostics
import Tables

extension Diagnostic {
  static func missingColumn(_ part: VoteColumns.Part, in table: Table) -> Diagnostic {
    Diagnostic(
      .missingColumn, "the file has no column \"\(part.rawValue)\"", at: .file(table.name),
      help: [
        "name a column so, or: \(part.spellings.dropFirst().joined(separator: ", "))",
        "assess poll --columns shows how the file is written",
      ],
      notes: [
        "its columns: \(table.header.prefix(20).joined(separator: ", "))", "read as: \(table.dialect)",
      ])
  }

  static func voteWithout(_ part: VoteColumns.Part, at place: Place) -> Diagnostic {
    Diagnostic(
      .missingKey, "the vote has no \(part.rawValue)", at: place,
      help: ["fill the cell in, or remove the row"])
  }

  static func pairwiseWithoutColumn(at place: Place) -> Diagnostic {
    Diagnostic(
      .missingColumn, "a pairwise vote needs a column \"other\"", at: place,
      help: ["add a column \"other\" with the item that this one is compared with"])
  }

  static func unknownQuestion(_ text: String, at place: Place) -> Diagnostic {
    Diagnostic(
      .unknownQuestion, "\"\(text)\" is no question of a poll", at: place,
      label: nearest(to: text, among: VoteAnswers.questionNames).map { "did you mean \"\($0)\"?" },
      notes: ["questions: " + VoteAnswers.questionNames.joined(separator: ", ")])
  }

  static func unknownItem(_ text: String, _ items: VotedItems, indicatorsOnly: Bool, at place: Place)
    -> Diagnostic
  {
    if items.isOpen {
      return Diagnostic(
        .unknownItem, "\"\(text)\" is no id", at: place,
        help: [
          "write small letters, digits and _, such as home_burglary_rate",
          "or name the script, so that its titles are known: assess poll votes.csv city.lua",
        ])
    }
    let ids = indicatorsOnly ? items.indicatorIDs : items.items.map(\.id)
    let near = likelyNames(for: idOf(text), among: ids)
    return Diagnostic(
      .unknownItem,
      "the script has no \(indicatorsOnly ? "indicator" : "indicator, theme or component") \"\(text)\"",
      at: place,
      label: near.isEmpty ? nil : "did you mean \(alternatives(near.map { "\"\($0)\"" }))?",
      help: near.isEmpty ? ["for what the framework lacks, answer \"missing\""] : [])
  }

  static func partForIndicator(_ item: VotedItems.Item, _ question: Votes.Question, at place: Place)
    -> Diagnostic
  {
    Diagnostic(
      .unknownItem, "\"\(item.id)\" is a \(item.kind), and \(question) is asked of indicators", at: place,
      help: ["name an indicator", "components and themes take budget, pairwise and ranking"])
  }

  static func badAnswer(_ text: String, _ question: Votes.Question, at place: Place) -> Diagnostic {
    Diagnostic(
      .badAnswer, "\"\(text)\" is no answer to \(question)", at: place,
      help: ["write \(VoteAnswers.allowed(question)); leave the cell empty for no opinion"])
  }

  static func comparedWithItself(_ item: String, at place: Place) -> Diagnostic {
    Diagnostic(
      .unlikeItems, "\"\(item)\" is compared with itself", at: place, help: ["name two different items"])
  }

  static func unlikeItems(_ item: VotedItems.Item, _ other: VotedItems.Item, at place: Place) -> Diagnostic {
    func words(_ item: VotedItems.Item) -> String {
      "\"\(item.id)\" is a\(item.kind == .indicator ? "n" : "") \(item.kind)"
        + (item.parent.map { " of \"\($0)\"" } ?? "")
    }
    return Diagnostic(
      .unlikeItems, "\"\(item.id)\" and \"\(other.id)\" do not stand side by side", at: place,
      help: ["compare components with components, and themes or indicators within one part"],
      notes: [words(item) + ", " + words(other)])
  }

  static func twoRoles(_ voter: String, _ role: String, first: (role: String, row: Int), at place: Place)
    -> Diagnostic
  {
    Diagnostic(
      .twoRoles, "\"\(voter)\" votes as \"\(role)\", and as \"\(first.role)\" in row \(first.row)", at: place,
      help: ["give each voter one role; two people need two names"])
  }

  /// - items: one, or the two of a comparison.
  /// - first: the row of the first vote, as a spreadsheet counts it.
  static func duplicateVote(
    _ voter: String, _ question: Votes.Question, _ items: [String?], first: Int, isSame: Bool, more: Int,
    at place: Place
  ) -> Diagnostic {
    let named = items.compactMap { $0 }.map { "\"\($0)\"" }.joined(separator: " and ")
    return Diagnostic(
      .duplicateVote,
      "\"\(voter)\" answers \(question) of \(named) twice, first in row \(first)"
        + (isSame ? "" : ", and not alike"),
      at: place,
      help: ["keep one of the rows; two people need two names"],
      notes: more > 0 ? ["the same voter repeats \(more) more \(more == 1 ? "answer" : "answers")"] : [])
  }

  static func contradictoryVotes(
    _ voter: String, _ item: String, _ other: String, first: Int, at place: Place
  ) -> Diagnostic {
    Diagnostic(
      .contradictoryVotes,
      "\"\(voter)\" compares \"\(item)\" with \"\(other)\" here and the other way round in row \(first), and the two "
        + "answers do not agree",
      at: place, help: ["keep one of the rows", "the second of 3 is 1/3"])
  }

  static func tooManyVotes(_ file: String, voters: Int, items: Int) -> Diagnostic {
    Diagnostic(
      .fileTooLarge, "\(voters) voters and \(items) items are more than a poll can hold", at: .file(file),
      help: ["look at the columns of voters and items: are they mixed up?"])
  }
}
