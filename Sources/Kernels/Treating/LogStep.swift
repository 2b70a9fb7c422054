import Glibc

/// The logarithm of each value's distance from the least: log(x - min + 0.01 (max - min)).
///
/// - x: one indicator over all areas, in any unit; missing values stay missing. The order of areas stays.
/// - Shifting or scaling the column moves the result by a constant only.
/// - A column that is constant, single or all missing has no distances: it is handed back as it is.
/// - rows: the reference rows that least and greatest are looked for on, all rows when nil. A row elsewhere that lies
///   too far below the least to have a logarithm is missing.
/// - Source: COINr `log_CT`, after the COIN Tool of the Joint Research Centre.
package func logStep(_ x: Column, reference rows: [Int]? = nil) -> Column {
  let (least, greatest) = x.extremes(among: rows)
  guard least < greatest else { return x }
  guard (greatest - least).isFinite else {
    // A span beyond the largest double: the halves have one, and log 2 is put back.
    return logarithms(x.mapped { $0 / 2 }, from: least / 2, span: greatest / 2 - least / 2)
      .mapped { $0 + log(2.0) }
  }
  return logarithms(x, from: least, span: greatest - least)
}

private func logarithms(_ x: Column, from least: Double, span: Double) -> Column {
  // Beside a subnormal span the hundredth would be lost, and its logarithm an infinity.
  let start = max(0.01 * span, .leastNonzeroMagnitude)
  return x.mapped { log($0 - least + start).finiteOrMissing }
}
