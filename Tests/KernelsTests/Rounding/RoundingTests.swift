import Kernels
import References
import Testing

@Suite("Rounding as on paper")
struct RoundingTests {
  @Test(
    "half goes away from zero, also where binary arithmetic fell short",
    arguments: [
      (3.125, 2, "3.13"), ((6.9 + 7.25) / 2, 2, "7.08"), (7.074999999999999, 2, "7.08"), (7.0749, 2, "7.07"),
      (-3.125, 2, "-3.13"), (2.5, 0, "3"), (0.5, 0, "1"), (0.49, 0, "0"), (1.005, 2, "1.01"),
      (0.1 + 0.2, 1, "0.3"),
      (0, 2, "0.00"), (-0.0, 1, "0.0"), (-0.001, 2, "0.00"), (-0.005, 2, "-0.01"), (99.995, 2, "100.00"),
      (9.5, 0, "10"), (0.0096, 2, "0.01"), (1e-7, 3, "0.000"), (1e-7, 8, "0.00000010"), (5, 3, "5.000"),
      (0.05, 1, "0.1"), (1234567.891, 1, "1234567.9"), (9_007_199_254_740_992, 1, "9007199254740992.0"),
      (1e22, 1, "10000000000000000000000.0"), (1.5e-300, 2, "0.00"), (0.95, 1, "1.0"),
    ] as [(Double, Int, String)])
  func spelling(x: Double, decimals: Int, expected: String) {
    #expect(text(x, decimals: decimals) == expected)
    #expect(rounded(x, decimals: decimals) == Double(expected))
  }

  @Test("a missing value stays missing and has no text")
  func missing() {
    #expect(rounded([1.25, nil], decimals: 1) == [1.3, nil])
    #expect(text(.nan, decimals: 1) == "")
    #expect(text(.infinity, decimals: 1) == "")
    #expect(rounded(.greatestFiniteMagnitude, decimals: 0) == .greatestFiniteMagnitude)
  }

  @Test("rounding again changes nothing, moves no further than half a place and mirrors")
  func laws() {
    var draws = Draws(seed: 13)
    for _ in 0..<2000 {
      let x = Double.random(in: -1000...1000, using: &draws)
      let once = rounded(x, decimals: 3)
      #expect(rounded(once, decimals: 3) == once)
      #expect((once - x).magnitude <= 0.0005 + 1e-12)
      #expect(rounded(-x, decimals: 3) == -once)
      #expect(Double(text(x, decimals: 3)) == once)
    }
  }

  @Test("machine text is the shortest JSON number that reads back")
  func machine() {
    #expect(machineText(0.1) == "0.1")
    #expect(machineText(3) == "3")
    #expect(machineText(-3) == "-3")
    #expect(machineText(-0.0) == "0")
    #expect(machineText(1e-7) == "1e-07")
    #expect(machineText(1e16) == "1e+16")
    #expect(machineText(100) == "100")
    #expect(machineText(.nan) == "null")
    var draws = Draws(seed: 14)
    for _ in 0..<2000 {
      let x = Double(bitPattern: draws.next())
      if x.isFinite { #expect(Double(machineText(x)) == x) }
    }
  }
}
