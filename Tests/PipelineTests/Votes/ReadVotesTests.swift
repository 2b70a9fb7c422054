import Assessing
import Diagnostics
import Pipeline
import Tables
import Testing

@Suite("Votes of a poll")
struct ReadVotesTests {
  private func read(_ text: String) throws -> (votes: Votes?, log: DiagnosticLog) {
    var log = DiagnosticLog()
    let table = try #require(Table.read(csv: Bytes(Array(text.utf8)), name: "votes.csv", log: &log))
    return (readVotes(table, .open, log: &log), log)
  }

  @Test("every question with its answers, in whatever case")
  func questions() throws {
    let found = try read(
      """
      voter,role,question,item,other,answer
      Ada,Police,Relevance,x,,ESSENTIAL
      Ada,,relevance,y,,useful but not essential
      ada ,police,relevance,z,,not necessary
      Ada,,feasibility,x,,No
      Ada,,budget,x,,"12,5"
      Ada,,pairwise,x,y,1/4
      Ada,,rank order,x,,2
      """)
    let votes = try #require(found.votes)
    #expect(found.log.diagnostics == [])
    #expect(votes.roles == ["Police"])
    #expect(votes.voters == [.init(name: "Ada", role: 0)])
    #expect(
      votes.votes.map(\.question) == [
        .relevance, .relevance, .relevance, .feasibility, .budget, .pairwise, .ranking,
      ])
    #expect(votes.votes.map(\.answer) == [2, 1, 0, 0, 12.5, 0.25, 2])
    #expect(votes.votes[5].other == "y")
    #expect(votes.votes.map(\.row) == Array(2...8))
  }

  @Test("no opinion is no vote, and no mistake", arguments: ["", "-", "–", "Don't know", "n/a", "abstain"])
  func abstention(answer: String) throws {
    let found = try read("voter,question,item,answer\nAda,relevance,x,\(answer)\nAda,relevance,y,useful\n")
    #expect(found.log.diagnostics == [])
    #expect(found.votes?.votes.map(\.item) == ["y"])
  }

  @Test("proposals that differ in capitals, blanks and marks are one, and each voter counts once")
  func proposals() throws {
    let found = try read(
      """
      voter,question,item,answer
      Ada,missing,Dark streets,
      Ben,relevance,dark-streets,missing
      Ben,missing,DARK STREETS,
      Cem,missing,,Scams
      """)
    #expect(found.log.diagnostics == [])
    #expect(
      found.votes?.proposals == [
        .init(title: "Dark streets", voters: [0, 1]), .init(title: "Scams", voters: [2]),
      ])
  }

  @Test("voters without a role have one of their own; the order of columns does not matter")
  func withoutRole() throws {
    let found = try read(
      "answer;item;question;role;voter\nuseful;x;relevance;;Ada\nuseful;x;relevance;police;Ben\n")
    let votes = try #require(found.votes)
    #expect(votes.roles == ["police", ""])
    #expect(votes.voters.map(\.role) == [1, 0])
    #expect(votes.hasRoles)
    #expect(votes.voters(in: 0) == [1])
  }

  @Test("the same comparison the other way round adds nothing, also where a third is 0.33")
  func turned() throws {
    for answer in ["1/3", "0.33"] {
      let found = try read(
        "voter,question,item,other,answer\nAda,pairwise,x,y,3\nAda,pairwise,y,x,\(answer)\n")
      #expect(found.log.diagnostics == [])
      #expect(found.votes?.votes.count == 1)
    }
  }

  @Test("what many rows have in common is told once, with their numbers")
  func repeated() throws {
    let lines = (1...8).map { "V\($0),relevance,x,perhaps\n" }.joined()
    let found = try read("voter,question,item,answer\n\(lines)")
    #expect(found.log.diagnostics.map(\.code) == [.badAnswer])
    #expect(found.log.diagnostics[0].place == .cell(file: "votes.csv", row: 2, column: "answer"))
    #expect(found.log.diagnostics[0].notes == ["the same in rows 3, 4, 5, 6, 7 and 2 more"])
  }

  @Test("a voter who repeats a whole form is told once, with how many answers")
  func repeatedForm() throws {
    let form = "Ada,relevance,x,useful\nAda,relevance,y,useful\nAda,relevance,z,useful\n"
    let found = try read("voter,question,item,answer\n\(form)\(form)")
    #expect(found.log.diagnostics.map(\.code) == [.duplicateVote])
    #expect(found.log.diagnostics[0].notes == ["the same voter repeats 2 more answers"])
  }

  @Test(
    "an answer outside of its range is none",
    arguments: [
      ("budget", "-1"), ("budget", "1e12"), ("pairwise", "0"), ("pairwise", "12"), ("pairwise", "1/20"),
      ("ranking", "0"), ("ranking", "first"), ("feasibility", "2"), ("relevance", "2"), ("pairwise", "1/0"),
    ])
  func ranges(question: String, answer: String) throws {
    let found = try read("voter,question,item,other,answer\nAda,\(question),x,y,\(answer)\n")
    #expect(found.log.diagnostics.map(\.code) == [.badAnswer])
  }

  @Test("an item is known by its id or its title; a title of two is no name, and parts take weights only")
  func items() throws {
    let run = assessed(
      """
      local function item(id, title)
        indicator(id) { title = title, component = "urban_security", theme = "violence", unit = "u",
          better = "lower", formula = input[id], normalise = goalposts { worst = 9, best = 0 } }
      end
      source "police" { file = "police.csv" }
      item("a", "Robberies")
      item("b", "Same")
      item("c", "Same")
      item("d", "Gone")
      drop "d"
      """, ["police.csv": "a,b,c,d\n1,2,3,4\n"])
    let items = VotedItems(try #require(run.results).assessment)
    #expect(items.item("robberies")?.id == "a")
    #expect(items.item("A")?.parent == "violence")
    #expect(items.item("Same") == nil)
    #expect(items.item("Urban-Security")?.kind == .component)
    #expect(items.item("d")?.kind == .indicator)
    #expect(items.dropped == ["d"])
    #expect(items.item("e") == nil)
  }
}
