import Diagnostics

extension Draft {
  /// `IF(a > 3; 1; 0)`, `if(a > 3, 1, 0)` and `SUM(A1:A5)` as a spreadsheet takes them.
  mutating func mendSpreadsheetFormulas() {
    mendIfAsValue()
    let brackets = Brackets(tokens)
    for i in tokens.indices.reversed() where word(i) == ";" || word(i) == ":" {
      guard let open = brackets.around[i], word(open) == "(" else { continue }
      let isRange = word(i) == ":"
      if isRange, !isCellName(i - 1) || !isCellName(i + 1) { continue }
      let start = kind(open - 1) == .name ? open - 1 : open
      let end = brackets.partner[open] ?? i
      if isRange {
        let range = written((i - 1)..<(i + 2))
        report(
          .spreadsheetFormula, "\(range) is a range of a spreadsheet", at: span((i - 1)..<(i + 2)),
          label: "name the columns: sum_of(input.a, input.b)")
      } else if !lines.contains(tokens[start].line) {
        report(
          .spreadsheetFormula, "; does not separate arguments in Lua", at: span(start..<(end + 1)),
          label: remedy(start, open, end, brackets))
      }
      tokens[i].text = ","
    }
  }

  /// `if` and its parts where a value has to stand; Lua's `if` gives none.
  private mutating func mendIfAsValue() {
    var i = 1
    while i < tokens.count {
      defer { i += 1 }
      guard word(i) == "if", isValuePlace(after: i - 1) else { continue }
      if lines.contains(tokens[i].line) {
        tokens[i].text = "not"
        continue
      }
      if word(i + 1) == "(" {
        (tokens[i].kind, tokens[i].text) = (.name, "IF")
        let brackets = Brackets(Array(tokens[i...].prefix { $0.line == tokens[i].line }))
        let end = i + (brackets.partner[1] ?? 1)
        let isSpreadsheet = !(i..<end).contains { word($0) == "then" }
        if isSpreadsheet {
          report(
            .spreadsheetFormula, "if gives no value in Lua", at: span(i..<(end + 1)),
            label: remedy(i, i + 1, end, brackets, offset: i))
          hush(tokens[i].line...tokens[i].line)
        }
        continue
      }
      report(
        .spreadsheetFormula, "if gives no value in Lua", at: span(i),
        label: "write when(condition, value, other)")
      tokens[i].text = "not"
      for j in i..<tokens.count {
        guard tokens[j].line == tokens[i].line else { break }
        if word(j) == "then" || word(j) == "else" { tokens[j].text = "and" }
      }
    }
  }

  private func isValuePlace(after i: Int) -> Bool {
    tokens[i].isBinaryOperator || ["=", "(", ",", "{", "return", "not"].contains(word(i))
  }

  private func isCellName(_ i: Int) -> Bool { kind(i) == .name && isCell(tokens[i].text) }

  // MARK: Remedies

  private static let counterparts = [
    "SUM": "sum_of", "AVERAGE": "mean_of", "MIN": "least", "MAX": "greatest", "ABS": "abs", "SQRT": "sqrt",
    "EXP": "exp", "LN": "log", "IF": "when",
  ]

  /// - offset: where `brackets` begins to count.
  private func remedy(_ start: Int, _ open: Int, _ end: Int, _ brackets: Brackets, offset: Int = 0) -> String
  {
    guard word(end) == ")" else { return "write , in place of ;" }
    var parts: [Range<Int>] = []
    var from = open + 1
    for i in from...end where i == end || word(i) == ";" || word(i) == "," {
      guard i == end || brackets.around[i - offset] == open - offset else { continue }
      parts.append(from..<i)
      from = i + 1
    }
    let name = start < open ? tokens[start].text : ""
    let right = Draft.counterparts[name.uppercased()] ?? name
    var arguments = parts.map(written)
    if right == "when", parts.count > 1 {
      guard let (test, isNegated) = comparison(parts[0]) else { return "write when(condition, value, other)" }
      arguments[0] = test
      if arguments.count == 2 { arguments.append("0") }
      if isNegated { arguments.swapAt(1, 2) }
    }
    return "write \(right)(\(arguments.joined(separator: ", ")))"
  }

  /// `a > 3` as `a:above(3)`; nil for anything but one plain comparison.
  func comparison(_ range: Range<Int>) -> (test: String, isNegated: Bool)? {
    let operators = range.filter { Draft.comparisons[word($0) ?? ""] != nil }
    guard operators.count == 1, let i = operators.first, i > range.lowerBound, i + 1 < range.upperBound,
      let method = Draft.comparisons[tokens[i].text],
      range.allSatisfy({ !["and", "or", "not"].contains(word($0)) })
    else { return nil }
    let left = range.lowerBound..<i
    let isPlain = left.allSatisfy { tokens[$0].kind == .name || word($0) == "." }
    let subject = isPlain ? written(left) : "(\(written(left)))"
    let isNegated = ["~=", "<>", "!=", "≠"].contains(tokens[i].text)
    return ("\(subject):\(method)(\(written((i + 1)..<range.upperBound)))", isNegated)
  }

  static let comparisons = [
    ">": "above", "<": "below", ">=": "at_least", "<=": "at_most", "=": "equals", "==": "equals",
    "~=": "equals", "<>": "equals", "!=": "equals", "≠": "equals", "≤": "at_most", "≥": "at_least",
  ]
}

/// `A1`, `AB12`: how spreadsheets name a cell.
func isCell(_ word: some StringProtocol) -> Bool {
  let letters = word.prefix { $0.isASCII && $0.isUppercase }
  let digits = word.dropFirst(letters.count)
  return (1...3).contains(letters.count) && !digits.isEmpty && digits.allSatisfy { $0.isASCII && $0.isNumber }
}
