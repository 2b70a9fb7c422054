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

    /// Leaves out groups without a row.
    ///
    /// - names: of groups, each once, in any order.
    /// - members: along the rows; a position in `names`, or nil where a row is in no group.
    init(_ names: [String], members: [Int?]) {
      var isUsed = [Bool](repeating: false, count: names.count)
      for case let member? in members { isUsed[member] = true }
      labels = inTimeOrder(zip(names, isUsed).filter(\.1).map(\.0))
      let positions = Dictionary(uniqueKeysWithValues: labels.enumerated().map { ($1, $0) })
      let newNumbers = names.map { positions[$0] }
      self.members = members.map { $0.flatMap { newNumbers[$0] } }
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
