import Glibc

/// How far the people who call an item essential are from half of all: Lawshe's content-validity ratio.
///
/// - essential: how many of the `count` people who answered. -1 where none of them does, 0 for half, 1 for all.
/// - nil where nobody answered.
/// - Source: C. H. Lawshe, "A quantitative approach to content validity" (1975).
package func contentValidityRatio(essential: Int, of count: Int) -> Double? {
  precondition((0...max(0, count)).contains(essential), "no more say so than answered")
  guard count > 0 else { return nil }
  return Double(2 * essential - count) / Double(count)
}

/// The chance that so many of `count` people or more say so, if each of them tossed a coin.
///
/// - Summed term by term from the binomial distribution, so it is exact but for rounding.
package func coinTossUpperTail(_ successes: Int, of count: Int) -> Double {
  precondition(count >= 0, "people are counted from 0")
  var sum = 0.0
  for (number, term) in coinTossTerms(count) {
    if number < successes { break }
    sum += term
  }
  return min(1, sum)
}

/// The fewest people of `count` who must call an item essential, so that as many would be unlikely by chance alone.
///
/// - chance: one-sided; the coin-toss chance of that many or more is at most this.
/// - nil where even all of them are too few, as four are for 0.05.
/// - Computed from the binomial distribution itself, not from the table of 1975, which does not follow from it throughout.
/// - Source: C. Ayre and A. J. Scally, "Critical values for Lawshe's content validity ratio" (2014).
package func fewestEssential(of count: Int, chance: Double) -> Int? {
  precondition(count >= 0, "people are counted from 0")
  var sum = 0.0
  var fewest: Int?
  for (number, term) in coinTossTerms(count) {
    sum += term
    if sum > chance { break }
    fewest = number
  }
  // Less than half can be no majority, whatever chance is allowed.
  return fewest.map { max($0, count / 2 + 1) }
}

/// The chances of `count` successes in `count` tosses, of one less, and so on.
private func coinTossTerms(_ count: Int) -> some Sequence<(number: Int, term: Double)> {
  // Up to here 2^-count is a normal number and the first terms carry no rounding.
  let isDirect = count <= 1000
  let first = isDirect ? exp2(-Double(count)) : -Double(count) * log(2.0)
  return sequence(state: (number: count, term: first)) { state -> (number: Int, term: Double)? in
    guard state.number >= 0 else { return nil }
    let found = (state.number, isDirect ? state.term : exp(state.term))
    let (up, down) = (Double(state.number), Double(count - state.number + 1))
    state.term = isDirect ? state.term * up / down : state.term + log(up / down)
    state.number -= 1
    return found
  }
}
