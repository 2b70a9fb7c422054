import Diagnostics
import Testing

@Suite("The nearest word")
struct NearestTests {
  private let components = ["quality_of_life", "sense_of_safety", "urban_security"]

  @Test("one slip is seen through: a letter left out, added, changed or swapped")
  func slips() {
    for slip in ["urban_securty", "urban_securiity", "urban_sekurity", "urban_secuirty", "Urban_Security"] {
      #expect(nearest(to: slip, among: components) == "urban_security")
    }
  }

  @Test("what shares less than two thirds with every candidate has no nearest")
  func far() {
    #expect(nearest(to: "policing", among: components) == nil)
    // Three letters may differ in one; "abc" and "axy" differ in two.
    #expect(nearest(to: "abc", among: ["abx"]) == "abx")
    #expect(nearest(to: "abc", among: ["axy"]) == nil)
  }

  @Test("one word of a longer name tells which is meant, where only one name has it")
  func oneWord() {
    #expect(onlyOne(having: "security", among: components) == "urban_security")
    #expect(onlyOne(having: "Safety", among: components) == "sense_of_safety")
    #expect(onlyOne(having: "of", among: components) == nil)
    #expect(onlyOne(having: "secur", among: components) == nil)
  }

  @Test("of two equally near the earlier is meant")
  func ties() {
    #expect(nearest(to: "cat", among: ["bat", "car"]) == "bat")
    #expect(nearest(to: "cat", among: ["car", "bat"]) == "car")
  }

  @Test("nothing and no candidates are no trouble")
  func empty() {
    #expect(nearest(to: "", among: components) == nil)
    #expect(nearest(to: "", among: ["a"]) == nil)
    #expect(nearest(to: "a", among: [String]()) == nil)
    #expect(nearest(to: "a", among: [""]) == nil)
  }

  @Test("texts of many pages are no misspelt words, and take no time")
  func pages() {
    let page = String(repeating: "a", count: 100_000)
    #expect(nearest(to: page + "b", among: [page, "a"]) == nil)
    #expect(nearest(to: "a", among: [page]) == nil)
  }

  @Test("a letter with its accent is one letter")
  func accents() {
    #expect(nearest(to: "Zurich", among: ["Zürich", "Basel"]) == "Zürich")
  }

  @Test("is the one that the whole table of distances gives, over words drawn at random")
  func againstTheWholeTable() {
    var state: UInt64 = 11
    func draw(_ count: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % count
    }
    func word() -> String { String((0..<draw(9)).map { _ in Array("abcdé_")[draw(6)] }) }
    for _ in 0..<3000 {
      let (target, candidates) = (word(), (0..<6).map { _ in word() })
      let near = candidates.enumerated()
        .map { (distance(target, $1), $0, $1) }
        .filter { $0.0 <= max(target.count, $0.2.count) / 3 }
        .min { ($0.0, $0.1) < ($1.0, $1.1) }
      #expect(nearest(to: target, among: candidates) == near?.2, "\(target) among \(candidates)")
    }
  }

  /// Optimal string alignment as it is defined.
  private func distance(_ left: String, _ right: String) -> Int {
    let (a, b) = (Array(left), Array(right))
    var table = (0...a.count).map { i in (0...b.count).map { j in i == 0 ? j : j == 0 ? i : 0 } }
    for i in a.indices {
      for j in b.indices {
        let least = min(table[i][j + 1] + 1, table[i + 1][j] + 1, table[i][j] + (a[i] == b[j] ? 0 : 1))
        let isSwapped = i > 0 && j > 0 && a[i] == b[j - 1] && a[i - 1] == b[j]
        table[i + 1][j + 1] = isSwapped ? min(least, table[i - 1][j - 1] + 1) : least
      }
    }
    return table[a.count][b.count]
  }

  @Test("is found among ten thousand")
  func many() {
    let names = (0..<10_000).map { "indicator_number_\($0)" }
    let found = (0..<20).map { nearest(to: "indicatr_number_\($0 * 400)", among: names) }
    #expect(found == (0..<20).map { "indicator_number_\($0 * 400)" })
  }
}
