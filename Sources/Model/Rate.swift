/// A count per base, such as burglaries per 1,000 dwellings or the share of answers in per cent.
package struct Rate: Hashable, Sendable {
  package var scale: Double
  package var count: Expression
  package var base: Expression
  /// Over how many years both are added up; nil: one row's own.
  package var years: Int?

  package init(scale: Double, count: Expression, base: Expression, years: Int? = nil) {
    self.scale = scale
    self.count = count
    self.base = base
    self.years = years
  }
}

extension Expression {
  /// The rate that the formula is; nil for any other formula.
  ///
  /// `per(1000, a, b)` and `share(a, b)` are 1000 × a / b and 100 × a / b as well as what these words say.
  package var rate: Rate? {
    switch self {
    case .binary(.divide, .binary(.multiply, .constant(let scale), let count), let base) where scale > 0:
      Rate(scale: scale, count: count, base: base)
    case .pooled(let scale, let count, let base, let years):
      Rate(scale: scale, count: count, base: base, years: years)
    case .suppressed(let value, _, _): value.rate
    default: nil
    }
  }
}
