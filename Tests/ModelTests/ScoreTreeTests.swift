import Model
import Testing

@Suite("The tree of scores")
struct ScoreTreeTests {
  /// Index over security (weight 3) and safety (1); security over a theme (2) with two equal leaves and a leaf (1).
  private func tree() -> ScoreTree {
    var tree = ScoreTree()
    func node(_ level: Level, _ id: String, _ weight: Double, _ parent: Int?, indicator: Int? = nil) -> Int {
      tree.append(
        .init(level: level, id: id, title: id, weight: weight, parent: parent, indicator: indicator))
    }
    let top = node(.index, "top", 1, nil)
    let security = node(.component, "security", 3, top)
    let theme = node(.theme, "burglary", 2, security)
    _ = node(.indicator, "homes", 1, theme, indicator: 0)
    _ = node(.indicator, "shops", 1, theme, indicator: 1)
    _ = node(.indicator, "response", 1, security, indicator: 2)
    _ = node(.component, "safety", 1, top)
    return tree
  }

  @Test("a share is the product of the shares on the way to the top")
  func shares() {
    let tree = tree()
    func share(_ id: String, _ level: Level) -> Double? {
      tree.position(of: id, at: level).map { tree.share(of: $0) }
    }
    #expect(share("top", .index) == 1)
    #expect(share("security", .component) == 0.75)
    #expect(share("burglary", .theme) == 0.5)  // 3/4 × 2/3
    #expect(share("homes", .indicator) == 0.25)
    #expect(share("response", .indicator) == 0.25)  // 3/4 × 1/3
    #expect(share("homes", .theme) == nil)
  }

  @Test("from the leaves up, children stand in earlier groups than their parents")
  func fromLeavesUp() {
    let tree = tree()
    #expect(
      tree.fromLeavesUp.map { $0.map { tree.nodes[$0].id } } == [
        ["safety", "burglary"], ["security"], ["top"],
      ])
    #expect(ScoreTree().fromLeavesUp == [])
  }

  @Test("the shares of all leaves and empty components add up to 1")
  func whole() {
    let tree = tree()
    let ends = tree.nodes.indices.filter { tree.nodes[$0].children.isEmpty }
    #expect(ends.reduce(0) { $0 + tree.share(of: $1) } == 1)
  }

  @Test("leaves stand in order; an empty component has none")
  func leaves() {
    let tree = tree()
    #expect(tree.leaves(below: 0).map { tree.nodes[$0].id } == ["homes", "shops", "response"])
    #expect(tree.leaves(below: 3) == [3])
    #expect(tree.leaves(below: 6) == [])
  }

  @Test("where all weights are 0 nothing has a share")
  func zero() {
    var tree = ScoreTree()
    let top = tree.append(.init(level: .index, id: "top", title: "", weight: 1, parent: nil))
    let child = tree.append(.init(level: .component, id: "a", title: "", weight: 0, parent: top))
    #expect(tree.share(of: child) == 0)
  }
}

@Suite("The reference framework")
struct FrameworkTests {
  @Test("six components, the last of which is a lens")
  func components() {
    #expect(Framework.reference.components.count == 6)
    #expect(Framework.reference.components.filter { !$0.isScored }.map(\.id) == ["background_conditions"])
  }

  @Test("no two components or themes share an id, so that a weight means one of them")
  func ids() {
    let ids = Framework.reference.components.flatMap { [$0.id] + $0.themes.map(\.id) }
    #expect(Set(ids).count == ids.count)
  }

  @Test("an id is read aloud with a capital and blanks")
  func spelled() {
    #expect(spelledOut("property_crime") == "Property crime")
    #expect(spelledOut("") == "")
  }
}
