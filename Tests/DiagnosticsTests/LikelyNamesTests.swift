import Diagnostics
import Testing

@Suite("The names that a word stands for")
struct LikelyNamesTests {
  private let names = [
    "national_homicide_rate", "homicide_rate", "residential_burglary_rate", "trust_police_share",
    "trust_people_share", "trust_courts_share", "trust_neighbours_share",
  ]

  @Test("a slip has one name, the nearest")
  func slip() { #expect(likelyNames(for: "homicide_rat", among: names) == ["homicide_rate"]) }

  @Test("one word of a name tells which are meant, those that begin with it first")
  func word() {
    #expect(likelyNames(for: "Homicide", among: names) == ["homicide_rate", "national_homicide_rate"])
    #expect(likelyNames(for: "burglery", among: names) == ["residential_burglary_rate"])
    #expect(likelyNames(for: "polise trust", among: names) == ["trust_police_share"])
  }

  @Test("three at most, and none where a word is in no name")
  func few() {
    #expect(likelyNames(for: "trust", among: names).count == 3)
    #expect(likelyNames(for: "trust weather", among: names) == [])
    #expect(likelyNames(for: "of", among: names) == [])
    #expect(likelyNames(for: "", among: names) == [])
  }

  @Test("alternatives read as a sentence does")
  func sentence() {
    #expect(alternatives(["a"]) == "a")
    #expect(alternatives(["a", "b"]) == "a or b")
    #expect(alternatives(["a", "b", "c"]) == "a, b or c")
    #expect(alternatives([]) == "")
  }
}
