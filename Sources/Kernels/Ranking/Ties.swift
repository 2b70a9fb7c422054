/// What equal values share: the smallest, the largest or the mean of the places they take up.
package enum Ties: String, Hashable, Sendable, CaseIterable {
  case min
  case max
  case mean
}
