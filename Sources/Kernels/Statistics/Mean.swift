/// The mean of the available values, in the unit of `x`; nil when all are missing.
///
/// - A column of one repeated value has exactly that mean.
/// - Source: compensated sum divided by the number of available values.
package func mean(_ x: Column) -> Double? { Moments.mean(x) }
