/// What equal values share: the smallest, the largest or the mean of the places they take up.
package enum Ties: Hashable, Sendable, CaseIterable {
  case minimum
  case maximum
  case mean
}
