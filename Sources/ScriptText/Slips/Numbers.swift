import Diagnostics

extension Draft {
  /// `1.000.000` and `10k`.
  mutating func mendNumbers() {
    for i in tokens.indices where tokens[i].flaw == .malformedNumber {
      let written = tokens[i].text
      let groups = written.split(separator: ".", omittingEmptySubsequences: false)
      let isGrouped =
        groups.count > 2 && groups.dropFirst().allSatisfy { $0.count == 3 }
        && groups.joined().allSatisfy { $0.isASCII && $0.isNumber }
      report(
        .syntax, "\(written) is not a number", at: span(i),
        label: isGrouped ? "write \(groups.joined())" : "write digits, with one point at most")
      tokens[i].flaw = nil
    }
  }

  /// `70%` is a number and a remainder without its other half.
  mutating func mendPercentSigns() {
    var kept: [Token] = []
    kept.reserveCapacity(tokens.count)
    for i in tokens.indices {
      guard word(i) == "%", let number = kept.last, number.kind == .number, number.touches(tokens[i]),
        i + 1 >= tokens.count || tokens[i + 1].leads || [",", ";", "}", ")"].contains(word(i + 1))
      else {
        kept.append(tokens[i])
        continue
      }
      report(
        .percentSign, "% is not part of a number", at: span((i - 1)..<(i + 1)), label: "write \(number.text)",
        help: ["say the unit in its own field: unit = \"%\""])
    }
    tokens = kept
  }

  /// `0,25`: two values to Lua, which takes them without a word.
  mutating func mendDecimalCommas() {
    let brackets = Brackets(tokens)
    var swallowed: Set<Int> = []
    for i in tokens.indices where isTightPair(i) && !lines.contains(tokens[i].line) {
      guard
        isStrayInTable(i, brackets) || isSecondOfOneLocal(i) || isTooManyForCall(i, brackets)
          || isOddInFormula(i, brackets)
      else { continue }
      let (left, right) = (tokens[i].text, tokens[i + 2].text)
      let isGroup = right.count == 3 && left != "0"
      report(
        .decimalComma, "\(left),\(right) is two values in Lua: \(left) and \(right)", at: span(i..<(i + 3)),
        label: isGroup ? "write \(left)\(right), or \(left).\(right)" : "write \(left).\(right)",
        notes: ["A decimal comma is fine in data files. In scripts Lua needs a point."])
      tokens[i].text = "\(left).\(right)"
      swallowed.formUnion([i + 1, i + 2])
    }
    if !swallowed.isEmpty { tokens = tokens.indices.filter { !swallowed.contains($0) }.map { tokens[$0] } }
  }

  /// Digits, a comma and digits without a space, and not part of a longer such row.
  private func isTightPair(_ i: Int) -> Bool {
    guard isDigits(i), word(i + 1) == ",", isDigits(i + 2), isTight(i), isTight(i + 1) else { return false }
    let goesOn = word(i + 3) == "," && isDigits(i + 4) && isTight(i + 2) && isTight(i + 3)
    let began = word(i - 1) == "," && isDigits(i - 2) && isTight(i - 1)
    return !goesOn && !began
  }

  private func isTight(_ i: Int) -> Bool { tokens[i].touches(tokens[i + 1]) }

  private func isDigits(_ i: Int) -> Bool {
    kind(i) == .number && tokens[i].text.allSatisfy { $0.isASCII && $0.isNumber }
  }

  /// `weight = 0,25` in a table, where the 25 has no key.
  private func isStrayInTable(_ i: Int, _ brackets: Brackets) -> Bool {
    guard let open = brackets.around[i], word(open) == "{" else { return false }
    guard [",", ";", "}"].contains(word(i + 3)) || i + 3 >= tokens.count || tokens[i + 3].leads else {
      return false
    }
    var start = i
    while start > open + 1, word(start - 1) != ",", word(start - 1) != ";" {
      // A missing comma above may join items: a key ends the search in any case.
      if word(start - 1) == "=" { return true }
      start = max(open + 1, brackets.partner[start - 1].map { min($0, start - 1) } ?? start - 1)
    }
    return false
  }

  /// `local share = 0,25`.
  private func isSecondOfOneLocal(_ i: Int) -> Bool {
    guard word(i - 1) == "=", kind(i - 2) == .name, word(i - 3) == "local" else { return false }
    return i + 3 >= tokens.count || tokens[i + 3].leads
  }

  // MARK: Calls

  private static let oneArgument: Set = [
    "above", "below", "at_least", "at_most", "equals", "log", "exp", "sqrt", "abs",
  ]
  private static let someArguments: Set = [
    "per", "share", "when", "greatest", "least", "mean_of", "sum_of", "first_of",
  ]

  /// The call that takes the token as an argument: the index of its bracket.
  private func call(of i: Int, _ brackets: Brackets) -> Int? {
    guard let open = brackets.around[i], word(open) == "(", kind(open - 1) == .name else { return nil }
    return open
  }

  /// `x:above(0,25)`: the function takes one value.
  private func isTooManyForCall(_ i: Int, _ brackets: Brackets) -> Bool {
    guard let open = call(of: i, brackets), Draft.oneArgument.contains(tokens[open - 1].text) else {
      return false
    }
    let isMethod = word(open - 2) == ":"
    return word(i + 3) == ")" && (isMethod || word(open - 2) != ".")
  }

  /// `per(0,25, a, b)`: the other commas of the call have a space behind them.
  private func isOddInFormula(_ i: Int, _ brackets: Brackets) -> Bool {
    guard let open = call(of: i, brackets), Draft.someArguments.contains(tokens[open - 1].text),
      word(open - 2) != ".", word(open - 2) != ":", let close = brackets.partner[open],
      close - open < 100, !tokens[i + 2].text.hasSuffix("0")
    else { return false }
    let others = (open..<close).filter { word($0) == "," && brackets.around[$0] == open && $0 != i + 1 }
    return !others.isEmpty && others.allSatisfy { !isTight($0) }
  }
}
