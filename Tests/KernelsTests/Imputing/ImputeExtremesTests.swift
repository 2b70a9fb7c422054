import Kernels
import References
import Testing

@Suite("Filling gaps in columns of any size")
struct ImputeExtremesTests {
  @Test(
    "huge, tiny, tied and near-constant columns are filled with finite numbers or keep their gaps",
    arguments: [1.7e308, 1e300, 1e-300, 0x1p-1073])
  func extremes(size: Double) {
    let shapes: [Column] = [
      [1, -1, nil, 0.5, 0.25, -0.5, 1], [1, 1, -1, nil, -1, 1, 1], [0, 1, 1, 1, nil, 0.5, -1],
      [1, 1, 1, nil, 1, 1, 1],
    ]
    let items = shapes.map { Column($0.values.map { $0 * size }) } + [[3, 1, 2, 4, 4, 1, 2]]
    let histories = Histories(areas: [0, 0, 0, 0, 0, 0, 0], times: [0, 1, 2, 3, 4, 5, 6])
    let filled = [
      imputeNormal(items).imputed, imputeNearest(items, neighbours: 2),
      imputeAcross(items, reversed: [false, true, false, false, true]), items.map { imputeMedian($0) },
      items.map { imputeRegression($0, on: [items[4]]).imputed },
      items.map { imputeRegression(items[4].reordered([1, 2, 3, 4, 5, 6, 0]), on: [$0]).imputed },
      items.map { imputeInTime($0, histories, shape: .linear) }, items.map { imputeEarlier($0, histories) },
    ].joined()
    for result in filled {
      #expect(result.column.available.allSatisfy { $0.isFinite })
      #expect(result.standardErrors?.available.allSatisfy { $0.isFinite } ?? true)
    }
    #expect(imputeNearest(items, neighbours: 2)[3].column.available.count == 7)
  }
}
