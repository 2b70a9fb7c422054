/// How the items of a level become one number.
package enum Aggregation: Hashable, Sendable {
  case arithmetic
  case geometric
  case custom(Rule)

  package var name: String {
    switch self {
    case .arithmetic: "arithmetic"
    case .geometric: "geometric"
    case .custom(let rule): rule.name
    }
  }
}
