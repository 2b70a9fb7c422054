/// What an audience said in a poll, checked: every vote is of a known voter about a known item, and none is cast twice.
package struct Votes: Hashable, Sendable {
  package enum Question: String, CaseIterable, Hashable, Sendable {
    /// Whether an indicator belongs into the framework.
    case relevance
    /// Whether a city can collect it.
    case feasibility
    /// Points spread over items.
    case budget
    /// How many times as important one item is as another.
    case pairwise
    /// The place of an item in the order of importance, 1 for the first.
    case ranking
  }

  package enum Relevance: Int, CaseIterable, Hashable, Sendable {
    case redundant, useful, essential
  }

  package struct Voter: Hashable, Sendable {
    /// As first spelled.
    package var name: String
    /// Position among the roles.
    package var role: Int

    package init(name: String, role: Int) { (self.name, self.role) = (name, role) }
  }

  package struct Vote: Hashable, Sendable {
    package var voter: Int
    package var question: Question
    /// An id.
    package var item: String
    /// The item that `item` is compared with, in a pairwise vote.
    package var other: String?
    /// A ``Relevance``, 1 for feasible and 0 for not, points, how many times, or a place.
    package var answer: Double
    /// As a spreadsheet counts it.
    package var row: Int

    package init(voter: Int, question: Question, item: String, other: String?, answer: Double, row: Int) {
      self.voter = voter
      self.question = question
      self.item = item
      self.other = other
      self.answer = answer
      self.row = row
    }
  }

  /// Something the framework lacks, in a voter's own words.
  package struct Proposal: Hashable, Sendable {
    /// As first spelled.
    package var title: String
    package var voters: [Int]

    package init(title: String, voters: [Int]) { (self.title, self.voters) = (title, voters) }
  }

  /// The file as the user named it.
  package var file: String
  /// In the order in which they first vote; "" stands for voters who name none.
  package var roles: [String]
  package var voters: [Voter]
  /// In the order of the file.
  package var votes: [Vote]
  package var proposals: [Proposal]

  package init(
    file: String, roles: [String], voters: [Voter], votes: [Vote], proposals: [Proposal]
  ) {
    self.file = file
    self.roles = roles
    self.voters = voters
    self.votes = votes
    self.proposals = proposals
  }

  /// Whether anybody says in what role they vote.
  package var hasRoles: Bool { roles.contains { !$0.isEmpty } }

  package func voters(in role: Int) -> [Int] { voters.indices.filter { voters[$0].role == role } }
}
