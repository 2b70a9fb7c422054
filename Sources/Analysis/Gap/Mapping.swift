/// What persons decided of a city's own indicators, by the own indicator's id.
package struct Mapping: Hashable, Sendable {
  package enum Decision: Hashable, Sendable {
    case same(as: String)
    /// The framework has nothing like it.
    case alone
  }

  package private(set) var decisions: [String: Decision] = [:]

  package init() {}

  package subscript(own: String) -> Decision? {
    get { decisions[own] }
    set { decisions[own] = newValue }
  }
}
