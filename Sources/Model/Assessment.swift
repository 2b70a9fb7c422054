/// Everything a script says, checked: what is measured, from which files, and by which method.
package struct Assessment: Sendable {
  package var city: City?
  package var framework: Framework
  package var sources: [Source]
  package var indicators: [Indicator]
  package var methodology: Methodology
  package var tree: ScoreTree
  /// Indicators a script took over and left out, so that the report can say so.
  package var dropped: [String]

  package init(
    city: City?, framework: Framework, sources: [Source], indicators: [Indicator],
    methodology: Methodology, tree: ScoreTree, dropped: [String]
  ) {
    self.city = city
    self.framework = framework
    self.sources = sources
    self.indicators = indicators
    self.methodology = methodology
    self.tree = tree
    self.dropped = dropped
  }

  package func source(_ id: String) -> Source? { sources.first { $0.id == id } }
}
