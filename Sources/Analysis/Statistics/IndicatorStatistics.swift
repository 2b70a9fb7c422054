package import Kernels
import Model
import Pipeline

/// How the figures of one indicator are spread over the areas.
package struct IndicatorStatistics: Sendable {
  /// Position among the assessment's indicators.
  package var indicator: Int
  package var counts: ValueCounts
  /// Mean, standard deviation with divisor n - 1, skewness and excess kurtosis of type 2.
  package var moments: Moments
  /// Minimum, lower quartile, median, upper quartile and maximum, type 7; nil where no area has a value.
  package var quartiles: [Double]?
  package var flags: ColumnFlags

  init(indicator: Int, figures: Column, limits: ColumnLimits) {
    self.indicator = indicator
    counts = ValueCounts(figures)
    moments = Moments(figures)
    quartiles = quantiles(figures, at: [0, 0.25, 0.5, 0.75, 1])
    flags = limits.flags(figures)
  }
}

extension Results {
  /// Each indicator's spread over a sample; indicators without figures at the stage, as those that are not scored, are
  /// left out.
  func indicatorStatistics(_ sample: AreaSample, at stage: Stage, limits: ColumnLimits)
    -> [IndicatorStatistics]
  {
    assessment.indicators.indices.compactMap { indicator in
      figures(of: indicator, at: stage).map {
        IndicatorStatistics(indicator: indicator, figures: sample.taking($0), limits: limits)
      }
    }
  }
}
