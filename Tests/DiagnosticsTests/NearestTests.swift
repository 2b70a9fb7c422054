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
}
