/// A Lua function that a script put in place of a built-in method.
///
/// Only its name and a handle leave Lua; a ``RuleEngine`` calls it.
package struct Rule: Hashable, Sendable {
  package enum Step: String, CaseIterable, Sendable {
    case impute, treat, normalise, weight, aggregate, classify, group, interval
    /// Has shares to ask for in place of built-in methods.
    case screen

    /// What a method is for: `to impute`.
    package var purpose: String { self == .interval ? "for an interval" : "to \(rawValue)" }
  }

  package var step: Step
  package var name: String
  package var function: FunctionHandle

  package init(step: Step, name: String, function: FunctionHandle) {
    self.step = step
    self.name = name
    self.function = function
  }
}

/// A Lua function, known by a number to the engine that keeps it.
package struct FunctionHandle: Hashable, Sendable {
  package var number: Int

  package init(_ number: Int) { self.number = number }
}

/// Calls the functions of a script on plain numbers. NaN stands for missing on both sides.
///
/// Every call throws when the script's function fails or breaks its contract; the error is the engine's own and
/// is turned into a diagnostic where the engine lives.
package protocol RuleEngine: AnyObject {
  /// Runs a formula row by row. `names` and `columns` run in parallel; all columns have one length.
  /// `rowLabel` says in a message what a row is about.
  func evaluateRows(
    _ function: FunctionHandle, names: [String], columns: [[Double]], rowCount: Int,
    rowLabel: (Int) -> String
  ) throws -> RowResults

  /// Runs a rule over one whole column; the result has the same length.
  func evaluateColumn(_ rule: Rule, _ column: [Double]) throws -> [Double]

  /// Combines the available scores of one row with their weights.
  func evaluateRow(_ rule: Rule, scores: [Double], weights: [Double]) throws -> Double

  /// Sorts areas into groups by their values: a group number for each, missing where it has none.
  func evaluateGroups(_ rule: Rule, ids: [String], values: [[Double]]) throws -> [Double]

  /// Says whether an area takes part.
  func evaluateArea(_ rule: Rule, _ area: AreaFacts) throws -> Bool

  /// The ends that the rate of a count and its base may lie between, in parts of the base; nil where it has none.
  func evaluateInterval(_ rule: Rule, count: Double, base: Double) throws -> (lower: Double, upper: Double)?

  /// Gives a weight to each item of a group from the items' scores.
  func evaluateWeights(_ rule: Rule, ids: [String], scores: [[Double]]) throws -> [Double]
}

/// What a rule for `screen` knows of an area in one period.
package struct AreaFacts: Sendable {
  package var id: String
  /// The share of scored indicators with a value, and of those values the share that is not 0; NaN where nothing is
  /// there to be shared.
  package var available: Double
  package var nonZero: Double
  /// The values of all indicators, neutral ones too, along `indicators`.
  package var indicators: [String]
  package var values: [Double]

  package init(id: String, available: Double, nonZero: Double, indicators: [String], values: [Double]) {
    self.id = id
    self.available = available
    self.nonZero = nonZero
    self.indicators = indicators
    self.values = values
  }
}

package struct RowResults: Sendable {
  package var values: [Double]
  /// The names of `names` that the function read on any row, in their order.
  package var inputsRead: [String]

  package init(values: [Double], inputsRead: [String]) {
    self.values = values
    self.inputsRead = inputsRead
  }
}
