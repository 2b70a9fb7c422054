/// Fills every gap of `x` with one number in the unit of `x`.
package func impute(_ x: Column, constant: Double) -> Imputed {
  Imputed(x) { _ in constant }
}
