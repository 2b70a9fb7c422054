import Assessing
import Kernels
import Model
import Pipeline
import References
import Testing

/// Areas with four figures each, about one in six missing.
private struct World {
  var rows: [[Double?]]

  init(areas: Int, draws: inout Draws) {
    rows = (0..<areas).map { _ in
      (0..<4).map { _ in
        draws.next() % 6 == 0 ? nil : (Double.random(in: 1...99, using: &draws) * 8).rounded() / 8
      }
    }
  }

  /// The file, its areas in the given order.
  func csv(_ order: [Int]? = nil) -> String {
    (order ?? Array(rows.indices)).reduce(into: "area,a,b,c,d\n") { text, area in
      text += "A\(area)," + rows[area].map { $0.map { "\($0)" } ?? "" }.joined(separator: ",") + "\n"
    }
  }
}

private let methods = [
  "goalposts { worst = 0, best = 80 }", "min_max()", "z_score { mean = 50, sd = 5 }", "rank()",
  "percentile_rank { ties = \"mean\" }", "target { goal = 90 }",
]

@Suite("What the whole road keeps")
struct WholeRoadLawsTests {
  private func script(_ normalise: String, scale: Double = 1, _ method: String = "") -> String {
    // Ends that point the other way, where lower is better.
    let turned =
      normalise.hasPrefix("goalposts")
      ? "goalposts { worst = 80, best = 0 }"
      : normalise.hasPrefix("target") ? "target { goal = 5 }" : normalise
    return areas()
      + indicator("a", "theme = \"violence\", normalise = \(normalise), weight = \(2 * scale),")
      + indicator("b", better: "lower", "theme = \"violence\", normalise = \(turned), weight = \(scale),")
      + indicator("c", "normalise = \(normalise),")
      + indicator("d", component: "sense_of_safety", "normalise = \(normalise),")
      + "method { minimum_coverage = 0.5, \(method) }\n"
  }

  /// Bits of every score, by area.
  private func bits(_ run: Assessed) -> [String: [UInt64]] {
    guard let results = run.results else { return [:] }
    return Dictionary(
      uniqueKeysWithValues: (0..<results.panel.count).map { row in
        (results.panel.areaID(row), results.scores.columns.map { ($0.values[row] + 0).bitPattern })
      })
  }

  @Test("the order of areas in the file does not matter to any score", arguments: methods)
  func order(method: String) {
    var draws = Draws(seed: 1)
    let world = World(areas: 40, draws: &draws)
    let text = script(method, "impute = mean(), treat = winsorise()")
    let straight = bits(assessed(text, ["data.csv": world.csv()]))
    #expect(straight.count == 40)
    for _ in 0..<3 {
      let shuffled = Array(0..<40).shuffled(using: &draws)
      let found = bits(assessed(text, ["data.csv": world.csv(shuffled)]))
      if method.hasPrefix("z_score") {
        // Deviations from a mean are squared and added in row order, which may move the last place.
        #expect(found.allSatisfy { area, scores in isNear(scores, straight[area] ?? []) })
      } else {
        #expect(found == straight)
      }
    }
  }

  private func isNear(_ left: [UInt64], _ right: [UInt64]) -> Bool {
    left.count == right.count
      && zip(left, right).allSatisfy { left, right in
        let (x, y) = (Double(bitPattern: left), Double(bitPattern: right))
        return left == right || (x - y).magnitude <= 1e-12 * y.magnitude
      }
  }

  @Test("any number of workers gives the same bits", arguments: methods)
  func workers(method: String) {
    var draws = Draws(seed: 2)
    let world = World(areas: 60, draws: &draws)
    let text = script(method, "impute = mean(), treat = winsorise()")
    let one = bits(assessed(text, ["data.csv": world.csv()], workers: 1))
    #expect(one == bits(assessed(text, ["data.csv": world.csv()], workers: 2)))
    #expect(one == bits(assessed(text, ["data.csv": world.csv()], workers: 7)))
  }

  @Test("missing stays missing unless something fills it", arguments: methods)
  func missing(method: String) {
    var draws = Draws(seed: 3)
    let world = World(areas: 30, draws: &draws)
    let run = assessed(script(method), ["data.csv": world.csv()])
    for (position, id) in ["a", "b", "c", "d"].enumerated() {
      #expect(run.scores(id)?.values.map(\.isNaN) == world.rows.map { $0[position] == nil }, "\(id)")
    }
  }

  @Test("weights scale freely: only their proportion counts")
  func scale() {
    var draws = Draws(seed: 4)
    let world = World(areas: 30, draws: &draws)
    let one = bits(assessed(script("min_max()"), ["data.csv": world.csv()]))
    // Powers of two scale without rounding.
    #expect(one == bits(assessed(script("min_max()", scale: 1024), ["data.csv": world.csv()])))
    #expect(one == bits(assessed(script("min_max()", scale: 1.0 / 1024), ["data.csv": world.csv()])))
  }

  @Test(
    "a better value never lowers a score above it, by either mean",
    arguments: ["arithmetic()", "geometric()"])
  func monotone(mean: String) throws {
    var draws = Draws(seed: 5)
    let text = script("goalposts { worst = 0, best = 80 }", "aggregate = \(mean)")
    var world = World(areas: 30, draws: &draws)
    for _ in 0..<4 {
      let before = try #require(assessed(text, ["data.csv": world.csv()]).results?.scores)
      for area in world.rows.indices {
        let item = Int(draws.next() % 4)
        // Lower is better for the second.
        if let value = world.rows[area][item] { world.rows[area][item] = value + (item == 1 ? -0.5 : 0.5) }
      }
      let after = try #require(assessed(text, ["data.csv": world.csv()]).results?.scores)
      for (old, new) in zip(before.columns, after.columns) {
        #expect(zip(old.values, new.values).allSatisfy { $0.isNaN || $1 >= $0 - 1e-12 })
      }
    }
  }

  @Test("scores stay inside their range with clamped goalposts, and no part lies outside what it is made of")
  func range() throws {
    var draws = Draws(seed: 6)
    let world = World(areas: 50, draws: &draws)
    let run = assessed(script("goalposts { worst = 20, best = 40 }"), ["data.csv": world.csv()])
    let results = try #require(run.results)
    for (position, node) in results.assessment.tree.nodes.enumerated() {
      for row in 0..<results.panel.count {
        guard let score = results.scores.columns[position][row] else { continue }
        #expect((0...100).contains(score))
        let parts = node.children.compactMap { results.scores.columns[$0][row] }
        if let least = parts.min(), let greatest = parts.max() { #expect((least...greatest).contains(score)) }
      }
    }
  }
}
