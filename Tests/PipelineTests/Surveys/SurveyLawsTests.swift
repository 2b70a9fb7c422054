import Assessing
import Kernels
import References
import Testing

@testable import Pipeline

/// What holds for the figures of any survey.
@Suite("Laws of surveys")
struct SurveyLawsTests {
  private let script =
    Asked.survey("groups = { women = { column = \"sex\", is = \"female\" } },") + Asked.share()
    + Asked.share(group: "_women")

  /// People at random, in order.
  private func people(_ count: Int, seed: UInt64 = 1) -> [[String]] {
    var draws = Draws(seed: seed)
    return (0..<count).map { number in
      func pick(_ words: [String]) -> String { words[Int(draws.next() % UInt64(words.count))] }
      return [
        String(number), pick(["Harbour", "Hill", "Mills"]), pick(["female", "male"]),
        String(Double(1 + draws.next() % 1_000) / 256),
        pick(["safe", "very safe", "unsafe", "very unsafe", "don't know", ""]), "5",
      ]
    }
  }

  private func csv(_ people: [[String]]) -> String {
    "nr,district,sex,weight,Q4,Q5\n" + people.map { $0.joined(separator: ",") + "\n" }.joined()
  }

  private func run(_ people: [[String]], workers: Int = 1) -> Assessed {
    // The areas come in the order of the file; one person of each comes first.
    let first = ["Harbour", "Hill", "Mills"].map { ["", $0, "male", "1", "don't know", "5"] }
    return Asked.run(script, csv(first + people), workers: workers)
  }

  private func figures(_ run: Assessed) -> Column {
    Column((run.values?.columns.flatMap(\.values) ?? []) + Asked.bounds(run) + Asked.bounds(run, 1))
  }

  @Test("the order of respondents does not matter")
  func order() {
    let all = people(400)
    var draws = Draws(seed: 9)
    let found = run(all)
    #expect(found.messages == [])
    #expect(found.values?.columns[0].available.count == 3)
    #expect(difference(figures(run(all.shuffled(using: &draws))), figures(found)) < 1e-12)
  }

  @Test("weights scale freely: shares and intervals stay", arguments: [0.001, 0.5, 3.7, 1024])
  func scale(factor: Double) {
    let all = people(300)
    let scaled = all.map { person in
      var person = person
      person[3] = String((Double(person[3]) ?? 0) * factor)
      return person
    }
    // The three that come first gave no answer.
    #expect(difference(figures(run(scaled)), figures(run(all))) < 1e-12)
  }

  @Test("people who do not know, and people of weight 0, change no share and no interval")
  func silent() {
    let all = people(300)
    var draws = Draws(seed: 4)
    var more = all
    for person in people(100, seed: 2) {
      var (silent, nobody) = (person, person)
      silent[4] = "don't know"
      nobody[3] = "0"
      more += [silent, nobody]
    }
    more.shuffle(using: &draws)
    #expect(difference(figures(run(more)), figures(run(all))) < 1e-12)
  }

  @Test("everybody twice: the same shares, and answers worth twice as much")
  func twice() {
    let all = people(200)
    let (once, double) = (run(all), run(all + all))
    #expect(difference(double.values("night") ?? [], once.values("night") ?? []) < 1e-12)
    let (one, two) = (once.inputs?.surveys[0].items[0], double.inputs?.surveys[0].items[0])
    #expect(difference(two?.effective ?? [], Column(one?.effective.values.map { $0 * 2 } ?? [])) < 1e-12)
  }

  @Test("districts add up to the city, and one worker and two give the same")
  func addUp() {
    let all = people(500)
    let city = "city \"Northport\" { }\nmethod { totals = { \"Northport\" } }\n"
    let found = Asked.run(city + script, csv(all))
    for part in ["positive", "valid", "base"] {
      let column = found.input("night_\(part)")?.values ?? []
      #expect(column.count == 4)
      #expect(difference(column[0], column.dropFirst().reduce(0, +)) < 1e-12)
    }
    #expect(figures(run(all, workers: 2)) == figures(run(all)))
  }
}
