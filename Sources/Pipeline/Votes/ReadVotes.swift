package import Diagnostics
import Model
package import Tables

/// Reads the votes of a poll from a file with one vote a row.
///
/// - Every mistake is reported with its row. What many rows have in common is told once, with the first of them.
/// - Rows without an opinion are no votes. Names, roles and titles are the same where only capitals, blanks and marks differ.
/// - nil, with reports, where the file lacks a column that every poll needs.
package func readVotes(_ table: Table, _ items: VotedItems, log: inout DiagnosticLog) -> Votes? {
  guard let columns = VoteColumns(table, log: &log) else { return nil }
  var reader = VoteReader(table: table, columns: columns, items: items)
  for row in 0..<table.rowCount { reader.read(row) }
  return reader.finished(log: &log)
}

private struct VoteReader {
  let table: Table
  let columns: VoteColumns
  let items: VotedItems
  private let numbers: [Double]

  private var people: People
  private var votes: [Votes.Vote] = []
  private var proposals: [Votes.Proposal] = []
  private var proposed: [String: Int] = [:]
  private var cast: [Key: (row: Int, answer: Double)] = [:]
  private var repeated: [Int: (first: Repeated, more: Int)] = [:]
  private var problems = RepeatedProblems()

  /// What one voter may answer once.
  private struct Key: Hashable {
    var voter: Int
    var question: Votes.Question
    var item: String
    var other: String?
  }

  private struct Repeated {
    var key: Key
    var row: Int
    var firstRow: Int
    var isSame: Bool
  }

  /// Further voters and items than this are columns that were mixed up.
  private static let mostCells = 20_000_000
  private static let longestTitle = 200

  init(table: Table, columns: VoteColumns, items: VotedItems) {
    self.table = table
    self.columns = columns
    self.items = items
    people = People()
    numbers = columns[.answer].map { table.numbers(column: $0).values } ?? []
  }

  private func text(_ part: VoteColumns.Part, _ row: Int) -> String {
    columns.text(part, row: row, in: table)
  }

  private func place(_ part: VoteColumns.Part, _ row: Int) -> Place {
    columns.place(part, row: row, in: table)
  }

  mutating func read(_ row: Int) {
    let (name, asked) = (text(.voter, row), text(.question, row))
    guard !lettersAndDigits(name).isEmpty else {
      if VoteColumns.Part.allCases.allSatisfy({ text($0, row).isEmpty }) { return }
      return problems.add(.voteWithout(.voter, at: place(.voter, row)), row: table.rowNumber(row))
    }
    let (voter, conflict) = people.voter(name, role: text(.role, row), row: table.rowNumber(row))
    if let conflict {
      problems.add(
        .twoRoles(name, text(.role, row), first: conflict, at: place(.role, row)), about: "role \(voter)",
        row: table.rowNumber(row))
    }
    switch VoteAnswers.asked(asked) {
    case nil where lettersAndDigits(asked).isEmpty:
      problems.add(.voteWithout(.question, at: place(.question, row)), row: table.rowNumber(row))
    case nil:
      problems.add(
        .unknownQuestion(asked, at: place(.question, row)), about: asked, row: table.rowNumber(row))
    case .missing?: propose(row, by: voter)
    case .question(.relevance)? where VoteAnswers.isMissing(text(.answer, row)): propose(row, by: voter)
    case .question(let question)?: vote(row, question, by: voter)
    }
  }

  /// What is missing is named in the column of items, or in that of answers where the other is empty.
  private mutating func propose(_ row: Int, by voter: Int) {
    let words = [text(.item, row), text(.answer, row)].first { !lettersAndDigits($0).isEmpty } ?? ""
    guard !words.isEmpty, !VoteAnswers.isMissing(words) else {
      return problems.add(.voteWithout(.item, at: place(.item, row)), row: table.rowNumber(row))
    }
    let plain = lettersAndDigits(words)
    if let position = proposed[plain] {
      if !proposals[position].voters.contains(voter) { proposals[position].voters.append(voter) }
    } else {
      proposed[plain] = proposals.count
      proposals.append(Votes.Proposal(title: String(words.prefix(Self.longestTitle)), voters: [voter]))
    }
  }

  private mutating func vote(_ row: Int, _ question: Votes.Question, by voter: Int) {
    let answer = text(.answer, row)
    guard let item = item(.item, row, question) else { return }
    var other: VotedItems.Item?
    if question == .pairwise {
      guard columns[.other] != nil else {
        return problems.add(.pairwiseWithoutColumn(at: place(.item, row)), row: table.rowNumber(row))
      }
      other = self.item(.other, row, question)
      guard let other, areSiblings(item, other, row) else { return }
    }
    if VoteAnswers.isAbstention(answer) { return }
    guard let value = value(row, question), VoteAnswers.isAllowed(value, question) else {
      return problems.add(
        .badAnswer(answer, question, at: place(.answer, row)), about: "\(question) \(answer)",
        row: table.rowNumber(row))
    }
    let key = Key(voter: voter, question: question, item: item.id, other: other?.id)
    guard isFirst(key, value, row) else { return }
    cast[key] = (table.rowNumber(row), value)
    votes.append(
      Votes.Vote(
        voter: voter, question: question, item: item.id, other: other?.id, answer: value,
        row: table.rowNumber(row)))
  }

