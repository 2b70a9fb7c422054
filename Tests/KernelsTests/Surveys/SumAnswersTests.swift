import Kernels
import References
import Testing

@Suite("Weighted answers")
struct SumAnswersTests {
  /// Counted, not counted, no answer.
  private let points = [1, 0, Double.nan]

  @Test("sums of weights by cell, with those who gave no answer apart")
  func sums() {
    let found = sumAnswers(
      [0, 1, 2, 0, 1, 2], points: points, weights: [2, 1, 3, 0.5, 0, 0], members: nil,
      cells: [[0, 0, 1, 1, 1, 0]], count: 3)
    #expect(found.points == [2, 0.5, 0])
    #expect(found.weights == [3, 0.5, 0])
    #expect(found.squares == [5, 0.25, 0])
    // Somebody of weight 0 is nobody.
    #expect(found.answers == [2, 1, 0])
    #expect(found.noAnswers == [0, 1, 0])
  }

  @Test("without weights everybody is one, a group is those in it, and a cell below 0 is none")
  func plain() {
    let found = sumAnswers(
      [0, 1, 0, 0], points: points, weights: nil, members: [true, true, false, true], cells: [[0, 0, 0, -1]],
      count: 1)
    #expect(found.points == [1] && found.weights == [2] && found.squares == [2] && found.answers == [2])
  }

  @Test("several lists of cells add the same answers in several places")
  func twoPlaces() {
    let found = sumAnswers(
      [0, 1, 0], points: points, weights: [1, 2, 4], members: nil, cells: [[0, 1, -1], [2, 2, 2]], count: 3)
    #expect(found.points == [1, 0, 5] && found.weights == [1, 2, 7])
  }

  @Test("doubling all weights doubles every sum exactly, and the order changes no more than the last digit")
  func laws() {
    let answers = (0..<1_000).map { Int32($0 * 7 % 3) }
    let weights = (0..<1_000).map { 0.1 + Double($0 * 37 % 101) / 17 }
    let cells = (0..<1_000).map { Int32($0 % 4) }
    func sums(_ order: [Int], scale: Double = 1) -> AnswerSums {
      sumAnswers(
        order.map { answers[$0] }, points: points, weights: order.map { weights[$0] * scale }, members: nil,
        cells: [order.map { cells[$0] }], count: 4)
    }
    let plain = sums(Array(0..<1_000))
    let doubled = sums(Array(0..<1_000), scale: 2)
    #expect(doubled.weights.values == plain.weights.values.map { $0 * 2 })
    #expect(doubled.points.values == plain.points.values.map { $0 * 2 })
    #expect(
      effectiveAnswers(weights: doubled.weights, squares: doubled.squares)
        == effectiveAnswers(weights: plain.weights, squares: plain.squares))
    let turned = sums((0..<1_000).reversed())
    #expect(difference(turned.weights, plain.weights) < 1e-12)
    #expect(turned.answers == plain.answers)
  }

  @Test("equal weights are worth every answer, unequal ones fewer")
  func effective() {
    // 1, 2 and 3: 36 / 14.
    let found = effectiveAnswers(weights: [12, 6, 0, nil, 1e300], squares: [48, 14, 0, 1, 1e300])
    #expect(difference(found, [3, 36.0 / 14, nil, nil, 1e300]) < 1e-14)
  }
}
