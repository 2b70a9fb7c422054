package import Kernels
import Model
import Pipeline

/// Whether the parts of a component, a theme or the index hang together: Cronbach's alpha, principal components and
/// variance inflation.
package struct InnerStructure: Sendable {
  /// Why a figure is not there.
  package enum Absence: Error, Hashable, Sendable {
    /// Too few parts have figures that differ.
    case fewItems(Int)
    /// Too few areas have a figure for every part; for alpha, for both of two parts.
    case fewAreas(complete: Int, needed: Int)
    /// Over the areas that have a figure for every part, this part is the same.
    case constant(item: Int)
    /// The parts cancel each other: their covariances add up to nothing.
    case cancels
    /// The other parts leave nothing of this one.
    case determined
    /// The rotations that find the components did not end.
    case unsettled
  }

  /// The item of the tree whose parts are looked at.
  package var node: Int
  /// Its parts, as nodes of the tree: its children, or all indicators below it. Those without figures, and those that are
  /// the same in all areas, are in `leftOut`.
  package var items: [Int]
  package var leftOut: [Int]
  /// Whether the parts are indicators.
  package var isOfIndicators: Bool
  /// How many areas have a figure for every part.
  package var complete: Int
  package var alpha: Result<Double, Absence>
  /// Along the items: alpha of the others; nil for two items or where there is none.
  package var alphaWithout: [Double?]
  package var components: Result<PrincipalComponents, Absence>
  /// Along the items.
  package var inflation: [Result<Double, Absence>]

  /// With two areas every correlation is 1 or -1.
  private static let leastAreas = 3

  init(
    node: Int, parts: [(node: Int, figures: Column)], isOfIndicators: Bool
  ) {
    self.node = node
    self.isOfIndicators = isOfIndicators
    let kept = parts.filter { varies($0.figures) }
    items = kept.map(\.node)
    leftOut = parts.filter { !varies($0.figures) }.map(\.node)
    let columns = kept.map(\.figures)
    complete = (0..<(columns.first?.count ?? 0)).count { row in columns.allSatisfy { !$0.isMissing(row) } }
    guard columns.count > 1 else {
      let absence = Absence.fewItems(columns.count)
      (alpha, components) = (.failure(absence), .failure(absence))
      (alphaWithout, inflation) = (columns.map { _ in nil }, columns.map { _ in .failure(absence) })
      return
    }
    alpha = Self.alpha(columns)
    alphaWithout = cronbachAlphaIfDropped(columns)
    components = Self.components(columns, nodes: items, complete: complete)
    inflation = Self.inflation(columns, complete: complete)
  }

  /// Alpha needs areas for every two parts, not for all at once.
  private static func alpha(_ columns: [Column]) -> Result<Double, Absence> {
    let common = columns.indices.flatMap { i in
      columns[(i + 1)...].map { other in
        zip(columns[i].values, other.values).count { !$0.isNaN && !$1.isNaN }
      }
    }
    if let least = common.min(), least < leastAreas {
      return .failure(.fewAreas(complete: least, needed: leastAreas))
    }
    return cronbachAlpha(columns).map { .success($0) } ?? .failure(.cancels)
  }

  private static func components(_ columns: [Column], nodes: [Int], complete: Int)
    -> Result<PrincipalComponents, Absence>
  {
    guard complete >= leastAreas else {
      return .failure(.fewAreas(complete: complete, needed: leastAreas))
    }
    guard let found = PrincipalComponents(columns) else {
      let rows = (0..<columns[0].count).filter { row in columns.allSatisfy { !$0.isMissing(row) } }
      let constant = columns.firstIndex { !varies($0.taking(rows)) } ?? 0
      return .failure(.constant(item: nodes[constant]))
    }
    return found.converged ? .success(found) : .failure(.unsettled)
  }

  /// With no more areas than parts the others fit each part exactly, whatever the figures.
  private static func inflation(_ columns: [Column], complete: Int) -> [Result<Double, Absence>] {
    guard complete > columns.count else {
      let absence = Absence.fewAreas(complete: complete, needed: columns.count + 1)
      return columns.map { _ in .failure(absence) }
    }
    return varianceInflation(columns).map { factor in factor.map { .success($0) } ?? .failure(.determined) }
  }
}

extension Results {
  /// The inner structure of the index, of each component and of each theme that has two or more parts that count: of
  /// its own parts, and for all but themes also of the indicators below it. What no indicator measures is no part.
  func innerStructures(_ sample: AreaSample, at stage: Stage) -> [InnerStructure] {
    let nodes = assessment.tree.nodes
    return nodes.indices.flatMap { node -> [InnerStructure] in
      guard nodes[node].indicator == nil, node > 0 || assessment.framework.hasIndex else { return [] }
      let children = nodes[node].children.filter {
        scores.weights[$0] > 0 && !countedLeaves(below: $0).isEmpty
      }
      var sets = [children]
      let leaves = countedLeaves(below: node)
      // What has one part has the structure of that part.
      if leaves != children, children.count > 1 { sets.append(leaves) }
      return sets.filter { $0.count > 1 }.map { parts in
        InnerStructure(
          node: node,
          parts: parts.compactMap { part in
            figures(ofNode: part, at: stage).map { (part, sample.taking($0)) }
          },
          isOfIndicators: parts.allSatisfy { nodes[$0].indicator != nil })
      }
    }
  }
}
