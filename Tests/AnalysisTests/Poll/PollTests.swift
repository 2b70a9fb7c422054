import Analysis
import Diagnostics
import Kernels
import Pipeline
import Testing

@Suite("A poll")
struct PollTests {
  private var votes = Votes(
    file: "votes.csv", roles: ["police", "council"], voters: [], votes: [], proposals: [])

  init() {
    votes.voters = (0..<10).map { .init(name: "v\($0)", role: $0 < 5 ? 0 : 1) }
  }

  private func vote(
    _ voter: Int, _ question: Votes.Question, _ item: String, _ answer: Double, other: String? = nil
  ) -> Votes.Vote {
    Votes.Vote(voter: voter, question: question, item: item, other: other, answer: answer, row: voter + 2)
  }

  private func relevance(_ item: String, _ answers: String) -> [Votes.Vote] {
    answers.enumerated().compactMap { voter, sign in
      ["r": 0.0, "u": 1, "e": 2][sign].map { vote(voter, .relevance, item, $0) }
    }
  }

  private func poll(_ cast: [Votes.Vote], _ rules: PollRules = PollRules()) -> (
    poll: Poll, log: DiagnosticLog
  ) {
    var (votes, log) = (votes, DiagnosticLog())
    votes.votes = cast
    return (Poll(votes, .open, rules, log: &log), log)
  }

  @Test(
    "verdicts follow from the votes, nine of ten being the fewest for essential",
    arguments: [
      ("eeeeeeeeeu", IndicatorVotes.Verdict.kept, IndicatorVotes.Reason.essential),
      ("eeeeeeeeuu", .questioned, .notEssential), ("rrrrrreeee", .dropped, .redundant),
      ("rrrrreeeee", .questioned, .notEssential), ("eeee......", .questioned, .tooFewVotes),
      ("rrrr......", .questioned, .tooFewVotes), ("eeeee.....", .kept, .essential),
    ])
  func verdicts(answers: String, verdict: IndicatorVotes.Verdict, reason: IndicatorVotes.Reason) {
    let line = poll(relevance("x", answers)).poll.indicators[0]
    #expect((line.verdict, line.reason) == (verdict, reason))
  }

  @Test("what is essential and not feasible is questioned, and the limits are the caller's")
  func limits() {
    let cast = relevance("x", "eeeeeeeeee") + (0..<10).map { vote($0, .feasibility, "x", $0 < 4 ? 1 : 0) }
    #expect(poll(cast).poll.indicators[0].reason == .notFeasible)
    var rules = PollRules()
    rules.feasible = 0.4
    #expect(poll(cast, rules).poll.indicators[0].verdict == .kept)
    rules.fewestVotes = 11
    #expect(poll(cast, rules).poll.indicators[0].reason == .tooFewVotes)
    rules = PollRules()
    rules.chance = 0.06
    #expect(poll(relevance("x", "eeeeeeeeuu"), rules).poll.indicators[0].verdict == .kept)
    rules.redundant = 0.6
    #expect(poll(relevance("x", "rrrrrreeee"), rules).poll.indicators[0].verdict == .questioned)
  }

  @Test("figures are there for all and role by role, and roles that lie half of all votes apart are named")
  func roles() throws {
    let line = poll(relevance("x", "eeeeeuuuuu")).poll.indicators[0]
    #expect(line.all.validity == 0)
    #expect(line.byRole.map(\.validity) == [1, -1])
    #expect(line.disagreement?.most == 0 && line.disagreement?.least == 1)
    #expect(poll(relevance("x", "eeeuuueeuu")).poll.indicators[0].disagreement == nil)
    // Two voters are too few to hold a role against others.
    #expect(poll(relevance("x", "eeeeeuu...")).poll.indicators[0].disagreement == nil)
  }

  @Test("agreement is alpha over voters and indicators, for all and within roles")
  func agreement() throws {
    let cast = relevance("x", "eeeeeuuuuu") + relevance("y", "rrrrreeeee")
    let found = try #require(poll(cast).poll.agreement.first)
    let table = Matrix((0..<10).map { $0 < 5 ? [2, 0] : [1, 2] })
    #expect(found.all.nominal == krippendorffAlpha(table, .nominal))
    #expect(found.all.ordinal == krippendorffAlpha(table, .ordinal))
    #expect(found.byRole.map(\.nominal) == [1, 1])
    #expect(found.items == 2)
  }

  @Test("points become shares, whatever their total; an item left out gets none")
  func budget() throws {
    let cast =
      [(0, 30.0, 10.0), (1, 2, 2), (2, 0, 5)].flatMap {
        [vote($0.0, .budget, "x", $0.1), vote($0.0, .budget, "y", $0.2)]
      } + [vote(3, .budget, "x", 7), vote(4, .budget, "x", 0)]
    let (poll, log) = poll(cast)
    let part = try #require(poll.weights.first)
    // 0.75, 0.5, 0 and 1 for x.
    #expect(part.items.map(\.id) == ["x", "y"])
    #expect(part.all.spreads.map(\.mean) == [0.5625, 0.4375])
    #expect(part.all.spreads[0].median == 0.625)
    #expect(part.all.spreads[0].lowerQuartile == 0.375)
    #expect(part.all.spreads[0].upperQuartile == 0.8125)
    #expect(part.leftOut.map(\.voter) == [4] && part.leftOut.map(\.reason) == [.allZero])
    #expect(log.diagnostics.map(\.code) == [.incompleteAnswers])
    #expect(part.all.voters == 4)
  }

