import Assessing
import Diagnostics
import Kernels
import Testing

@testable import Pipeline

@Suite("Scales within groups")
struct WithinTests {
  private let csv = "area,size,x\nA,small,1\nB,large,10\nC,small,3\nD,large,30\nE,small,2\n"

  private func run(_ method: String, _ csv: String? = nil, better: String = "higher", _ more: String = "")
    -> Assessed
  {
    assessed(
      areas("data", "groups = { size = \"size\" },")
        + indicator("x", better: better, "normalise = \(method),")
        + "method { minimum_coverage = 0, \(more) }",
      ["data.csv": csv ?? self.csv])
  }

  private func scores(_ method: String, _ csv: String? = nil, better: String = "higher") -> Column? {
    run(method, csv, better: better).results?.normalised.scores[0]
  }

  @Test("each group has a scale of its own")
  func scales() {
    #expect(scores("min_max { within = \"size\" }") == [0, 0, 100, 100, 50])
    #expect(scores("rank { within = \"size\" }") == [1, 1, 3, 2, 2])
    #expect(scores("z_score { within = \"size\" }")?[4] == 0)
    // The worst of each group: 1 and 10, or 3 and 30 where lower is better.
    #expect(scores("target { goal = 50, within = \"size\" }")?[1] == 0)
    let fromWorst = scores("target { goal = 0, range = { 0, 3 }, within = \"size\" }", better: "lower")
    #expect(fromWorst == [2, 2, 0, 0, 1])
    #expect(scores("ratio_to_mean { within = \"size\" }") == [50, 50, 150, 150, 100])
  }

  @Test("the ledger says which scale was found on which group")
  func ledger() {
    let scales = run("min_max { within = \"size\" }").results?.normalised.scales[0]
    #expect(scales?.map(\.group) == ["large", "small"])
    #expect(scales?.first?.terms.map(\.value) == [10, 30])
  }

  @Test("groups and periods part together")
  func periods() {
    let csv = """
      area,year,size,x
      A,2024,small,1
      A,2025,small,5
      B,2024,small,3
      B,2025,small,9
      C,2024,large,7
      C,2025,large,7
      D,2024,large,9
      D,2025,large,5

      """
    let found = assessed(
      source("data", "groups = { size = \"size\" },")
        + indicator("x", "normalise = min_max { within = \"size\", over = \"each_period\" },"),
      ["data.csv": csv])
    #expect(found.results?.normalised.scores[0] == [0, 0, 100, 100, 0, 100, 100, 0])
    #expect(
      found.results?.normalised.scales[0].map { "\($0.period ?? "") \($0.group ?? "")" } == [
        "2024 large", "2024 small", "2025 large", "2025 small",
      ])
  }

  @Test("an area that is in one group wherever a file names it is in it in all periods")
  func everyPeriod() {
    let found = assessed(
      source("data") + areas("sizes", "groups = { size = \"size\" },", file: "sizes.csv")
        + indicator("x", "normalise = min_max { within = \"size\", over = \"each_period\" },"),
      [
        "data.csv": "area,year,x\nA,2024,1\nB,2024,3\nA,2025,4\nB,2025,2\n",
        "sizes.csv": "area,size\nA,small\nB,small\n",
      ])
    #expect(found.messages == [])
    #expect(found.results?.normalised.scores[0] == [0, 100, 100, 0])
  }

  @Test("an area without a group has no score, and is named once")
  func withoutGroup() {
    let csv = "area,size,x\nA,small,1\nB,small,3\nC,,2\n"
    let found = run("min_max { within = \"size\" }", csv)
    #expect(found.results?.normalised.scores[0] == [0, 100, nil])
    #expect(found.codes == [.areaWithoutGroup])
    #expect(found.messages == ["C has no group in \"size\", so no score on a scale within it"])
  }

  @Test("a group of one area, or of areas that are all the same, has no scale and says so")
  func noScale() {
    let lonely = run("min_max { within = \"size\" }", "area,size,x\nA,small,1\nB,small,3\nC,large,2\n")
    #expect(lonely.codes == [.tooFewAreas])
    #expect(
      lonely.messages
        == ["min_max compares areas, but only one has a value of \"x\" in the group \"large\""])
    let same = run(
      "min_max { within = \"size\" }", "area,size,x\nA,small,1\nB,small,3\nC,large,2\nD,large,2\n")
    #expect(same.codes == [.constantIndicator])
    #expect(same.results?.normalised.scores[0] == [0, 100, nil, nil])
  }

  @Test("a total is no part of its group's scale")
  func totals() {
    let found = run("min_max { within = \"size\" }", csv + "All,small,5\n", "totals = { \"All\" },")
    #expect(found.results?.normalised.scores[0] == [0, 0, 100, 100, 50, 200])
  }

  @Test("a group that nobody gives is told where it is named, a list of peers too")
  func unknown() {
    let script = run("min_max { within = \"sise\" }")
    #expect(script.codes == [.unknownGroup])
    #expect(script.log.diagnostics.first?.label == "did you mean \"size\"?")
    let all = assessed(
      areas() + indicator("x", "") + "method { normalise = { indicator = rank { within = \"size\" } }, "
        + "impute = median(\"region\") }", ["data.csv": csv])
    #expect(all.messages == ["there is no group \"region\"", "there is no group \"size\""])
    let list = assessed(
      areas() + indicator("x", "normalise = rank { within = \"near\" },")
        + "peers \"near\" { method = most_similar(2), on = { \"x\" } }", ["data.csv": csv])
    #expect(list.messages == ["peers \"near\" give each area a list of its own, and make no groups"])
  }

  @Test("peers give groups like a source, under a name of their own")
  func peers() {
    let script =
      areas() + indicator("x", "normalise = min_max { within = \"similar\" },")
      + "peers \"similar\" { method = ward(2), on = { \"x\" } }"
    let found = assessed(script, ["data.csv": "area,x\nA,1\nB,2\nC,101\nD,103\nE,102\n"])
    #expect(found.results?.normalised.scores[0] == [0, 100, 0, 100, 50])
    let twice = assessed(
      areas("data", "groups = { similar = \"size\" },") + indicator("x")
        + "peers \"similar\" { method = ward(2), on = { \"x\" } }", ["data.csv": csv])
    #expect(twice.codes == [.duplicateInput])
  }
}
