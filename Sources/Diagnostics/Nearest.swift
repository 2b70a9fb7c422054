/// The candidate that a misspelt word most likely stands for, or nil where none is near.
///
/// Distance is Damerau-Levenshtein (optimal string alignment) on lower-cased characters; a candidate is near
/// when a third of the longer word or less differs. Ties go to the earlier candidate. Words of hundreds of
/// characters are no slips of the pen, and comparing them would take long.
package func nearest(to word: String, among candidates: some Sequence<String>) -> String? {
  let mostBytes = 800
  guard word.utf8.count <= mostBytes else { return nil }
  let target = Letters(word)
  var best: (candidate: String, distance: Int)?
  var table = EditTable(target)
  for candidate in candidates where candidate.utf8.count <= mostBytes {
    let other = Letters(candidate)
    let limit = min(max(target.count, other.count) / 3, (best?.distance ?? .max) - 1)
    guard limit >= 0, target.leastDistance(to: other) <= limit else { continue }
    let distance = table.distance(to: other, upTo: limit)
    if distance <= limit { best = (candidate, distance) }
  }
  return best?.candidate
}

/// The one candidate that has `word` among its words, as `social_cohesion` has "cohesion"; nil where none or several have.
package func onlyOne(having word: String, among candidates: some Sequence<String>) -> String? {
  let found = candidates.filter { candidate in
    candidate.split(separator: "_").contains { $0 == word.lowercased() }
  }
  return found.count == 1 ? found[0] : nil
}

/// A word's lower-cased characters, and which of them it has.
private struct Letters {
  let scalars: [Unicode.Scalar]
  /// A bit for each character, shared by those that are alike in their last six bits.
  let kinds: UInt64

  init(_ word: String) {
    var scalars: [Unicode.Scalar] = []
    scalars.reserveCapacity(word.utf8.count)
    var kinds: UInt64 = 0
    func add(_ scalar: Unicode.Scalar) {
      scalars.append(scalar)
      kinds |= 1 &<< UInt64(scalar.value & 63)
    }
    for scalar in word.unicodeScalars {
      switch scalar {
      case "A"..."Z": add(Unicode.Scalar(UInt8(scalar.value) | 0x20))
      case _ where scalar.isASCII: add(scalar)
      default: for lower in scalar.properties.lowercaseMapping.unicodeScalars { add(lower) }
      }
    }
    (self.scalars, self.kinds) = (scalars, kinds)
  }

  var count: Int { scalars.count }

  /// No fewer changes make one word of the other: each brings or takes away one kind of character at most.
  func leastDistance(to other: Letters) -> Int {
    let missing = (kinds & ~other.kinds).nonzeroBitCount
    let surplus = (other.kinds & ~kinds).nonzeroBitCount
    return max(abs(count - other.count), missing, surplus)
  }
}

/// Three rows of the table of distances, used again for each word.
private struct EditTable {
  private let left: [Unicode.Scalar]
  private var beforeLast: [Int] = []
  private var last: [Int] = []
  private var current: [Int] = []

  init(_ word: Letters) { left = word.scalars }

  /// More than `limit` where the words are further apart.
  mutating func distance(to other: Letters, upTo limit: Int) -> Int {
    let right = other.scalars
    if left.isEmpty || right.isEmpty { return max(left.count, right.count) }
    last = Array(0...right.count)
    beforeLast = last
    current = last
    for i in 1...left.count {
      current[0] = i
      var least = i
      for j in 1...right.count {
        let substitution = last[j - 1] + (left[i - 1] == right[j - 1] ? 0 : 1)
        var distance = min(last[j] + 1, current[j - 1] + 1, substitution)
        if i > 1, j > 1, left[i - 1] == right[j - 2], left[i - 2] == right[j - 1] {
          distance = min(distance, beforeLast[j - 2] + 1)
        }
        current[j] = distance
        least = min(least, distance)
      }
      // Neither this row nor the next can lead back below its least but for two letters that changed places.
      if least > limit + 1 { return least }
      (beforeLast, last, current) = (last, current, beforeLast)
    }
    return last[right.count]
  }
}
