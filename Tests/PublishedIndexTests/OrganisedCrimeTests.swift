import Diagnostics
import Kernels
import Model
import Pipeline
import Testing

/// Seven countries, the two Congos among them, have other commas and full stops in one edition than in the other.
private let twoSpellings: Set<DiagnosticCode> = [.areaSpelling]

@Suite("Global Organized Crime Index", .enabled(if: PublishedCase.organisedCrime.isThere))
struct OrganisedCrimeTests {
  private static let scores: [(id: String, level: Level)] = [
    ("markets", .theme), ("actors", .theme), ("criminality", .component), ("resilience", .component),
  ]

  @Test("every cell agrees at two decimals, halves rounded up")
  func values() throws {
    let results = try PublishedCase.organisedCrime.results(knownProblems: twoSpellings)
    let published = try PublishedCase.organisedCrime.published()
    var equal = 0
    for row in published.rows {
      let place = try results.row(published.text("country", row), published.text("year", row))
      for (id, level) in Self.scores {
        let score = try #require(try results.score(id, at: level, row: place))
        if text(score, decimals: 2) == (try published.text(id, row)) { equal += 1 }
      }
    }
    #expect(published.rows.count == 386)
    #expect(equal == 1544)
  }

  @Test("there is no index, and crime is not mixed with resilience")
  func noIndex() throws {
    let results = try PublishedCase.organisedCrime.results(knownProblems: twoSpellings)
    #expect(results.scores.columns[0].available.isEmpty)
    #expect(results.scores.ranks == nil)
  }
}
