/// Which group each row belongs to, for every grouping that sources and `peers` blocks give.
package struct RowGroups: Sendable {
  package struct Grouping: Sendable {
    /// Names of the groups: by number where all are numbers, else by their bytes.
    package var labels: [String]
    /// Along the rows: a position in ``labels``; nil where a row is in no group.
    package var members: [Int?]

    package init(labels: [String], members: [Int?]) {
      self.labels = labels
      self.members = members
    }

    /// - texts: the group's name along the rows; nil where a row has none.
    init(_ texts: [String?]) {
      labels = inTimeOrder(Set(texts.compactMap { $0 }))
      let positions = Dictionary(uniqueKeysWithValues: labels.enumerated().map { ($1, $0) })
      members = texts.map { $0.flatMap { positions[$0] } }
    }
  }

  private var groupings: [String: Grouping] = [:]

  package init() {}

  package var names: [String] { groupings.keys.sorted() }

  package subscript(name: String) -> Grouping? {
    get { groupings[name] }
    set { groupings[name] = newValue }
  }
}
