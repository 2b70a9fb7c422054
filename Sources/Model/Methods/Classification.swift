package import Kernels

/// How scores are sorted into classes, numbered from 1.
package struct Classification: Hashable, Sendable {
  package enum Method: Hashable, Sendable {
    /// As many areas in each class.
    case quantiles(count: Int, by: QuantileRule)
    /// Classes of the same width.
    case equalIntervals(count: Int)
    /// Classes that are as alike inside as can be (Jenks).
    case naturalBreaks(count: Int)
    /// Strata of equal sums of square roots of frequencies, counted in so many equally wide bins.
    case daleniusHodges(count: Int, bins: Int)
    /// Fixed cuts, rising; a score on a cut belongs to the class above.
    case fixed(cuts: [Double])
    /// Red, amber and green by two fixed limits; where `red` is above `green`, lower is better.
    case lights(red: Double, green: Double)
    case custom(Rule)
  }

  /// The end of the scores that class 1 stands for.
  package enum End: String, CaseIterable, Hashable, Sendable {
    case lowest, highest
  }

  package var method: Method
  /// Names of the classes in the order of their numbers; empty where the numbers do.
  package var labels: [String]
  package var first: End
  /// Whether classes are found for each period, or on all together.
  package var scope: PeriodScope

  package init(
    _ method: Method, labels: [String] = [], first: End = .lowest, scope: PeriodScope = .each
  ) {
    self.method = method
    self.labels = labels
    self.first = first
    self.scope = scope
  }

  package static let lightNames = ["red", "amber", "green"]

  /// The name in the language.
  package var name: String {
    switch method {
    case .quantiles: "quantile_classes"
    case .equalIntervals: "equal_intervals"
    case .naturalBreaks: "natural_breaks"
    case .daleniusHodges: "dalenius_hodges"
    case .fixed: "fixed_classes"
    case .lights: "lights"
    case .custom(let rule): rule.name
    }
  }

  /// How many classes there are; nil where only a rule of the script knows.
  package var count: Int? {
    switch method {
    case .quantiles(let count, _), .equalIntervals(let count), .naturalBreaks(let count),
      .daleniusHodges(let count, _):
      count
    case .fixed(let cuts): cuts.count + 1
    case .lights: 3
    case .custom: nil
    }
  }

  /// Such a method says nothing about a city alone.
  package var readsOtherAreas: Bool {
    switch method {
    case .quantiles, .equalIntervals, .naturalBreaks, .daleniusHodges: true
    case .fixed, .lights, .custom: false
    }
  }

  /// What reports call a class; its number where it has no name.
  package func label(_ number: Int) -> String {
    labels.indices.contains(number - 1) ? labels[number - 1] : String(number)
  }
}
