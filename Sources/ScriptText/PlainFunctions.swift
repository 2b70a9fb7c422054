/// Functions whose work is known from their text, because they do nothing but compute.
///
/// Such a function reads its arguments, their fields, its own names and numbers; it adds, compares, branches, and calls
/// functions of `math`. It has no loop, and it neither names nor calls anything that a script has made, so no metamethod
/// of a script can stand behind an operator either: each of its tokens is passed once at most.
package struct PlainFunctions: Sendable {
  private var steps: [Int: Int] = [:]

  package init(_ script: Script) {
    let tokens = script.tokens
    guard tokens.indices.allSatisfy({ keepsMath(tokens, $0) }) else { return }
    var known: Set<Int> = []
    for start in tokens.indices where tokens[start].isKeyword("function") {
      let line = tokens[start].line
      // Two functions that begin on one line cannot be told apart.
      guard known.insert(line).inserted else {
        steps[line] = nil
        continue
      }
      var reader = PlainFunctionReader(tokens, from: start)
      if reader.read() { steps[line] = reader.position - start }
    }
  }

  /// The most steps that one call takes of the function that begins on a line; nil where the text does not tell.
  package func mostSteps(ofFunctionOnLine line: Int) -> Int? { steps[line] }
}

/// Whether `math` is what it is everywhere: nothing has its name, and no other world takes the place of the script's.
private func keepsMath(_ tokens: [Token], _ i: Int) -> Bool {
  guard tokens[i].kind == .name else { return true }
  if tokens[i].text == "_ENV" { return false }
  guard tokens[i].text == "math" else { return true }
  return i + 1 < tokens.count && tokens[i + 1].isSymbol(".")
}

private struct PlainFunctionReader {
  private let tokens: [Token]
  private(set) var position: Int
  /// Names of the function itself, block by block.
  private var blocks: [Set<String>] = [[]]
  /// Names of a `local` whose values are being read: they do not mean the new thing before the next statement.
  private var declared: [String] = []

  init(_ tokens: [Token], from start: Int) {
    self.tokens = tokens
    position = start
  }

  /// Whether the function is plain; `position` is behind its `end` then.
  mutating func read() -> Bool {
    position += 1
    if token?.kind == .name { position += 1 }
    guard takeArguments() else { return false }
    while let token, token.flaw == nil {
      let isPlain =
        switch token.kind {
        case .number: true
        case .name: isKnown(token)
        case .symbol: isPlainSymbol(token)
        case .keyword: takeKeyword(token)
        case .string, .junk: false
        }
      guard isPlain else { return false }
      position += 1
      if blocks.isEmpty { return true }
    }
    return false
  }

  private var token: Token? { position < tokens.count ? tokens[position] : nil }

  private mutating func takeArguments() -> Bool {
    guard token?.isSymbol("(") == true else { return false }
    position += 1
    while let token, token.kind == .name {
      blocks[0].insert(token.text)
      position += 1
      if self.token?.isSymbol(",") == true { position += 1 }
    }
    guard token?.isSymbol(")") == true else { return false }
    position += 1
    return true
  }

  private func isKnown(_ token: Token) -> Bool {
    tokens[position - 1].isSymbol(".") || token.text == "math" || blocks.contains { $0.contains(token.text) }
  }

  private static let operators: Set = [
    "+", "-", "*", "/", "//", "%", "^", "==", "~=", "<", ">", "<=", ">=", ".", ",", ")", ";",
  ]

  private func isPlainSymbol(_ token: Token) -> Bool {
    guard token.text == "(" else { return Self.operators.contains(token.text) }
    let before = tokens[position - 1]
    if before.kind == .symbol { return !before.isSymbol(")") }
    return before.kind == .keyword || isFunctionOfMath(endingAt: position - 1)
  }

  private func isFunctionOfMath(endingAt last: Int) -> Bool {
    tokens[last].kind == .name && tokens[last - 1].isSymbol(".") && tokens[last - 2].text == "math"
      && !tokens[last - 3].isSymbol(".")
  }

  /// Statements begin with a keyword, as an assignment to a name that is there already is not plain.
  private mutating func takeKeyword(_ token: Token) -> Bool {
    switch token.text {
    case "and", "or", "not", "nil", "true", "false": return true
    case "local":
      declare()
      return takeLocal()
    case "return", "if":
      declare()
      return true
    case "then": blocks.append([])
    case "elseif", "end":
      declare()
      blocks.removeLast()
    case "else":
      declare()
      blocks.removeLast()
      blocks.append([])
    default: return false
    }
    return true
  }

  private mutating func declare() {
    blocks[blocks.count - 1].formUnion(declared)
    declared = []
  }

  /// The names after `local`, up to the `=`.
  private mutating func takeLocal() -> Bool {
    repeat {
      position += 1
      guard let name = token, name.kind == .name, name.flaw == nil else { return false }
      declared.append(name.text)
      position += 1
    } while token?.isSymbol(",") == true
    return token?.isSymbol("=") == true
  }
}

extension Token {
  fileprivate func isSymbol(_ text: String) -> Bool { kind == .symbol && self.text == text }
  fileprivate func isKeyword(_ text: String) -> Bool { kind == .keyword && self.text == text }
}
