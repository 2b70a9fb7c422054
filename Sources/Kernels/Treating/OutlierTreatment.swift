/// How a column is treated for outliers: how many points may be brought in, and what follows where that is not enough.
package struct OutlierTreatment: Hashable, Sendable {
  /// Whether the steps wait for the test.
  package enum Occasion: Hashable, Sendable {
    /// A step is taken only while the test fails.
    case ifFailing
    /// Points are brought in up to the ceiling, whatever the test says; the transform still follows a failed test only.
    case always
  }

  /// Which result counts.
  package enum Acceptance: Hashable, Sendable {
    /// That of the last step, even if it still fails the test.
    case lastStep
    /// A treated column only if it passes; else the column as it came.
    case passingOnly
  }

  package var test: OutlierTest
  /// The ceiling on points brought in; nil sets none, 0 leaves winsorising out.
  package var maximumPoints: Int?
  package var occasion: Occasion
  /// What follows when the test still fails; nil ends there.
  package var then: Transform?
  /// Whether the transform takes the winsorised column rather than the column as it came.
  package var combined: Bool
  package var acceptance: Acceptance

  package init(
    test: OutlierTest = OutlierTest(), maximumPoints: Int? = 5, occasion: Occasion = .ifFailing,
    then: Transform? = .logStep, combined: Bool = false, acceptance: Acceptance = .lastStep
  ) {
    self.test = test
    self.maximumPoints = maximumPoints
    self.occasion = occasion
    self.then = then
    self.combined = combined
    self.acceptance = acceptance
  }
}

/// What the outlier test found at one stage of a treatment.
package struct OutlierCheck: Equatable, Sendable {
  package let passes: Bool
  /// nil where the statistic is not defined.
  package let skewness: Double?
  package let kurtosis: Double?

  init(_ moments: Moments, _ test: OutlierTest) {
    (passes, skewness, kurtosis) = (test.passes(moments), moments.skewness, moments.kurtosis)
  }
}
