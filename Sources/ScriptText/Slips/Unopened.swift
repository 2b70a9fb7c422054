import Diagnostics

extension Draft {
  /// Reports blocks whose fields follow their name without a brace, and opens them.
  ///
  /// Such a block is known by its closing brace, which nothing opens.
  mutating func mendUnopened() {
    let brackets = Brackets(tokens)
    var openers: [Int: Token] = [:]
    for start in tokens.indices where tokens[start].leads && kind(start) == .name {
      let fields = kind(start + 1) == .string ? start + 2 : start + 1
      guard kind(fields) == .name, tokens[fields].leads, word(fields + 1) == "=",
        tokens[fields].column > tokens[start].column,
        hasStrayBrace(after: fields, column: tokens[start].column, brackets)
      else { continue }
      report(
        .unopenedBlock, "\(written(start..<fields)) has fields, but no { before them",
        at: span(start..<fields), label: "write { after it")
      var brace = tokens[fields - 1]
      (brace.kind, brace.text, brace.leads) = (.symbol, "{", false)
      openers[fields] = brace
    }
    guard !openers.isEmpty else { return }
    tokens = tokens.indices.flatMap { i in (openers[i].map { [$0] } ?? []) + [tokens[i]] }
  }

  /// Whether what comes next as far out as `column` is a closing brace without a partner.
  private func hasStrayBrace(after start: Int, column: Int, _ brackets: Brackets) -> Bool {
    let next = (start..<tokens.count).first { tokens[$0].leads && tokens[$0].column <= column }
    return next.map { word($0) == "}" && brackets.partner[$0] == nil } ?? false
  }
}
