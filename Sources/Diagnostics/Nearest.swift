/// The candidate that a misspelt word most likely stands for, or nil where none is near.
///
/// Distance is Damerau-Levenshtein (optimal string alignment) on lower-cased characters; a candidate is near
/// when a third of the longer word or less differs. Ties go to the earlier candidate. Words of hundreds of
/// characters are no slips of the pen, and comparing them would take long.
package func nearest(to word: String, among candidates: some Sequence<String>) -> String? {
  let mostBytes = 800
  guard word.utf8.count <= mostBytes else { return nil }
  let target = Array(word.lowercased())
  var best: (candidate: String, distance: Int)?
  for candidate in candidates where candidate.utf8.count <= mostBytes {
    let other = Array(candidate.lowercased())
    let limit = max(target.count, other.count) / 3
    guard abs(target.count - other.count) <= limit else { continue }
    let distance = editDistance(target, other)
    if distance <= limit, distance < best?.distance ?? .max { best = (candidate, distance) }
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

private func editDistance(_ left: [Character], _ right: [Character]) -> Int {
  if left.isEmpty || right.isEmpty { return max(left.count, right.count) }
  var beforeLast = [Int](repeating: 0, count: right.count + 1)
  var last = Array(0...right.count)
  for i in 1...left.count {
    var current = [i] + [Int](repeating: 0, count: right.count)
    for j in 1...right.count {
      let substitution = last[j - 1] + (left[i - 1] == right[j - 1] ? 0 : 1)
      current[j] = min(last[j] + 1, current[j - 1] + 1, substitution)
      if i > 1, j > 1, left[i - 1] == right[j - 2], left[i - 2] == right[j - 1] {
        current[j] = min(current[j], beforeLast[j - 2] + 1)
      }
    }
    (beforeLast, last) = (last, current)
  }
  return last[right.count]
}
