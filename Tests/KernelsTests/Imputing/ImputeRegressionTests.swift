import Kernels
import References
import Testing

@Suite("Filling gaps by regression")
struct ImputeRegressionTests {
  let y: Column = [3.1, 2.9, 6.2, nil, 5.8, 9.9, 10.4, nil]
  let a: Column = [1, 2, 3, 6, 4, 5, 7, nil]
  let b: Column = [2, 1, 5, 4, 3, 8, 6, 1]

  @Test("the prediction and its error come out as another program has them")
  func known() {
    let filled = imputeRegression(y, on: [a, b])
    #expect(filled.imputed.filledRows == [3])
    #expect(difference(filled.imputed.column[3], 8.17833178005592) < 1e-12)
    #expect(
      difference(
        filled.imputed.standardErrors ?? [], [nil, nil, nil, 0.2892375242142268, nil, nil, nil, nil]) < 1e-12)
    #expect(difference(filled.coefficients, [0.8146784715750233, 0.635507921714819]) < 1e-12)
    #expect(difference(filled.intercept, 0.748229263746506) < 1e-12)
    #expect(difference(filled.rSquared, 0.9972229961199207) < 1e-12)
    #expect(filled.rows == 6)
  }

  @Test("a predictor that is constant, or that others determine, is left out")
  func dependent() {
    let sum = Column(zip(a.values, b.values).map { $0 - 3 * $1 })
    let constant: Column = [4, 4, 4, 4, 4, 4, 4, 4]
    let filled = imputeRegression(y, on: [a, constant, b, sum])
    #expect(difference(filled.imputed.column[3], 8.17833178005592) < 1e-12)
    #expect(filled.coefficients.isMissing(1) && filled.coefficients.isMissing(3))
    #expect(difference(filled.imputed.standardErrors?[3], 0.2892375242142268) < 1e-12)
  }

  @Test("too few rows give no fit; a constant column and no predictors give the mean")
  func few() {
    #expect(imputeRegression([1, 2, nil], on: [[1, 2, 3]]).imputed.filledRows == [])
    #expect(imputeRegression([1, 2, nil], on: [[1, 2, 3]]).intercept == nil)
    #expect(imputeRegression([nil, nil], on: [[1, 2]]).rows == 0)
    let mean = imputeRegression([1, 2, 6, nil], on: [])
    #expect(mean.imputed.column == [1, 2, 6, 3])
    // The variance of 7 about the mean, and a third of it for the mean itself.
    #expect(difference(mean.imputed.standardErrors?[3], (7 * 4.0 / 3).squareRoot()) < 1e-14)
    let constant = imputeRegression([5, 5, 5, nil], on: [[1, 2, 4, 3]])
    #expect(constant.imputed.column == [5, 5, 5, 5])
    #expect(constant.rSquared == nil)
  }

  @Test("a perfect line is found, beside a large offset too")
  func line() {
    let x: Column = [1e9, 1e9 + 1, 1e9 + 2, 1e9 + 5, nil]
    let filled = imputeRegression([2, 4, 6, nil, nil], on: [x])
    #expect(difference(filled.imputed.column, [2, 4, 6, 12, nil]) < 1e-9)
    #expect(difference(filled.rSquared, 1) < 1e-12)
  }

  @Test("the laws of filling hold, and a predictor's unit changes no fill")
  func laws() {
    var draws = Draws(seed: 38)
    let predictors = (0..<3).map { _ in draws.column(70) }
    let x = Column(zip(draws.column(70).values, predictors[0].values).map { $0 + 2 * ($1.isNaN ? 0 : $1) })
    checkImputer([x], order: (0..<70).shuffled(using: &draws)) { items, rows in
      items.map { imputeRegression($0, on: predictors.map { $0.reordered(rows) }).imputed }
    }
    let filled = imputeRegression(x, on: predictors).imputed
    let other = imputeRegression(x, on: predictors.map { Column($0.values.map { $0 * -0.3 + 11 }) }).imputed
    #expect(difference(other.column, filled.column) < 1e-11)
    #expect(difference(other.standardErrors ?? [], filled.standardErrors ?? []) < 1e-11)
  }
}
