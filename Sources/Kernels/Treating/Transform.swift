import Glibc

/// A rule that brings the tails of a column in; each keeps the order of the areas.
package enum Transform: Hashable, Sendable {
  /// log x, for positive numbers.
  case log
  /// log(x + by); `by` makes the least value positive.
  case logShifted(by: Double)
  /// -log(from - x), for a long tail below; `from` lies above the greatest value.
  case logMirrored(from: Double)
  /// log(x - min + 0.01 (max - min)); see `logStep`. COINr `log_CT`.
  case logStep
  /// As `logStep` for a positive skewness, else its mirror -log(max - x + 0.01 (max - min)). COINr `log_CT_plus`.
  case logStepBySkew
  /// log(x - min + 1). COINr `log_CT_orig`.
  case logFromLeast
  /// log((max - 1)(x - min)/(max - min) + 1), the Global Innovation Index's. COINr `log_GII` as documented.
  case logOfSpread
  /// Box and Cox: log y for a lambda of 0, else (y^lambda - 1)/lambda; y is x - min + 1 when `raised` (COINr `boxcox`),
  /// else x, which must be positive.
  case boxCox(lambda: Double, raised: Bool = true)
  /// The square root, for numbers of 0 or more.
  case squareRoot
}

/// A transformed column, and the rows for which the rule has no value.
package struct Transformed: Equatable, Sendable {
  package let column: Column
  /// Rows that had a value and have none now, such as 0 under the plain logarithm, ascending.
  package let lostRows: [Int]
}

/// Transforms `x` by `rule`.
///
/// - x: one indicator over all areas, before its direction is turned; missing values stay missing.
/// - Where the rule has no finite value the result is missing, and the row is listed.
/// - rows: the reference rows whose least, greatest and skewness a rule goes by, all rows when nil. A row elsewhere that
///   the rule has no value for, such as one far below the least, becomes missing.
/// - Rules that measure from the least or greatest value hand a column back as it is when it is constant, single or all
///   missing. So does `logOfSpread` when the greatest value is 1 or less: its line would be level, or would turn the
///   order of areas round.
/// - Values in order stay in order, and ties stay ties. The order of rows does not matter.
/// - Source: COINr's functions of the names above, `log_GII` by its documented formula since COINr 1.1.14 gives `x`
///   back; G. E. P. Box and D. R. Cox, "An analysis of transformations", JRSS B 26 (1964).
package func transform(_ x: Column, by rule: Transform, reference rows: [Int]? = nil) -> Transformed {
  let column = rule.apply(x, rows)
  guard countAvailable(column) < countAvailable(x) else { return Transformed(column: column, lostRows: []) }
  let lost = (0..<x.count).filter { column.isMissing($0) && !x.isMissing($0) }
  return Transformed(column: column, lostRows: lost)
}

extension Transform {
  fileprivate func apply(_ x: Column, _ rows: [Int]?) -> Column {
    switch self {
    case .log: x.mapped { naturalLog($0) }
    case .logShifted(let shift): x.mapped { naturalLog($0 + shift) }
    case .logMirrored(let from): x.mapped { -naturalLog(from - $0) }
    case .squareRoot: x.mapped { $0.squareRoot() }
    case .logStep: Kernels.logStep(x, reference: rows)
    case .logStepBySkew:
      (Moments(x, among: rows).skewness ?? 1) > 0
        ? Kernels.logStep(x, reference: rows)
        : Kernels.logStep(x.mapped { -$0 }, reference: rows).mapped { -$0 }
    case .logFromLeast: powers(of: x, rows, lambda: 0, raised: true)
    case .boxCox(let lambda, let raised): powers(of: x, rows, lambda: lambda, raised: raised)
    case .logOfSpread: spreadLogarithms(of: x, rows)
    }
  }
}

/// The natural logarithm, missing for numbers that have none.
@inline(__always)
private func naturalLog(_ value: Double) -> Double { value > 0 ? log(value).finiteOrMissing : .nan }

private func powers(of x: Column, _ rows: [Int]?, lambda: Double, raised: Bool) -> Column {
  guard raised else { return x.mapped { power(naturalLog($0), lambda) } }
  let (least, greatest) = x.extremes(among: rows)
  guard least < greatest else { return x }
  guard (greatest - least).isFinite else {
    // A distance beyond the largest double: the halves have one, and log 2 is put back.
    return x.mapped { power(log($0 / 2 - least / 2 + 0.5) + log(2.0), lambda) }
  }
  return x.mapped { power(log1p($0 - least).finiteOrMissing, lambda) }
}

/// (y^lambda - 1)/lambda of the number whose logarithm is given.
@inline(__always)
private func power(_ logarithm: Double, _ lambda: Double) -> Double {
  lambda == 0 ? logarithm : (expm1(lambda * logarithm) / lambda).finiteOrMissing
}

private func spreadLogarithms(of x: Column, _ rows: [Int]?) -> Column {
  let greatest = x.extremes(among: rows).greatest
  guard let scale = LinearScale(spanning: x, reference: rows), greatest > 1 else { return x }
  return scale.apply(x, range: 0...1).mapped { log1p((greatest - 1) * $0).finiteOrMissing }
}
