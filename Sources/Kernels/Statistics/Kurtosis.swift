/// The adjusted excess kurtosis (type 2) of the available values, without unit; about 0 for a normal column.
///
/// - nil for fewer than four available values and for a constant column.
/// - Shifting or scaling the column changes nothing.
/// - Source: Joanes and Gill, "Comparing measures of sample skewness and kurtosis" (1998), G2.
package func kurtosis(_ x: Column) -> Double? { Moments(x).kurtosis }
