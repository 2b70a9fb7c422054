/// A linear programme: the variables, none negative, that make a weighted sum as large as the constraints allow.
///
/// - Variables lie between 0 and `upper`, which is infinite unless set; coefficients are finite, in any units.
/// - Use: build it, add constraints, ask for `solved()`.
package struct LinearProgram: Sendable {
  package enum Relation: Sendable {
    case atMost
    case equal
    case atLeast
  }

  /// What solving came to.
  package enum Outcome: Sendable, Equatable {
    /// One best choice of the variables (others may be as good) and the sum it reaches.
    case optimal(Solution)
    /// No choice keeps all constraints.
    case infeasible
    /// The sum grows without end.
    case unbounded
    /// The ceiling of steps was reached, or a coefficient is missing or infinite.
    case undecided
  }

  package struct Solution: Sendable, Equatable {
    package let objective: Double
    package let variables: [Double]

    package init(objective: Double, variables: [Double]) {
      (self.objective, self.variables) = (objective, variables)
    }
  }

  package private(set) var objective: [Double]
  /// The greatest value each variable may take.
  package var upper: [Double]
  private(set) var coefficients: [Double] = []
  private(set) var relations: [Relation] = []
  private(set) var bounds: [Double] = []
  /// The powers of two for constraints that several objectives share; nil where they are found when solving.
  private(set) var scales: Simplex.Scales?

  package init(maximise objective: [Double]) {
    self.objective = objective
    upper = [Double](repeating: .infinity, count: objective.count)
  }

  /// Adds the constraint that `row` · variables is at most, equal to or at least `bound`.
  package mutating func add(_ row: [Double], _ relation: Relation, _ bound: Double) {
    precondition(row.count == objective.count, "one coefficient for each variable")
    coefficients += row
    relations.append(relation)
    bounds.append(bound)
    scales = nil
  }

  /// This programme made ready to be solved for several objectives under the same constraints.
  package func prepared() -> LinearProgram {
    guard coefficients.allSatisfy({ $0.isFinite }) else { return self }
    var ready = self
    ready.scales = Simplex.Scales(coefficients, rows: bounds.count, columns: objective.count)
    return ready
  }

  /// The same constraints with another sum to make large. - Precondition: one number for each variable.
  package func maximising(_ objective: [Double]) -> LinearProgram {
    precondition(objective.count == self.objective.count, "one number for each variable")
    var other = self
    other.objective = objective
    return other
  }

  /// Solves the programme.
  ///
  /// - Rows and variables are brought to a common size by powers of two first. Then 1e-9 counts as nothing for a
  ///   gain, a pivot and what is left of the artificial variables.
  /// - The variable with the largest gain enters; after a step without progress Bland's rule (the first variable that
  ///   gains, the first that blocks) decides until there is progress again, so the method cannot go round in circles.
  /// - At the end the variables are solved for once more from the constraints that hold them, so they carry the
  ///   rounding of one solution only and not of the steps before it.
  /// - Ceiling: 50 steps for each row and variable, and 1,000 more.
  /// - Source: bounded-variable simplex method in two phases, V. Chvátal, "Linear Programming" (1983), chapters 3 and 8;
  ///   R. G. Bland, "New finite pivoting rules for the simplex method" (1977).
  package func solved() -> Outcome {
    guard objective.allSatisfy({ $0.isFinite }), bounds.allSatisfy({ $0.isFinite }),
      scales != nil || coefficients.allSatisfy({ $0.isFinite }), !upper.contains(where: { $0.isNaN })
    else {
      return .undecided
    }
    if upper.contains(where: { $0 < 0 }) { return .infeasible }
    var simplex = Simplex(self)
    return simplex.run()
  }
}
