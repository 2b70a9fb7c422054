import Diagnostics
package import Kernels
import Model

/// What a formula did about small numbers, row by row.
package enum SmallNumberRecord: Equatable, Sendable {
  /// Over how many periods count and base were added up.
  case pooled(periods: [Int])
  /// The share of a row's own rate in its shrunk rate, and the rate it was drawn towards, both as they are stated.
  case shrunk(ownShares: Column, largerRates: Column)
}

/// The ends of the interval around each value of an indicator, in the unit of the value.
package struct ValueInterval: Equatable, Sendable {
  package var lower: Column
  package var upper: Column
}

extension FormulaCompiler {
  /// What was counted, and among how many, added up over the years of the rate.
  static func totals(_ rate: Rate, over inputs: Inputs) -> (counts: Column, bases: Column) {
    let counts = evaluate(rate.count, over: inputs).column
    let bases = evaluate(rate.base, over: inputs).column
    guard let years = rate.years else { return (counts, bases) }
    let pool = poolPeriods(counts: counts, bases: bases, inputs.panel.histories, years: Double(years))
    return (pool.counts, pool.bases)
  }

  /// Each period on its own, among areas that are not totals of others; a total has its own rate.
  static func shrunk(
    _ counts: Column, _ bases: Column, scale: Double, group: String?, over inputs: Inputs
  ) -> (rates: Column, record: SmallNumberRecord) {
    let members = group.map { inputs.groups[$0]?.members ?? [Int?](repeating: nil, count: counts.count) }
    var rates = denominate(counts, by: bases, scale: scale).column
    var (own, larger) = (Column(missing: counts.count), Column(missing: counts.count))
    for stretch in inputs.panel.stretches {
      let rows = stretch.referenceRows ?? stretch.rows
      let found = shrinkRates(
        counts: counts.taking(rows), bases: bases.taking(rows),
        groups: members.map { members in rows.map { members[$0] } })
      func stated(_ column: Column) -> Column { Column(column.values.map { $0 * scale }) }
      rates = rates.placing(stated(found.rates), at: rows)
      own = own.placing(found.ownShares, at: rows)
      larger = larger.placing(stated(found.largerRates), at: rows)
    }
    return (rates, .shrunk(ownShares: own, largerRates: larger))
  }
}

extension Interval {
  /// The interval of each value that is there; rows without a usable count and base have none.
  func bounds(_ rate: Rate, values: Column, over inputs: Inputs, at place: Span?, rules: any RuleEngine)
    throws
    -> ValueInterval
  {
    var (counts, bases) = FormulaCompiler.totals(rate, over: inputs)
    var designEffect = 1.0
    if case .wilson(_, let stated?) = self { designEffect = stated }
    if let item = try inputs.surveyShare(rate, of: self, at: place) {
      // The share stands; the base is what the answers are worth, whatever the weights add up to.
      let histories = inputs.panel.histories
      let shares = Column(zip(counts.values, bases.values).map { $0 / $1 })
      if case .wilson(_, _?) = self {
        bases = item.answers(rate, histories)
      } else {
        bases = item.effective(rate, histories)
      }
      counts = Column(zip(shares.values, bases.values).map { $0 * $1 })
    }
    let bounds =
      switch self {
      case .custom(let rule):
        try Self.bounds(rule, counts, bases, inputs, at: place, rules)
      case .wilson(let level, _):
        wilsonInterval(counts: counts, bases: bases, level: level, designEffect: designEffect)
      case .poisson(let level): rateInterval(counts: counts, bases: bases, level: level)
      }
    func stated(_ column: Column) -> Column {
      Column(zip(column.values, values.values).map { $1.isNaN ? .nan : $0 * rate.scale })
    }
    return ValueInterval(lower: stated(bounds.lower), upper: stated(bounds.upper))
  }

  private static func bounds(
    _ rule: Rule, _ counts: Column, _ bases: Column, _ inputs: Inputs, at place: Span?,
    _ rules: any RuleEngine
  ) throws -> ConfidenceBounds {
    try ConfidenceBounds(rows: counts.count) { row in
      guard let count = counts[row], let base = bases[row],
        let ends = try rules.evaluateInterval(rule, count: count, base: base)
      else { return nil }
      guard ends.lower <= ends.upper else { throw turned(rule, ends, inputs.panel.label(row), at: place) }
      return ends
    }
  }

  private static func turned(
    _ rule: Rule, _ ends: (lower: Double, upper: Double), _ row: String, at place: Span?
  ) -> Diagnostic {
    Diagnostic(
      .ruleResult,
      "the rule \"\(rule.name)\" gave the ends \(numberText(ends.lower)) and \(numberText(ends.upper)) for \(row)",
      at: place,
      help: ["return the lower end first: return { lower, upper }"])
  }
}
