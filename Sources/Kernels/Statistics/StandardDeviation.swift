/// The standard deviation with divisor n - 1, in the unit of `x`; nil for fewer than two available values.
///
/// - A constant column has exactly 0. A large common offset does not cost digits.
package func standardDeviation(_ x: Column) -> Double? { Moments(x).standardDeviation }

/// The variance with divisor n - 1; nil for fewer than two available values.
package func variance(_ x: Column) -> Double? { Moments(x).variance }
