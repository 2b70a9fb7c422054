import Diagnostics
import Kernels
import Model

extension JointFill {
  /// Why gaps stay, or what a fill leaves out.
  enum Problem: Sendable {
    /// There is no other indicator to read.
    case alone
    case unsettled(steps: Int, _ residual: Double)
    /// Positions of targets without two different values.
    case alike([Int])
    case tooFewRows(_ rows: Int, needed: Int)
    /// Positions of predictors that say nothing beside the others.
    case leftOut([Int])
  }

  func diagnostic(_ problem: Problem, _ period: String?, _ context: Context) -> Diagnostic {
    let place = place(context)
    let when = period.map { " in \($0)" } ?? ""
    switch problem {
    case .alone:
      return Diagnostic(
        .noOtherIndicator,
        "\(method.name) reads other indicators, and \(quoted(targets, context)) has none beside it",
        at: place, label: "nothing is filled",
        help: [
          "read more of them: across = \"index\"", "or take a method that reads other areas: impute = mean()",
        ])
    case .unsettled(let steps, let residual):
      return Diagnostic(
        .noConvergence,
        "\(method.name) did not settle within \(steps) steps\(when): the last one moved an estimate by "
          + "\(scientificText(residual)) standard deviations",
        at: place, label: "nothing is filled",
        help: ["name fewer indicators, which belong together: with = { … }", "or take nearest { … }"],
        notes: notes(context))
    case .tooFewRows(let rows, let needed):
      let what = method.scope == .all ? "rows" : "areas"
      return Diagnostic(
        .tooFewAreas,
        "\(method.name) needs \(needed) \(what) with these indicators\(when), and the data have \(rows)",
        at: place, label: "nothing is filled",
        help: [
          "name fewer indicators"
            + (method.scope == .all ? "" : ", or take all periods together: over = \"all_periods\"")
        ], notes: notes(context))
    case .alike(let targets):
      return Diagnostic(
        .tooFewAreas,
        "\(method.name) needs two different values of \(quoted(targets, context))\(when) to know how it goes",
        at: place, label: "nothing is filled",
        help: [
          method.scope == .all
            ? "fill it with constant(…)" : "take all periods together: over = \"all_periods\""
        ])
    case .leftOut(let predictors):
      return Diagnostic(
        .redundantPredictor,
        "\(method.name) of \(quoted(targets, context)) leaves out \(quoted(predictors, context))\(when)",
        at: place, label: "it does not vary, or the others say the same",
        help: ["take it from the list, or name another indicator in its place"])
    }
  }

  private func place(_ context: Context) -> Span {
    context.methodology.place(of: "impute", for: context.indicators[targets[0]])
  }

  private func notes(_ context: Context) -> [String] {
    ["reads: \(quoted(members, context))", "gaps stay in: \(quoted(targets, context))"]
  }

  private func quoted(_ positions: [Int], _ context: Context) -> String {
    listed(positions.map { "\"\(context.indicators[$0].id)\"" }, most: 6)
  }
}

/// A small number as `1.2e-07`.
private func scientificText(_ value: Double) -> String {
  guard value > 0, value.isFinite else { return numberText(value) }
  var (mantissa, exponent) = (value, 0)
  while mantissa < 1 { (mantissa, exponent) = (mantissa * 10, exponent - 1) }
  while mantissa >= 10 { (mantissa, exponent) = (mantissa / 10, exponent + 1) }
  return text(mantissa, decimals: 1) + (exponent == 0 ? "" : "e\(exponent)")
}
