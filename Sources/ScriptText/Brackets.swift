/// What opens something that another token has to close.
enum Opener: String {
  case brace = "{"
  case bracket = "["
  case parenthesis = "("
  case function, `if`, `for`, `while`, `do`, `repeat`

  init?(_ token: Token) {
    guard token.kind == .symbol || token.kind == .keyword else { return nil }
    self.init(rawValue: token.text)
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
    (token.kind == .symbol || token.kind == .keyword) && ["}", "]", ")", "until", "end"].contains(token.text)
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