  @Test("places become weights, and what a voter leaves out comes last")
  func ranking() throws {
    let cast = [
      vote(0, .ranking, "x", 1), vote(0, .ranking, "y", 2), vote(0, .ranking, "z", 3),
      vote(1, .ranking, "x", 1),
    ]
    let part = try #require(poll(cast).poll.weights.first)
    let first = try #require(RankedWeights.centroid.weights([1, 2, 3]))
    let second = try #require(RankedWeights.centroid.weights([1, 2, 2]))
    for item in 0..<3 {
      #expect((part.all.spreads[item].mean - (first[item] + second[item]) / 2).magnitude < 1e-15)
    }
    var rules = PollRules()
    rules.ranking = .sum
    #expect(poll(cast, rules).poll.weights[0].all.spreads[0].mean == 0.5)
  }

  @Test("comparisons in a circle are left out with their ratio, and count where more is allowed")
  func pairwise() throws {
    let straight = [
      vote(0, .pairwise, "x", 2, other: "y"), vote(0, .pairwise, "y", 2, other: "z"),
      vote(0, .pairwise, "x", 4, other: "z"),
    ]
    let circle = [
      vote(1, .pairwise, "x", 2, other: "y"), vote(1, .pairwise, "y", 2, other: "z"),
      vote(1, .pairwise, "z", 2, other: "x"),
    ]
    let (poll, log) = poll(straight + circle + [vote(2, .pairwise, "x", 2, other: "y")])
    let part = try #require(poll.weights.first)
    for (found, expected) in zip(part.all.spreads.map(\.mean), [4.0 / 7, 2.0 / 7, 1.0 / 7]) {
      #expect((found - expected).magnitude < 1e-12)
    }
    #expect(part.leftOut.map(\.voter) == [1, 2])
    // Each of three stands in a circle of twos: the largest eigenvalue is 1 + 2 + 1/2.
    let ratio = try #require(part.consistency[1].ratio)
    #expect((ratio - (3.5 - 3) / 2 / 0.58).magnitude < 1e-12)
    #expect(log.diagnostics.map(\.code) == [.inconsistentJudgements, .incompleteAnswers])
    #expect(log.diagnostics[0].place == .cell(file: "votes.csv", row: 3, column: nil))
    var rules = PollRules()
    rules.consistency = 0.5
    #expect(self.poll(straight + circle, rules).poll.weights[0].leftOut == [])
  }

  @Test("roles whose middle halves do not touch are named, item by item")
  func weightRoles() throws {
    let cast = (0..<10).flatMap {
      [vote($0, .budget, "x", $0 < 5 ? 80 : 30), vote($0, .budget, "y", $0 < 5 ? 20 : 70)]
    }
    let part = try #require(poll(cast).poll.weights.first)
    #expect(part.byRole.map { $0.spreads.map(\.mean) } == [[0.8, 0.2], [0.3, 0.7]])
    #expect(part.disagreements.map { [$0.item, $0.most, $0.least] } == [[0, 0, 1], [1, 1, 0]])
    #expect(part.all.concordance?.coefficient == 0)
    #expect(part.byRole.map { $0.concordance?.coefficient } == [1, 1])
  }

  @Test("equal weights are one place in the order, however they were rounded")
  func equalShares() throws {
    // 1/3 of points and a comparison of equals come out by different roads.
    let cast = (0..<2).flatMap { voter in
      [
        vote(voter, .pairwise, "x", 1, other: "y"), vote(voter, .pairwise, "y", 3, other: "z"),
        vote(voter, .pairwise, "x", 3, other: "z"),
      ]
    }
    #expect(try #require(poll(cast).poll.weights.first).all.concordance?.coefficient == 1)
  }

  @Test("where a part was asked in several ways, the rules say whose weights are taken")
  func chosen() {
    let cast = [
      vote(0, .ranking, "x", 1), vote(0, .ranking, "y", 2), vote(0, .budget, "x", 50),
      vote(0, .budget, "y", 50), vote(0, .ranking, "urban_security", 1),
      vote(0, .ranking, "sense_of_safety", 2),
    ]
    #expect(poll(cast).poll.chosenWeights.map(\.question) == [.budget, .ranking])
    var rules = PollRules()
    rules.weightsFrom = .ranking
    #expect(poll(cast, rules).poll.chosenWeights.map(\.question) == [.ranking, .ranking])
  }

  @Test("proposals come in the order of their voters, and one that is there already is told")
  func proposals() {
    var (votes, log) = (votes, DiagnosticLog())
    votes.proposals = [
      .init(title: "Scams", voters: [0]), .init(title: "Dark streets", voters: [1, 2]),
      .init(title: "Urban security", voters: [3]),
    ]
    let poll = Poll(votes, .open, PollRules(), log: &log)
    #expect(poll.proposals.map(\.proposal.title) == ["Dark streets", "Scams", "Urban security"])
    #expect(poll.proposals.map(\.existing) == [nil, nil, "urban_security"])
  }
}
