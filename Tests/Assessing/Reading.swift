package import Kernels
package import Model
import Pipeline

extension Assessed {
  /// Scores of the index, or of an item by its id: the first item of the tree that has it.
  package func scores(_ id: String? = nil, at level: Level? = nil) -> Column? {
    node(id, at: level).flatMap { results?.scores.columns[$0] }
  }

  package func withheld(_ id: String? = nil, at level: Level? = nil) -> Column? {
    node(id, at: level).flatMap { results?.scores.withheld[$0] }
  }

  package func coverage(_ id: String? = nil, at level: Level? = nil) -> Column? {
    node(id, at: level).flatMap { results?.scores.coverage[$0] }
  }

  package func values(_ id: String) -> Column? { indicator(id).flatMap { values?.columns[$0] } }

  package func input(_ name: String) -> Column? { inputs?.inputs[name]?.column }

  package func indicator(_ id: String) -> Int? { assessment.indicators.firstIndex { $0.id == id } }

  /// Labels of the panel's rows.
  package var rows: [String] {
    guard let panel = inputs?.panel else { return [] }
    return (0..<panel.count).map { panel.label($0) }
  }

  private func node(_ id: String?, at level: Level?) -> Int? {
    let nodes = assessment.tree.nodes
    guard let id else { return nodes.isEmpty ? nil : 0 }
    return nodes.firstIndex { $0.id == id && (level == nil || $0.level == level) }
  }
}
