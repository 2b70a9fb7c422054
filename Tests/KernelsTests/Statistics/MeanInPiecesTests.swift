import Kernels
import References
import Testing

/// Means and correlations go through the columns piece by piece; the seams must not show.
@Suite("Columns taken piece by piece")
struct MeanInPiecesTests {
  /// Around eight values, and around a piece of 512.
  private static let counts = [1, 7, 8, 9, 511, 512, 513, 520, 1023, 1024, 1033, 2500]

  private func column(_ count: Int, seed: UInt64, gapEach step: Int) -> Column {
    var draws = Draws(seed: seed)
    var x = draws.column(count)
    for row in stride(from: 3, to: count, by: step) { x.values[row] = .nan }
    return x
  }

  @Test("a mean has the bits of the mean beside the other moments", arguments: counts)
  func means(count: Int) {
    for step in [5, 100, count + 4] {
      let x = column(count, seed: UInt64(count), gapEach: step)
      #expect(mean(x) == Moments(x).mean)
      if count > 3 { #expect(imputeMean(x).column[3] == Moments(x).mean) }
    }
  }

  @Test("a mean over values that are scaled first has the same bits too", arguments: [0x1p900, 0x1p-700])
  func scaledMeans(unit: Double) {
    let x = Column(column(1033, seed: 5, gapEach: 50).values.map { $0 * unit })
    #expect(mean(x) == Moments(x).mean)
    #expect(mean(x) == mean(column(1033, seed: 5, gapEach: 50)).map { $0 * unit })
  }

  @Test("the correlation of two columns is that of all columns at once, bit by bit", arguments: counts)
  func correlationsAgree(count: Int) {
    let (x, y) = (column(count, seed: 1, gapEach: 5000), column(count, seed: 2, gapEach: 5000))
    let whole = [x, y].map { Column($0.values.map { $0.isNaN ? 0.5 : $0 }) }
    #expect(correlation(whole[0], whole[1]) == correlations(whole)[0, 1].available)
    #expect(covariance(whole[0], whole[1]) == covariances(whole)[0, 1].available)
  }
}

extension Double {
  fileprivate var available: Double? { isNaN ? nil : self }
}
