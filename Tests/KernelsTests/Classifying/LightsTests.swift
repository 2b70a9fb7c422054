import Kernels
import References
import Testing

@Suite("Traffic lights")
struct LightsTests {
  @Test("a value on a limit has the better light, and a missing value has none")
  func limits() {
    #expect(lights([80, 79, nil, 50, 49], good: 80, warning: 50) == [.good, .warning, nil, .warning, .bad])
    #expect(
      lights([3, 4, nil, 8, 9], good: 3, warning: 8, reversed: true) == [
        .good, .warning, nil, .warning, .bad,
      ])
    #expect(lights([5, nil, 4], good: 5, warning: 5) == [.good, nil, .bad])
    #expect(lights([nil], good: 1, warning: 0) == [nil])
  }

  @Test("turning the column and the limits round turns nothing")
  func mirror() {
    var draws = Draws(seed: 44)
    let x = draws.column(100)
    let turned = lights(Column(x.values.map { -$0 }), good: -30, warning: 10, reversed: true)
    #expect(lights(x, good: 30, warning: -10) == turned)
  }
}
