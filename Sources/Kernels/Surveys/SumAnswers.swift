/// Weighted answers to one question, added up by cell: by area and period.
package struct AnswerSums: Equatable, Sendable {
  /// Sums of weight × points over real answers; weights: of the weights; squares: of the squared weights.
  package var points: Column
  package var weights: Column
  package var squares: Column
  /// How many people with a weight above 0 gave a real answer, and how many with a weight above 0 gave none.
  package var answers: [Int]
  package var noAnswers: [Int]
}

/// Adds up the answers to one question.
///
/// - answers: along the respondents, a position in `points`; points: what each different answer counts, such as 1 for
///   the counted answers and 0 for the others; missing where it is no real answer.
/// - weights: how many people each respondent stands for, 0 or more; nil: one each. members: who is looked at; nil: all.
/// - cells: where each respondent is added, below 0 for nowhere; several lists add the same answers in several places,
///   and no cell may stand in two of them.
/// - A cell without a real answer has sums of 0. No number overflows for weights that add up to a finite one, the squares
///   apart, which are infinite then.
/// - Weights times a power of two give sums times that power, exactly; the order of respondents changes a sum by no more
///   than its last digit.
/// - Precondition: all lists run along the respondents, and all cells are below `count`.
/// - Source: the weighted share as the ratio of two weighted sums, W. G. Cochran, "Sampling Techniques" (1977), ch. 6.
package func sumAnswers(
  _ answers: [Int32], points: [Double], weights: [Double]?, members: [Bool]?, cells: [[Int32]], count: Int
) -> AnswerSums {
  precondition(cells.allSatisfy { $0.count == answers.count }, "a cell for each respondent")
  precondition(weights.map { $0.count == answers.count } ?? true, "a weight for each respondent")
  precondition(members.map { $0.count == answers.count } ?? true, "membership of each respondent")
  var sums = [CellSums](repeating: CellSums(), count: count)
  for places in cells {
    for row in answers.indices where places[row] >= 0 && members?[row] != false {
      let weight = weights?[row] ?? 1
      sums[Int(places[row])].add(points[Int(answers[row])], weight: weight)
    }
  }
  return AnswerSums(
    points: Column(sums.map(\.points.total)), weights: Column(sums.map(\.weights.total)),
    squares: Column(sums.map(\.squares.total)), answers: sums.map(\.answers), noAnswers: sums.map(\.noAnswers)
  )
}

private struct CellSums {
  var points = CompensatedSum.start
  var weights = CompensatedSum.start
  var squares = CompensatedSum.start
  var answers = 0
  var noAnswers = 0

  @inline(__always)
  mutating func add(_ value: Double, weight: Double) {
    guard weight > 0 else { return }
    guard !value.isNaN else {
      noAnswers += 1
      return
    }
    points.add(weight * value)
    weights.add(weight)
    squares.add(weight * weight)
    answers += 1
  }
}
