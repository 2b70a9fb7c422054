/// The names that a word most likely stands for, the likeliest first and three at most: the nearest, else those that have
/// the word, or the one nearest to it, among theirs, as `homicide_rate` has "homicide".
package func likelyNames(for word: String, among names: [String]) -> [String] {
  if let near = nearest(to: word, among: names) { return [near] }
  // Words of three letters and fewer are in too many names.
  let wanted = word.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init).filter {
    $0.count > 3
  }
  guard !wanted.isEmpty else { return [] }
  let parts = names.map { $0.split(separator: "_").map(String.init) }
  var known: Set<String> = []
  let all = parts.flatMap { $0 }.filter { $0.count > 3 && known.insert($0).inserted }
  let meant = wanted.compactMap { known.contains($0) ? $0 : nearest(to: $0, among: all) }
  guard meant.count == wanted.count else { return [] }
  let having = names.indices.filter { Set(parts[$0]).isSuperset(of: meant) }
  // The shorter name says less beside the word; one that begins with it is about it.
  func order(_ place: Int) -> (Int, Int, Int) {
    (parts[place].first == meant[0] ? 0 : 1, parts[place].count, place)
  }
  return having.sorted { order($0) < order($1) }.prefix(3).map { names[$0] }
}

/// `a`, `a or b`, `a, b or c`.
package func alternatives(_ names: [String]) -> String {
  names.count < 2
    ? names.joined() : names.dropLast().joined(separator: ", ") + " or " + (names.last ?? "")
}
