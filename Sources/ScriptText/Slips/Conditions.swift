import Diagnostics

extension Draft {
  /// `=` where only `==` can stand: between `if` and `then`, and inside round brackets.
  mutating func mendConditions() {
    for i in tokens.indices where ["if", "elseif", "while", "until"].contains(word(i)) {
      mendCondition(from: i)
    }
    mendInBrackets()
  }

  private mutating func mendCondition(from start: Int) {
    let end = word(start) == "while" ? "do" : "then"
    var braces = 0
    var i = start + 1
    while i < tokens.count, word(i) != end {
      switch word(i) {
      case "{": braces += 1
      case "}": braces -= 1
      case "local", "return", "function", "end", "if", "for", "while", "repeat", "else": return
      case "=" where braces == 0:
        guard isOnLine(i, of: start) else { return }
        report(.equalsInCondition, "= gives a value, it does not compare", at: span(i), label: "write ==")
        tokens[i].text = "=="
      default: break
      }
      i += 1
    }
  }

  private mutating func mendInBrackets() {
    let brackets = Brackets(tokens)
    var calls: Set<Int> = []
    for i in tokens.indices where word(i) == "=" {
      guard let open = brackets.around[i], word(open) == "(", i > open + 1, brackets.partner[open] != nil
      else {
        continue
      }
      tokens[i].text = "=="
      // One call is said once, however many names it is given.
      guard calls.insert(open).inserted else { continue }
      let isCall = kind(open - 1) == .name
      let isTest = !isCall || ["when", "IF", "If", "if"].contains(tokens[open - 1].text)
      if isTest {
        let number = kind(i - 1) == .name && kind(i + 1) == .number ? tokens[i + 1].text : "b"
        report(
          .equalsInCondition, "= gives a value, it does not compare", at: span(i),
          label: isCall ? "write :equals(\(number))" : "write ==")
      } else {
        let name = tokens[open - 1].text
        report(
          .syntax, "\(name)( … ) takes no names", at: span((i - 1)..<(i + 1)),
          label: "with names, write \(name) { … }")
      }
    }
  }
}
