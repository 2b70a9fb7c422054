import Kernels
import References
import Testing

@Suite("Work on several threads")
struct ParallelMapTests {
  @Test("one worker and several give the same bits in the same places", arguments: [1, 2, 3, 16])
  func same(workers: Int) {
    let found = parallelMap(count: 100, workers: workers) { index in
      var draws = Draws(seed: UInt64(index))
      return mean(draws.column(50 + index))
    }
    let expected = (0..<100).map { index in
      var draws = Draws(seed: UInt64(index))
      return mean(draws.column(50 + index))
    }
    #expect(found == expected)
  }

  @Test("no work gives no results, and results may be objects")
  func edges() {
    #expect(parallelMap(count: 0, workers: 4) { $0 } == [])
    #expect(parallelMap(count: 1, workers: 4) { "\($0)" } == ["0"])
    #expect(parallelMap(count: 50, workers: 2) { [$0, $0] } == (0..<50).map { [$0, $0] })
  }
}
