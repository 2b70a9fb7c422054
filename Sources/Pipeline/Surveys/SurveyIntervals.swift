import Diagnostics
import Kernels
import Model

extension Inputs {
  /// The survey's question whose plain share the rate is: people who gave a counted answer, among those who gave any.
  ///
  /// Nil for a rate that reads no survey.
  /// - Throws: a diagnostic for any other rate that does, whose weighted sums say nothing of how many people were asked.
  func surveyShare(_ rate: Rate, of interval: Interval, at place: Span?) throws(Diagnostic) -> SurveyItem? {
    let read = (rate.count.inputs + rate.base.inputs).compactMap { inputs[$0]?.survey }
    guard !read.isEmpty else { return nil }
    guard case .input(let count) = rate.count, case .input(let base) = rate.base,
      let counted = inputs[count]?.survey, let asked = inputs[base]?.survey, counted.part == .positive,
      asked.part == .valid, counted.survey == asked.survey, counted.item == asked.item
    else { throw .noSurveyShare(interval, at: place) }
    if case .poisson = interval { throw .noSurveyShare(interval, at: place) }
    return surveys[asked.survey].items[asked.item]
  }
}

extension SurveyItem {
  /// How many answers with equal weights, drawn one by one, say as much as those to the question, added up over the
  /// years of the rate.
  func effective(_ rate: Rate, _ histories: Histories) -> Column {
    guard let years = rate.years else { return effective }
    func pooled(_ column: Column) -> Column {
      poolPeriods(counts: column, bases: valid, histories, years: Double(years)).counts
    }
    let weights = pooled(valid)
    let kish = effectiveAnswers(weights: weights, squares: pooled(squares))
    guard let products else { return kish }
    return effectiveAnswers(
      points: pooled(points), weights: weights,
      products: DesignProducts(
        pointsByPoints: pooled(products.pointsByPoints), pointsByWeights: pooled(products.pointsByWeights),
        weightsByWeights: pooled(products.weightsByWeights)),
      answers: pooled(answers), otherwise: kish)
  }

  /// The same without regard to weights.
  func answers(_ rate: Rate, _ histories: Histories) -> Column {
    guard let years = rate.years else { return answers }
    return poolPeriods(counts: answers, bases: valid, histories, years: Double(years)).counts
  }
}

extension Diagnostic {
  fileprivate static func noSurveyShare(_ interval: Interval, at place: Span?) -> Diagnostic {
    if case .poisson = interval {
      return Diagnostic(
        .wrongType, "poisson is for events, and the formula counts the answers of a survey", at: place,
        help: ["write interval = wilson()"])
    }
    return Diagnostic(
      .wrongType,
      "\(interval.name) needs the plain share of one question of a survey, and the formula is something else",
      at: place,
      help: [
        "write the formula as share(input.x_positive, input.x_valid), both of the same question and group",
        "weighted sums do not tell how many people were asked",
      ])
  }
}
