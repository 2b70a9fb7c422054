/// `a, b, c and 4 more`: the first few words of a list that nobody reads to its end.
package func listed(_ words: some Collection<String>, most: Int) -> String {
  let rest = words.count - most
  return words.prefix(most).joined(separator: ", ") + (rest > 0 ? " and \(rest) more" : "")
}
