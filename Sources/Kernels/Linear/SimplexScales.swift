extension Simplex {
  /// Powers of two that bring the entries of every row and column near 1: in turn, the middle between the largest and
  /// the smallest exponent of each row and of each column is taken out.
  struct Scales: Sendable {
    let ofRows: [Double]
    let ofVariables: [Double]

    init(_ entries: [Double], rows: Int, columns: Int) {
      // The exponent of each entry; a zero has none.
      let exponents = entries.map { $0 == 0 ? Int.min : Int($0.exponent) }
      var (ofRow, ofColumn) = ([Int](repeating: 0, count: rows), [Int](repeating: 0, count: columns))
      for _ in 0..<4 {
        var low = [Int](repeating: .max, count: columns)
        var high = [Int](repeating: .min, count: columns)
        for r in 0..<rows {
          var (least, greatest) = (Int.max, Int.min)
          for j in 0..<columns where exponents[r * columns + j] != .min {
            let size = exponents[r * columns + j] + ofColumn[j]
            (least, greatest) = (min(least, size), max(greatest, size))
          }
          if least <= greatest { ofRow[r] = -(least + greatest) / 2 }
          for j in 0..<columns where exponents[r * columns + j] != .min {
            let size = exponents[r * columns + j] + ofRow[r]
            (low[j], high[j]) = (min(low[j], size), max(high[j], size))
          }
        }
        for j in 0..<columns where low[j] <= high[j] { ofColumn[j] = -(low[j] + high[j]) / 2 }
      }
      let power = { (exponent: Int) in
        Double(sign: .plus, exponent: min(max(exponent, -1022), 1023), significand: 1)
      }
      (ofRows, ofVariables) = (ofRow.map(power), ofColumn.map(power))
    }
  }
}
