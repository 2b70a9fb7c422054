import Kernels
import References
import Testing

@Suite("Distances to the best and to a reference area")
struct DistanceToReferenceTests {
  @Test("the best scores 1, the worst 0, a missing value stays missing")
  func maximum() {
    #expect(distanceToMaximum([2, nil, 4, 6]) == [0, nil, 0.5, 1])
    #expect(distanceToMaximum([2, nil, 4, 6], reversed: true) == [1, nil, 0.5, 0])
    #expect(distanceToMaximum([3, nil, 3]) == [nil, nil, nil])
  }

  @Test("the reference area scores 1, and better areas more unless capped")
  func reference() {
    #expect(distanceToReference([2, 6, nil, 10], area: 1) == [0, 1, nil, 2])
    #expect(distanceToReference([2, 6, nil, 10], area: 1, capped: true) == [0, 1, nil, 1])
    #expect(distanceToReference([2, 6, nil, 10], area: 1, reversed: true) == [2, 1, nil, 0])
    #expect(distanceToReference([2, 6, nil, 10, 0], area: 1, reference: [0, 1, 3]) == [0, 1, nil, 2, -0.5])
  }

  @Test("a reference area that is missing or the worst leaves no way to measure")
  func noWay() {
    #expect(distanceToReference([2, nil, 6], area: 1) == [nil, nil, nil])
    #expect(distanceToReference([2, nil, 6], area: 0) == [nil, nil, nil])
    #expect(distanceToReference([3, 3, nil], area: 0) == [nil, nil, nil])
    #expect(distanceToReference([3, nil], area: 0) == [nil, nil])
  }

  @Test("huge and tiny columns give no infinities")
  func extremes() {
    #expect(distanceToReference([-1.7e308, 0, nil, 1.7e308], area: 3) == [0, 0.5, nil, 1])
    #expect(distanceToReference([0, nil, .leastNonzeroMagnitude], area: 2) == [0, nil, 1])
    #expect(distanceToReference([0, 1e-300, nil, 1e300], area: 1) == [0, 1, nil, nil])
  }

  @Test("the scores are those of the golden files", .enabled(if: Golden.isThere, "needs the golden files"))
  func golden() throws {
    let treated = try Golden.table("01_chain/Treated.csv")
    let area = try #require(try treated.texts("uCode").firstIndex(of: "DEU"))
    let directions = try Golden.directions()
    let files: [(String, (Column, Bool) -> Column)] = [
      ("dist2max", { distanceToMaximum($0, reversed: $1) }),
      ("dist2ref_DEU", { distanceToReference($0, area: area, reversed: $1) }),
      ("dist2ref_DEU_capped", { distanceToReference($0, area: area, reversed: $1, capped: true) }),
      ("borda", { borda($0, reversed: $1) }),
    ]
    for (file, kernel) in files {
      let expected = try Golden.table("05_normalise/\(file).csv")
      for name in try Golden.indicators() {
        let found = kernel(try treated.column(name), (directions[name] ?? 1) < 0)
        let wanted = try expected.column(name)
        #expect(difference(found, wanted) < 1e-12, "\(file) of \(name)")
      }
    }
  }

  @Test(
    "each indicator can have its own way of normalising",
    .enabled(if: Golden.isThere, "needs the golden files"))
  func individual() throws {
    let treated = try Golden.table("01_chain/Treated.csv")
    let expected = try Golden.table("05_normalise/individual_specs.csv")
    let directions = try Golden.directions()
    for name in try Golden.indicators() {
      let x = try treated.column(name)
      let reversed = (directions[name] ?? 1) < 0
      let found =
        switch name {
        case "LPI": zScore(x, targetMean: 10, targetDeviation: 2, reversed: reversed)
        case "Tariff": minMax(x, range: 0...1, reversed: reversed)
        case "CPI": x
        default: minMax(x, reversed: reversed)
        }
      let wanted = try expected.column(name)
      #expect(difference(found, wanted) < 1e-12, "\(name)")
    }
  }
}
