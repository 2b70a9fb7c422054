/// A column divided by a denominator, and the rows that the denominator left without a value.
package struct Denominated: Equatable, Sendable {
  package let column: Column
  /// Rows with a numerator whose denominator is missing, ascending.
  package let missingDenominators: [Int]
  /// Rows with a numerator whose denominator is 0, ascending.
  package let zeroDenominators: [Int]
}

/// Divides `x` by `denominator` and states it per `scale` of the denominator: `x / (denominator / scale)`.
///
/// - x: one input over all areas, such as burglaries; denominator: one number for each row, such as dwellings.
/// - scale: 1 000 gives "per 1 000 dwellings"; 1 gives the plain ratio.
/// - A missing or zero denominator gives a missing value, never an infinity; so does a quotient beyond the largest
///   double. A numerator of 0 gives 0. A negative denominator divides as it is.
/// - Doubling both columns changes nothing; the order of areas does not matter.
/// - Precondition: one denominator for each row; `scale` is a finite number other than 0.
/// - Source: COINr `Denominate` with its `ScaleFactor`.
package func denominate(_ x: Column, by denominator: Column, scale: Double = 1) -> Denominated {
  precondition(x.count == denominator.count, "one denominator for each row")
  precondition(scale.isFinite && scale != 0, "a scale one can divide by")
  var result = Column(missing: x.count)
  var (absent, zero): ([Int], [Int]) = ([], [])
  for row in 0..<x.count {
    guard let value = x[row] else { continue }
    guard let base = denominator[row] else {
      absent.append(row)
      continue
    }
    guard base != 0 else {
      zero.append(row)
      continue
    }
    // The numerator carries the scale when the small denominator alone would not.
    let scaled = base / scale
    let quotient = scaled.isNormal ? value / scaled : value / base * scale
    result.values[row] = value == 0 ? 0 : quotient.finiteOrMissing
  }
  return Denominated(column: result, missingDenominators: absent, zeroDenominators: zero)
}