  private mutating func item(_ part: VoteColumns.Part, _ row: Int, _ question: Votes.Question)
    -> VotedItems.Item?
  {
    let words = text(part, row)
    let indicatorsOnly = question == .relevance || question == .feasibility
    guard !lettersAndDigits(words).isEmpty else {
      problems.add(.voteWithout(part, at: place(part, row)), row: table.rowNumber(row))
      return nil
    }
    if let found = items.item(words) {
      guard indicatorsOnly, found.kind != .indicator else { return found }
      problems.add(
        .partForIndicator(found, question, at: place(part, row)), about: found.id, row: table.rowNumber(row))
      return nil
    }
    let id = idOf(words)
    if items.isOpen, isID(id) {
      return VotedItems.Item(id: id, title: spelledOut(id), kind: .indicator, parent: nil)
    }
    problems.add(
      .unknownItem(words, items, indicatorsOnly: indicatorsOnly, at: place(part, row)), about: words,
      row: table.rowNumber(row))
    return nil
  }

  private mutating func areSiblings(_ item: VotedItems.Item, _ other: VotedItems.Item, _ row: Int) -> Bool {
    let number = table.rowNumber(row)
    if item.id == other.id {
      problems.add(.comparedWithItself(item.id, at: place(.other, row)), about: item.id, row: number)
    } else if item.kind != other.kind || item.parent != other.parent {
      problems.add(
        .unlikeItems(item, other, at: place(.other, row)), about: "\(item.id) \(other.id)", row: number)
    } else {
      return true
    }
    return false
  }

  private func value(_ row: Int, _ question: Votes.Question) -> Double? {
    let answer = text(.answer, row)
    switch question {
    case .relevance: return VoteAnswers.relevance(answer).map { Double($0.rawValue) }
    case .feasibility: return VoteAnswers.feasibility(answer).map { $0 ? 1 : 0 }
    case .pairwise:
      if let fraction = VoteAnswers.fraction(answer) { return fraction }
    case .budget, .ranking: break
    }
    return numbers[row].isNaN ? nil : numbers[row]
  }

  /// Whether the voter has not said this before. The same comparison the other way round adds nothing.
  private mutating func isFirst(_ key: Key, _ value: Double, _ row: Int) -> Bool {
    if let earlier = cast[key] {
      let repetition = Repeated(
        key: key, row: row, firstRow: earlier.row, isSame: earlier.answer == value)
      if let known = repeated[key.voter] {
        repeated[key.voter] = (known.first, known.more + 1)
      } else {
        repeated[key.voter] = (repetition, 0)
      }
      return false
    }
    guard let other = key.other else { return true }
    let turned = Key(voter: key.voter, question: key.question, item: other, other: key.item)
    guard let earlier = cast[turned] else { return true }
    // A third may be written as 0.33.
    if (earlier.answer * value - 1).magnitude > 0.02 {
      problems.add(
        .contradictoryVotes(
          people.voters[key.voter].name, key.item, other, first: earlier.row, at: place(.answer, row)),
        about: "\(key.voter) \(key.item) \(other)", row: table.rowNumber(row))
    }
    return false
  }

  mutating func finished(log: inout DiagnosticLog) -> Votes? {
    for voter in repeated.keys.sorted() {
      guard let (first, more) = repeated[voter] else { continue }
      problems.add(
        .duplicateVote(
          people.voters[voter].name, first.key.question, [first.key.item, first.key.other],
          first: first.firstRow,
          isSame: first.isSame, more: more, at: place(.item, first.row)),
        about: "voter \(voter)", row: table.rowNumber(first.row))
    }
    problems.report(to: &log)
    let itemCount = Set(votes.map(\.item)).count
    guard people.voters.count * max(1, itemCount) <= Self.mostCells else {
      log.report(.tooManyVotes(table.name, voters: people.voters.count, items: itemCount))
      return nil
    }
    return people.votes(votes, proposals, file: table.name)
  }
}

/// Voters and their roles, each under the spelling that comes first.
private struct People {
  private(set) var voters: [(name: String, role: Int?, row: Int)] = []
  private var positions: [String: Int] = [:]
  private var roles: [String] = []
  private var rolePositions: [String: Int] = [:]

  /// - Returns: the voter, and the role that was given earlier where this one is another.
  mutating func voter(_ name: String, role: String, row: Int) -> (Int, (role: String, row: Int)?) {
    let role = self.role(role)
    let plain = lettersAndDigits(name)
    guard let position = positions[plain] else {
      positions[plain] = voters.count
      voters.append((name, role, row))
      return (voters.count - 1, nil)
    }
    let known = voters[position]
    guard let role else { return (position, nil) }
    guard let earlier = known.role else {
      voters[position] = (known.name, role, row)
      return (position, nil)
    }
    return (position, earlier == role ? nil : (roles[earlier], known.row))
  }

  private mutating func role(_ text: String) -> Int? {
    let plain = lettersAndDigits(text)
    guard !plain.isEmpty else { return nil }
    if let position = rolePositions[plain] { return position }
    rolePositions[plain] = roles.count
    roles.append(text)
    return roles.count - 1
  }

  func votes(_ votes: [Votes.Vote], _ proposals: [Votes.Proposal], file: String) -> Votes {
    let lacks = voters.contains { $0.role == nil }
    return Votes(
      file: file, roles: lacks ? roles + [""] : roles,
      voters: voters.map { Votes.Voter(name: $0.name, role: $0.role ?? roles.count) }, votes: votes,
      proposals: proposals)
  }
}
