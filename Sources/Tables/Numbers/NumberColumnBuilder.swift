/// Reads the cells of one column that are not plain numbers, and settles at the end what only the whole column can
/// tell.
struct NumberColumnBuilder {
  var column: NumberColumn
  private let mark: NumberSpelling.Mark
  private let isUndecided: Bool
  private let alsoMissing: Set<String>
  /// Cells like `1.234` in a file with decimal commas, with both readings.
  private var lone: [(row: Int, mark: NumberSpelling.Mark, grouped: Double?, decimal: Double, text: String)] =
    []

  init(dialect: Dialect, alsoMissing: Set<String>, capacity: Int) {
    column = NumberColumn(values: [])
    column.values.reserveCapacity(capacity)
    mark = dialect.decimal == .comma ? .comma : .point
    isUndecided = dialect.decimalIsUndecided
    self.alsoMissing = alsoMissing
  }

  /// The value of a cell that is not plainly spelled; NaN where it is missing, has a problem or has to wait.
  ///
  /// - text: the cell's bytes.
  mutating func read(
    _ cell: Cell, _ text: UnsafeBufferPointer<UInt8>, row: Int, in bytes: UnsafeBufferPointer<UInt8>,
    _ reader: DecimalReader
  ) -> Double {
    let whole = withoutBlanks(text)
    if isMissingMarker(whole) { return .nan }
    if !alsoMissing.isEmpty, alsoMissing.contains(cellText(cell, in: bytes)) { return .nan }
    var number = whole
    if let start = flagsStart(whole) {
      number = withoutBlanks(UnsafeBufferPointer(rebasing: whole[..<start]))
    }
    let isMissing = isMissingMarker(number)
    let spelling = isMissing ? nil : NumberSpelling(number)
    if number.count < whole.count, isMissing || spelling != nil {
      let letters = String(decoding: whole[(flagsStart(whole) ?? whole.count)...], as: UTF8.self)
      column.flags.append(CellFlags(row: row, letters: letters))
    }
    if isMissing { return .nan }
    guard let spelling else { return problem(cell, whole, row: row, in: bytes, reader) }

    var decimal = NumberSpelling.Mark?.none
    switch spelling.reading {
    case .certain(let certain):
      decimal = certain
    case .lone(let found, let isGroup):
      guard found != mark || isUndecided else {
        decimal = found
        break
      }
      lone.append(
        (
          row, found, isGroup ? spelling.value(decimal: nil, reader) : nil,
          spelling.value(decimal: found, reader), cellText(cell, in: bytes)
        ))
      return .nan
    }
    let value = spelling.value(decimal: decimal, reader)
    if value.isNaN { return problem(cell, whole, row: row, in: bytes, reader) }
    if value.isInfinite { return report(.infinite, cellText(cell, in: bytes), row: row) }
    return value
  }

  private mutating func problem(
    _ cell: Cell, _ text: UnsafeBufferPointer<UInt8>, row: Int, in bytes: UnsafeBufferPointer<UInt8>,
    _ reader: DecimalReader
  ) -> Double {
    let words = cellText(cell, in: bytes)
    // Too many digits to be taken apart, yet plain.
    if text.count > NumberSpelling.longest, let start = text.baseAddress,
      reader.read(start, count: text.count, mark: mark.byte).isInfinite
    {
      return report(.infinite, words, row: row)
    }
    return report(isInfinity(words) ? .infinite : .notANumber, words, row: row)
  }

  private mutating func report(_ kind: NumberProblem.Kind, _ text: String, row: Int) -> Double {
    column.problemCount += 1
    if column.problems.count < NumberProblem.most {
      column.problems.append(NumberProblem(row: row, text: text, kind: kind))
    }
    return .nan
  }

  /// The column with its lone separators settled.
  ///
  /// Grouping, where every one of them has exactly three digits behind it; decimals, where the file is undecided and one
  /// of them cannot be grouping; otherwise each is ambiguous.
  func finished(_ reader: DecimalReader) -> NumberColumn {
    guard let first = lone.first else { return column }
    var result = self
    let isGrouping = lone.allSatisfy { $0.grouped != nil }
    let isUniform = lone.allSatisfy { $0.mark == first.mark }
    for entry in lone {
      if !isUndecided, isGrouping, let grouped = entry.grouped {
        result.column.values[entry.row] = grouped
      } else if isUndecided, !isGrouping, isUniform {
        result.column.values[entry.row] = entry.decimal
      } else {
        _ = result.report(.ambiguous, entry.text, row: entry.row)
      }
    }
    result.column.problems.sort { $0.row < $1.row }
    return result.column
  }
}

/// "inf", "infinity" and "∞" in any case, with a sign or without.
private func isInfinity(_ text: String) -> Bool {
  let word = text.lowercased()
  let bare = word.first == "-" || word.first == "+" || word.first == "−" ? word.dropFirst() : word[...]
  return ["inf", "infinity", "∞"].contains(String(bare))
}
