import Kernels
import References
import Testing

@Suite("Distributions")
struct DistributionTests {
  // Reference numbers: forty-digit arithmetic.
  @Test("the normal tail is that of forty-digit arithmetic, far out as well")
  func normal() {
    let known: [(Double, Double)] = [
      (0, 0.5), (0.5, 0.30853753872598689636), (1, 0.15865525393145705141), (2, 0.0227501319481792072),
      (5, 2.8665157187919391167e-7), (10, 7.619853024160526066e-24), (20, 2.7536241186062336951e-89),
      (37, 5.7255712225245768227e-300),
    ]
    for (z, chance) in known { #expect((normalUpperTail(z) / chance - 1).magnitude < 1e-14, "at \(z)") }
    #expect(normalUpperTail(-1) + normalUpperTail(1) == 1)
    #expect(normalTwoTails(-2) == 2 * normalUpperTail(2))
    #expect(normalTwoTails(0) == 1)
    #expect(normalUpperTail(.infinity) == 0)
    #expect(normalUpperTail(-.infinity) == 1)
    #expect(normalUpperTail(.nan).isNaN)
  }

  @Test("the tail of chi-squared is that of forty-digit arithmetic, for odd degrees and even ones")
  func chiSquared() {
    let known: [(x: Double, degrees: Int, chance: Double)] = [
      (1, 1, 0.31731050786291410283), (0.5, 5, 0.99212329323262959221),
      (7.5, 3, 0.057558451972636406967), (20, 10, 0.029252688076961072673),
      (60, 4, 2.9008631203404541275e-12), (234, 200, 0.049973377638439064888),
      (1500, 1000, 1.0454640385979657294e-22),
    ]
    for (x, degrees, chance) in known {
      #expect((chiSquaredUpperTail(x, degrees: degrees) / chance - 1).magnitude < 1e-12, "\(x), \(degrees)")
    }
    #expect(chiSquaredUpperTail(0, degrees: 3) == 1)
    #expect(chiSquaredUpperTail(-1, degrees: 4) == 1)
    #expect(chiSquaredUpperTail(.infinity, degrees: 4) == 0)
    #expect(chiSquaredUpperTail(3000, degrees: 7) == 0)
    #expect(chiSquaredUpperTail(.nan, degrees: 4).isNaN)
  }

  @Test("both tails of Student's t are those of forty-digit arithmetic")
  func student() {
    let known: [(t: Double, degrees: Double, chance: Double)] = [
      (1, 1, 0.5), (2, 3, 0.13932596855884317685), (2.5, 49, 0.015815788847180085779),
      (0.1, 49, 0.92075235258510345189), (12, 49, 3.3808104947973984218e-16),
      (40, 49, 4.4546563260279894132e-39), (0.001, 5, 0.99924078677219765061),
      (3, 1e6, 0.0026998625414217970587), (30, 1e4, 2.0443270474255706663e-189),
      (1.96, 1e9, 0.049995790573729595095), (1e8, 2, 9.9999999999999985e-17),
      (5, 39.5, 0.000012174127016955827485), (5, 41, 0.000011216159630496241),
    ]
    for (t, degrees, chance) in known {
      #expect(
        (studentTwoTails(t, degrees: degrees) / chance - 1).magnitude < 1e-12, "at \(t) with \(degrees)")
      #expect(studentTwoTails(-t, degrees: degrees) == studentTwoTails(t, degrees: degrees))
    }
    #expect(difference(studentUpperTail(1, degrees: 1), 0.25) < 1e-15)
    #expect(difference(studentUpperTail(-1, degrees: 1), 0.75) < 1e-15)
    #expect(studentTwoTails(.infinity, degrees: 3) == 0)
    #expect(studentUpperTail(-.infinity, degrees: 3) == 1)
    #expect(studentTwoTails(0, degrees: 3) == 1)
    #expect(studentTwoTails(.nan, degrees: 3).isNaN)
  }

  @Test("with two degrees of freedom the tail has a closed form")
  func two() {
    for t in stride(from: 0.01, to: 50, by: 0.37) {
      let exact = 1 - t / (2 + t * t).squareRoot()
      #expect(difference(studentTwoTails(t, degrees: 2), exact) < 1e-14)
    }
  }
}
