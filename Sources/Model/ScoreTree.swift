/// The scored items of an assessment: the index over components over themes over indicators.
///
/// Themes without a scored indicator are left out; an indicator without a theme hangs on its component.
/// Components stay even when empty, so that a report can say what nobody measures.
package struct ScoreTree: Hashable, Sendable {
  package struct Node: Hashable, Sendable {
    package var level: Level
    package var id: String
    package var title: String
    package var weight: Double
    /// Positions in ``nodes``; nil for the top.
    package var parent: Int?
    package var children: [Int] = []
    /// Position among the assessment's indicators, for leaves.
    package var indicator: Int?

    package init(
      level: Level, id: String, title: String, weight: Double, parent: Int?, indicator: Int? = nil
    ) {
      self.level = level
      self.id = id
      self.title = title
      self.weight = weight
      self.parent = parent
      self.indicator = indicator
    }
  }

  /// Parents stand before their children.
  package private(set) var nodes: [Node] = []

  package init() {}

  package mutating func append(_ node: Node) -> Int {
    let position = nodes.count
    nodes.append(node)
    if let parent = node.parent { nodes[parent].children.append(position) }
    return position
  }

  /// Gives a node another weight among its siblings.
  package mutating func weigh(_ position: Int, _ weight: Double) { nodes[position].weight = weight }

  package func position(of id: String, at level: Level) -> Int? {
    nodes.firstIndex { $0.level == level && $0.id == id }
  }

  /// The inner nodes in groups: each group's children are leaves or stand in earlier groups.
  package var fromLeavesUp: [[Int]] {
    var heights = [Int](repeating: 0, count: nodes.count)
    var groups: [[Int]] = []
    for position in nodes.indices.reversed() where nodes[position].indicator == nil {
      let height = nodes[position].children.reduce(0) { max($0, heights[$1]) }
      heights[position] = height + 1
      if height == groups.count { groups.append([]) }
      groups[height].append(position)
    }
    return groups
  }

  /// Leaves below a node, in order.
  package func leaves(below position: Int) -> [Int] {
    let node = nodes[position]
    if node.level == .indicator { return [position] }
    return node.children.flatMap { leaves(below: $0) }
  }

  /// The share of the node in the top, by given weights alone.
  package func share(of position: Int) -> Double {
    guard let parent = nodes[position].parent else { return 1 }
    let total = nodes[parent].children.reduce(0) { $0 + nodes[$1].weight }
    return total > 0 ? nodes[position].weight / total * share(of: parent) : 0
  }
}
