import Diagnostics

extension Draft {
  /// `formula = "=A1*2"`: Lua takes a text there and computes nothing.
  mutating func reportFormulasInQuotes() {
    for value in formulas() where value.count == 1 && kind(value.lowerBound) == .string {
      let i = value.lowerBound
      let inside = tokens[i].literal ?? ""
      let formula = inside.drop { $0 == "=" || $0 == " " }
      let hasCells = formula.split { !$0.isLetter && !$0.isNumber && $0 != "_" && $0 != "." }.contains(
        where: isCell)
      report(
        .formulaInQuotes, "this formula is a text: nothing is computed from it", at: span(i),
        label: hasCells || formula.isEmpty ? "write it without quotes" : "write \(formula)",
        help: hasCells ? ["name the columns instead of cells: input.home_burglaries * 2"] : [])
    }
  }

  /// `a == b`, `and`, `or`, `not` look at the formula, not at its numbers, and Lua does not ask; `<` and `>` it would
  /// refuse, without a caret.
  mutating func reportComparisonsInFormulas() {
    for value in formulas() {
      var i = value.lowerBound
      var functions = OpenStack()
      while i < value.upperBound {
        defer { i += 1 }
        if !functions.entries.isEmpty || word(i) == "function" {
          if word(i) == functions.entries.last?.opener.closer { functions.entries.removeLast() }
          functions.push(tokens[i], i)
          continue
        }
        guard let found = word(i), Draft.answers.contains(found) else { continue }
        report(
          .comparisonInFormula, "\(found) looks at the formula itself, not at its numbers", at: span(i),
          label: remedy(i, in: value), notes: ["Inside function(x) … end plain Lua compares numbers."])
      }
    }
  }

  /// Operators that Lua answers at once with true or false.
  private static let answers: Set = ["==", "~=", "<", ">", "<=", ">=", "and", "or", "not"]

  private func remedy(_ i: Int, in value: Range<Int>) -> String {
    guard let sign = word(i), let method = Draft.comparisons[sign] else {
      return "write when(x:above(3), 1, 0)"
    }
    let before = operand(i - 1, by: -1, in: value)
    let after = operand(i + 1, by: 1, in: value)
    let left = before.isEmpty ? "a" : written(before)
    let right = after.isEmpty ? "b" : written(after)
    let test = "\(left):\(method)(\(right))"
    let isTestOfWhen =
      !before.isEmpty && word(before.lowerBound - 1) == "(" && kind(before.lowerBound - 2) == .name
      && tokens[before.lowerBound - 2].text == "when"
    if isTestOfWhen && sign != "~=" { return "write \(test)" }
    return "write when(\(test), \(sign == "~=" ? "0, 1" : "1, 0"))"
  }

  /// A name with its parts, or a number, next to an operator.
  private func operand(_ start: Int, by step: Int, in value: Range<Int>) -> Range<Int> {
    var i = start
    while value.contains(i), kind(i) == .name || kind(i) == .number || word(i) == "." { i += step }
    return step > 0 ? start..<max(start, i) : (i + 1)..<max(i + 1, start + 1)
  }

  /// The values of the `formula` fields of blocks with an id.
  private func formulas() -> [Range<Int>] {
    let brackets = Brackets(tokens)
    return tokens.indices.compactMap { i in
      guard kind(i) == .name, tokens[i].text == "formula", word(i + 1) == "=", let open = brackets.around[i],
        word(open) == "{", isBlock(open, brackets)
      else { return nil }
      let start = i + 2
      var end = start
      while end < tokens.count, ![",", ";", "}"].contains(word(end)),
        !(kind(end) == .name && word(end + 1) == "=")
      {
        end = max(end, brackets.partner[end] ?? end) + 1
      }
      return start < min(end, tokens.count) ? start..<min(end, tokens.count) : nil
    }
  }

  /// `word "id" {` or `indicator(name) {`.
  private func isBlock(_ open: Int, _ brackets: Brackets) -> Bool {
    if kind(open - 1) == .string { return kind(open - 2) == .name }
    guard word(open - 1) == ")", let bracket = brackets.partner[open - 1] else { return false }
    return kind(bracket - 1) == .name && ["indicator", "adjust"].contains(tokens[bracket - 1].text)
  }
}
