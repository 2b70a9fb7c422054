extension Table {
  /// The data row that a spreadsheet shows beside this number; nil where there is none.
  package func row(numbered number: Int) -> Int? {
    var low = 0
    var high = rowCount
    while low < high {
      let middle = (low + high) / 2
      if rowNumber(middle) < number { low = middle + 1 } else { high = middle }
    }
    return low < rowCount && rowNumber(low) == number ? low : nil
  }
}
