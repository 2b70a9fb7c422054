/// A Lua function that a script put in place of a built-in method.
///
/// Only its name and a handle leave Lua; a ``RuleEngine`` calls it.
package struct Rule: Hashable, Sendable {
  package enum Step: String, CaseIterable, Sendable {
    case impute, treat, normalise, weight, aggregate, classify, group
    /// Has built-in methods only.
    case interval

    /// The steps that a function of the script may take.
    package static var ofRules: [Step] { allCases.filter { $0 != .interval } }

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

  /// Gives a weight to each item of a group from the items' scores.
  func evaluateWeights(_ rule: Rule, ids: [String], scores: [[Double]]) throws -> [Double]
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
