package import Kernels

/// The example's hierarchy: which code belongs to which, in the order of its description, with weights.
package struct GoldenTree {
  private let members: [(level: Int, parent: String, code: String)]
  private let weights: [String: Double]

  /// - weights: the name of a set of weights, or the path of a file of them.
  package init(weights: String) throws {
    let description = try Golden.table("00_input/iMeta.csv")
    let levels = try description.texts("Level")
    let parents = try description.texts("Parent")
    members = zip(try description.texts("iCode"), zip(levels, parents)).compactMap { code, place in
      Int(place.0).map { ($0, place.1, code) }
    }
    self.weights = try Golden.table(
      weights.contains("/") ? weights : "00_input/weights_\(weights).csv"
    ).dictionary("iCode", "Weight").compactMapValues { Double($0) }
  }

  /// Every column of the tree, from the indicators in `path` up to the index.
  package func aggregate(_ path: String, _ mean: ([Column], [Double]) -> Column) throws -> [String: Column] {
    let table = try Golden.table(path)
    var columns: [String: Column] = [:]
    for name in table.header.dropFirst() { columns[name] = try table.column(name) }
    for level in 2...4 {
      for parent in members where parent.level == level {
        let children = members.filter { $0.level == level - 1 && $0.parent == parent.code }.map(\.code)
        columns[parent.code] = mean(children.compactMap { columns[$0] }, children.compactMap { weights[$0] })
      }
    }
    return columns
  }
}
