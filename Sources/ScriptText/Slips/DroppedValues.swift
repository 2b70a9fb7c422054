import Diagnostics

extension Draft {
  /// Lines that compute a value and do nothing with it.
  mutating func reportDroppedValues() {
    var start = 0
    for _ in 0..<Draft.mostAttempts {
      var grammar = Grammar(tokens, from: start)
      let fits = grammar.block()
      for dropped in grammar.dropped { report(dropped) }
      if grammar.isAtEnd { return }
      start = fits ? grammar.i + 1 : nextDeclaration(after: max(start, grammar.statementStart))
      if start >= tokens.count { return }
    }
  }

  private mutating func report(_ dropped: Grammar.Dropped) {
    report(
      .droppedValue, "this line computes a value and drops it", at: span(dropped.tokens),
      label: dropped.isInFunction ? "write return before it" : "give it a name: local name = …")
  }
}
