/// The adjusted skewness (type 2) of the available values, without unit.
///
/// - nil for fewer than three available values and for a constant column.
/// - Shifting the column or multiplying it by a positive number changes nothing; a negative one turns the sign.
/// - Source: Joanes and Gill, "Comparing measures of sample skewness and kurtosis" (1998), G1.
package func skewness(_ x: Column) -> Double? { Moments(x).skewness }
