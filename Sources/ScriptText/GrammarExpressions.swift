/// Values: operators, calls, tables, functions.
extension Grammar {
  mutating func expressions() -> Bool {
    repeat {
      guard expression() else { return false }
    } while take(",")
    return true
  }

  mutating func expression() -> Bool {
    nested { grammar in
      while true {
        while ["not", "-", "#", "~"].contains(grammar.word(at: grammar.i)) { grammar.i += 1 }
        guard grammar.operand() else { return false }
        guard !grammar.isAtEnd, grammar.tokens[grammar.i].isBinaryOperator else { return true }
        grammar.i += 1
      }
    }
  }

  mutating func operand() -> Bool {
    guard !isAtEnd else { return false }
    switch tokens[i].kind {
    case .number, .string:
      i += 1
      return true
    case .name: return suffixed() != nil
    case .junk: return false
    case .keyword, .symbol:
      switch tokens[i].text {
      case "nil", "true", "false", "...":
        i += 1
        return true
      case "{": return table()
      case "(": return suffixed() != nil
      case "function":
        i += 1
        return functionBody()
      default: return false
      }
    }
  }

  /// A name or a bracket with whatever is asked of it; true for a call, false for a place, nil for neither.
  mutating func suffixed() -> Bool? {
    var isCall = false
    if next(is: "(") {
      i += 1
      guard expression(), take(")") else { return nil }
    } else if !takeName() {
      return nil
    }
    while !isAtEnd {
      if tokens[i].kind == .string {
        i += 1
        isCall = true
        continue
      }
      switch word(at: i) {
      case ".":
        i += 1
        guard takeName() else { return nil }
        isCall = false
      case "[":
        i += 1
        guard expression(), take("]") else { return nil }
        isCall = false
      case ":":
        i += 1
        guard takeName(), arguments() else { return nil }
        isCall = true
      case "(", "{":
        guard arguments() else { return nil }
        isCall = true
      default: return isCall
      }
    }
    return isCall
  }

  mutating func arguments() -> Bool {
    guard !isAtEnd else { return false }
    if tokens[i].kind == .string {
      i += 1
      return true
    }
    if next(is: "{") { return table() }
    guard take("(") else { return false }
    if take(")") { return true }
    return expressions() && take(")")
  }

  mutating func table() -> Bool {
    i += 1
    while !next(is: "}") {
      guard item() else { return false }
      guard take(",") || take(";") else { break }
    }
    return take("}")
  }

  mutating func item() -> Bool {
    if next(is: "[") {
      i += 1
      guard expression(), take("]"), take("=") else { return false }
    } else if !isAtEnd, tokens[i].kind == .name, word(at: i + 1) == "=" {
      i += 2
    }
    return expression()
  }

  mutating func functionBody() -> Bool {
    guard take("(") else { return false }
    if !take(")") {
      repeat {
        if take("...") { break }
        guard takeName() else { return false }
      } while take(",")
      guard take(")") else { return false }
    }
    functionDepth += 1
    defer { functionDepth -= 1 }
    return block() && take("end")
  }
}
