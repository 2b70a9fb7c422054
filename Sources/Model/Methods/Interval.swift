/// How far a value that rests on counts may lie from the true one.
package enum Interval: Hashable, Sendable {
  /// The Wilson score interval of a share of answers; the design effect says how many times the variance of a simple
  /// random sample the survey's is; nil: 1, or what the rows of a survey show.
  case wilson(level: Double, designEffect: Double?)
  /// The interval of a rate of events that happen on their own: exact for few of them, Byar's for more.
  case poisson(level: Double)
  /// A Lua function of count and base.
  case custom(Rule)

  /// The name in the language.
  package var name: String {
    switch self {
    case .wilson: "wilson"
    case .poisson: "poisson"
    case .custom(let rule): rule.name
    }
  }

  /// The confidence, such as 0.95; nil where only a rule knows it.
  package var level: Double? {
    switch self {
    case .wilson(let level, _), .poisson(let level): level
    case .custom: nil
    }
  }
}
