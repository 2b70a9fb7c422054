/// Lua's grammar, walked without building anything: does a run of tokens make statements?
///
/// It tells apart the scripts that Lua accepts from those in which a slip is worth looking for, and finds
/// the lines that compute a value and drop it. What names mean is not its matter.
struct Grammar {
  /// An expression that stands where a statement should.
  struct Dropped {
    var tokens: Range<Int>
    var isInFunction: Bool
  }

  let tokens: [Token]
  /// The next token; after a failure, the one that does not fit.
  var i: Int
  private(set) var dropped: [Dropped] = []
  /// Where the last statement outside of any block begins.
  private(set) var statementStart = 0
  private var depth = 0
  var functionDepth = 0

  init(_ tokens: [Token], from start: Int = 0) {
    self.tokens = tokens
    i = start
  }

  /// Whether Lua would load these tokens as a script.
  static func accepts(_ tokens: [Token]) -> Bool {
    guard tokens.allSatisfy({ $0.flaw == nil && $0.kind != .junk }) else { return false }
    var grammar = Grammar(tokens)
    return grammar.block() && grammar.i == tokens.count && grammar.dropped.isEmpty
  }

  /// Lua's own limit is 200 levels; a deeper script is no one's handwriting.
  private static let deepest = 150

  var isAtEnd: Bool { i >= tokens.count }

  func word(at index: Int) -> String? {
    guard index < tokens.count, tokens[index].kind == .keyword || tokens[index].kind == .symbol else {
      return nil
    }
    return tokens[index].text
  }

  func next(is text: String) -> Bool { word(at: i) == text }

  mutating func take(_ text: String) -> Bool {
    guard next(is: text) else { return false }
    i += 1
    return true
  }

  mutating func takeName() -> Bool {
    guard !isAtEnd, tokens[i].kind == .name else { return false }
    i += 1
    return true
  }

  mutating func nested(_ body: (inout Grammar) -> Bool) -> Bool {
    guard depth < Grammar.deepest else { return false }
    depth += 1
    defer { depth -= 1 }
    return body(&self)
  }

  // MARK: Statements

  /// Statements up to a word that closes a block.
  mutating func block() -> Bool {
    nested { grammar in
      while !grammar.isAtEnd {
        if grammar.depth == 1 { grammar.statementStart = grammar.i }
        switch grammar.word(at: grammar.i) {
        case "end", "else", "elseif", "until": return true
        case "return": return grammar.returnStatement()
        default: guard grammar.statement() else { return false }
        }
      }
      return true
    }
  }

  private mutating func returnStatement() -> Bool {
    i += 1
    if !isAtEnd, !next(is: ";"), !["end", "else", "elseif", "until"].contains(word(at: i)) {
      guard expressions() else { return false }
    }
    _ = take(";")
    return isAtEnd || ["end", "else", "elseif", "until"].contains(word(at: i))
  }

  mutating func statement() -> Bool {
    switch word(at: i) {
    case ";", "break": i += 1
    case "::":
      i += 1
      return takeName() && take("::")
    case "goto":
      i += 1
      return takeName()
    case "do":
      i += 1
      return block() && take("end")
    case "while":
      i += 1
      return expression() && take("do") && block() && take("end")
    case "repeat":
      i += 1
      return block() && take("until") && expression()
    case "if": return ifStatement()
    case "for": return forStatement()
    case "local": return localStatement()
    case "function" where i + 1 < tokens.count && tokens[i + 1].kind == .name:
      i += 1
      return functionName() && functionBody()
    case "return": return returnStatement()
    default: return expressionStatement()
    }
    return true
  }

  private mutating func ifStatement() -> Bool {
    repeat {
      i += 1
      guard expression(), take("then"), block() else { return false }
    } while next(is: "elseif")
    if take("else") { guard block() else { return false } }
    return take("end")
  }

  private mutating func forStatement() -> Bool {
    i += 1
    guard takeName() else { return false }
    if !next(is: "=") {
      while take(",") { guard takeName() else { return false } }
      guard take("in") else { return false }
    } else {
      i += 1
    }
    return expressions() && take("do") && block() && take("end")
  }

  private mutating func localStatement() -> Bool {
    i += 1
    if take("function") { return takeName() && functionBody() }
    repeat {
      guard takeName() else { return false }
      if take("<") { guard takeName(), take(">") else { return false } }
    } while take(",")
    return take("=") ? expressions() : true
  }

  private mutating func functionName() -> Bool {
    guard takeName() else { return false }
    while take(".") { guard takeName() else { return false } }
    return take(":") ? takeName() : true
  }

  private mutating func expressionStatement() -> Bool {
    let start = i
    if !isAtEnd, tokens[i].kind == .name || next(is: "(") {
      guard let isCall = suffixed() else { return false }
      if !isCall, next(is: "=") || next(is: ",") {
        while take(",") { guard suffixed() == false else { return false } }
        return take("=") && expressions()
      }
      if isCall, isAtEnd || !tokens[i].isBinaryOperator { return true }
      if !isAtEnd, tokens[i].isBinaryOperator {
        i += 1
        guard expression() else { return false }
      }
    } else {
      guard expression() else { return false }
    }
    guard isAtEnd || tokens[i].leads || ["end", "else", "elseif", "until", ";"].contains(word(at: i)) else {
      return false
    }
    dropped.append(Dropped(tokens: start..<i, isInFunction: functionDepth > 0))
    return true
  }
}
