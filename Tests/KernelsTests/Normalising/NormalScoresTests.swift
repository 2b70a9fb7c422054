import Kernels
import References
import Testing

@Suite("Normal scores")
struct NormalScoresTests {
  @Test(
    "the normal quantile has its known values",
    arguments: [
      (1e-300, -37.0470962993612), (1e-20, -9.262340089798409), (1e-6, -4.753424308822899),
      (0.001, -3.090232306167813), (0.02425, -1.972961051311885), (0.2, -0.8416212335729142),
      (0.25, -0.6744897501960817), (0.3, -0.5244005127080409), (0.4999, -0.0002506628300880075),
      (0.75, 0.6744897501960817), (0.9, 1.2815515655446004), (0.975, 1.959963984540054),
      (0.999999, 4.753424308817087),
    ])
  func quantile(p: Double, z: Double) {
    let found = standardNormalQuantile(p)
    #expect((found - z).magnitude < 5e-15 * z.magnitude)
  }

  @Test("the ends of the scale of probabilities")
  func ends() {
    #expect(standardNormalQuantile(0.5) == 0)
    #expect(standardNormalQuantile(0) == -.infinity)
    #expect(standardNormalQuantile(1) == .infinity)
    #expect(standardNormalQuantile(-0.1).isNaN)
    #expect(standardNormalQuantile(.nan).isNaN)
    #expect(standardNormalQuantile(.leastNonzeroMagnitude).isFinite)
    #expect(standardNormalQuantile(0.125) == -standardNormalQuantile(0.875))
  }

  @Test("quantiles rise with the probability")
  func rises() {
    let found = (1..<4000).map { standardNormalQuantile(Double($0) / 4000) }
    #expect(zip(found, found.dropFirst()).allSatisfy { $0 < $1 })
  }

  @Test("ranks are put where the method says")
  func positions() {
    let x: Column = [10, nil, 30, 20]
    let blom = standardNormalQuantile(0.625 / 3.25)
    #expect(normalScores(x) == [blom, nil, -blom, 0])
    let quarter = standardNormalQuantile(0.25)
    #expect(normalScores(x, at: .vanDerWaerden) == [quarter, nil, -quarter, 0])
    #expect(difference(normalScores(x, at: .tukey)[0], standardNormalQuantile(0.2)) < 1e-15)
    #expect(difference(normalScores(x, at: .rankit)[0], standardNormalQuantile(1.0 / 6)) < 1e-15)
    #expect(normalScores(x, reversed: true) == [-blom, nil, blom, 0])
  }

  @Test("constant and single columns score 0, and nothing has none")
  func edges() {
    #expect(normalScores([5, nil, 5]) == [0, nil, 0])
    #expect(normalScores([nil, 5]) == [nil, 0])
    #expect(normalScores([nil]) == [nil])
    #expect(normalScores([5, nil, 5], ties: .max)[0].map { $0 > 0 && $0.isFinite } == true)
  }
}
