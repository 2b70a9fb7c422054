/// Which group each row belongs to, for every grouping the sources give.
package struct RowGroups: Sendable {
  /// For each grouping, along the rows: a number that stands for the group, nil where a row has none.
  private var memberships: [String: [Int?]] = [:]

  package init() {}

  package var names: [String] { memberships.keys.sorted() }

  package subscript(name: String) -> [Int?]? {
    get { memberships[name] }
    set { memberships[name] = newValue }
  }
}
