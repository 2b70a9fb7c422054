/// What opens something that another token has to close.
enum Opener {
  case brace, bracket, parenthesis
  case function, `if`, `for`, `while`, `do`, `repeat`

  init?(_ token: Token) {
    switch token.kind {
    case .symbol: self.init(symbol: token.text)
    case .keyword: self.init(keyword: token.text)
    default: return nil
    }
  }

  private init?(symbol: String) {
    switch symbol {
    case "{": self = .brace
    case "[": self = .bracket
    case "(": self = .parenthesis
    default: return nil
    }
  }

  private init?(keyword: String) {
    switch keyword {
    case "function": self = .function
    case "if": self = .if
    case "for": self = .for
    case "while": self = .while
    case "do": self = .do
    case "repeat": self = .repeat
    default: return nil
    }
  }

  var closer: String {
    switch self {
    case .brace: "}"
    case .bracket: "]"
    case .parenthesis: ")"
    case .repeat: "until"
    case .function, .if, .for, .while, .do: "end"
    }
  }

  static func isCloser(_ token: Token) -> Bool {
    switch token.kind {
    case .symbol: token.text == "}" || token.text == "]" || token.text == ")"
    case .keyword: token.text == "end" || token.text == "until"
    default: false
    }
  }
}

/// Which token closes which, by order alone, as Lua pairs them.
struct Brackets {
  /// For an opener the index of its closer and the other way round; nil where there is none.
  private(set) var partner: [Int?]
  /// For each token the index of the innermost opener around it.
  private(set) var around: [Int?]

  init(_ tokens: [Token]) {
    partner = Array(repeating: nil, count: tokens.count)
    around = partner
    var open = OpenStack()
    for (i, token) in tokens.enumerated() {
      if Opener.isCloser(token), let top = open.entries.last, top.opener.closer == token.text {
        open.entries.removeLast()
        partner[i] = top.index
        partner[top.index] = i
      }
      around[i] = open.entries.last?.index
      open.push(token, i)
    }
  }
}

/// The openers that wait for their closer. The `do` of a loop opens nothing of its own.
struct OpenStack {
  struct Entry {
    var opener: Opener
    var index: Int
    var awaitsDo: Bool

    /// A round, square or curly bracket.
    var isBracket: Bool { opener.closer.count == 1 }
  }

  var entries: [Entry] = []

  /// Notes a token if it opens something.
  mutating func push(_ token: Token, _ index: Int) {
    guard let opener = Opener(token) else { return }
    if opener == .do, let loop = entries.lastIndex(where: { $0.awaitsDo }), loop == entries.count - 1 {
      entries[loop].awaitsDo = false
      return
    }
    entries.append(Entry(opener: opener, index: index, awaitsDo: opener == .for || opener == .while))
  }
}
