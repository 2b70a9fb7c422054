/// Where the weights of a level come from.
package enum Weighting: Hashable, Sendable {
  /// The script's own; 1 where it says nothing.
  case given
  case equal
  case custom(Rule)
}
