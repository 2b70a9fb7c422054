/// Rescales `x` so that `worst` scores the lower end of `range` and `best` the upper.
///
/// - x: one indicator over all areas, in its own unit; missing values stay missing.
/// - worst may be larger than best: lower is better then.
/// - Values beyond the goalposts are clamped unless `clamped` is false.
/// - Constant, single and all-missing columns are nothing special: each value has its place between the ends.
/// - Precondition: `worst` and `best` are finite and differ; the schema reports a script's mistake before this.
/// - Source: OECD/JRC handbook (2008), min-max with fixed ends.
package func goalposts(
  _ x: Column, worst: Double, best: Double, clamped: Bool = true, range: ClosedRange<Double> = 0...100
) -> Column {
  guard let scale = LinearScale(worst: worst, best: best) else {
    preconditionFailure("goalposts are two different numbers")
  }
  return scale.apply(x, range: range, clamped: clamped)
}
