import Kernels
import References
import Testing

@Suite("Distance to a target")
struct DistanceToTargetTests {
  @Test("the start is 0, the target 1, and more only without a cap")
  func way() {
    #expect(distanceToTarget([10, nil, 15, 20, 30, 5], from: 10, target: 20) == [0, nil, 0.5, 1, 2, -0.5])
    #expect(
      distanceToTarget([10, nil, 15, 20, 30, 5], from: 10, target: 20, capped: true) == [
        0, nil, 0.5, 1, 1, -0.5,
      ])
  }

  @Test("where lower is better the way leads down")
  func down() {
    #expect(distanceToTarget([20, nil, 5], from: 20, target: 10) == [0, nil, 1.5])
  }

  @Test("a start that is the target leaves no way")
  func nowhere() {
    #expect(distanceToTarget([20, nil], from: 20, target: 20) == [nil, nil])
    #expect(distanceToTarget([nil], from: .nan, target: 20) == [nil])
    #expect(distanceToTarget([-1.7e308, nil, 1.7e308], from: -1.7e308, target: 1.7e308) == [0, nil, 1])
  }

  @Test("the distances are those of the golden files", .enabled(if: Golden.isThere, "needs the golden files"))
  func golden() throws {
    let expected = try Golden.table("05_normalise/raw_dist2targ_iMeta.csv")
    let raw = try Golden.table("01_chain/Raw.csv")
    let targets = try Golden.table("00_input/iMeta.csv").dictionary("iCode", "Target")
    let directions = try Golden.directions()
    for name in try Golden.indicators() {
      let x = try raw.column(name)
      let worst = (directions[name] ?? 1) > 0 ? minimum(x) : maximum(x)
      let target = try #require(targets[name].flatMap { Double($0) })
      let found = distanceToTarget(x, from: try #require(worst), target: target)
      let wanted = try expected.column(name)
      #expect(difference(found, wanted) < 1e-12, "\(name)")
    }
  }
}
