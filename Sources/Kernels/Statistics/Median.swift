/// The middle of the available values, or halfway between the two in the middle; nil when all are missing.
///
/// - Source: the type 7 quantile at one half.
package func median(_ x: Column) -> Double? { quantile(x, at: 0.5) }
