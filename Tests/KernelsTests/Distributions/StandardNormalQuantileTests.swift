import Kernels
import References
import Testing

@Suite("The normal quantile")
struct NormalQuantileTests {
  @Test(
    "known values come out to the last digits",
    arguments: [
      (0.975, 1.959963984540054), (0.7, 0.5244005127080409), (0.995, 2.575829303548901),
      (1e-10, -6.361340902404056), (1e-300, -37.0470962993612), (0.5, 0),
    ])
  func known(probability: Double, value: Double) {
    #expect(difference(standardNormalQuantile(probability), value) < 1e-14)
  }

  @Test("mirrored probabilities give mirrored values, and more probability a larger value")
  func laws() {
    var before = -Double.infinity
    for step in 1..<256 {
      let p = Double(step) / 256
      #expect(standardNormalQuantile(p) == -standardNormalQuantile(1 - p))
      #expect(standardNormalQuantile(p) > before)
      before = standardNormalQuantile(p)
    }
  }
}
