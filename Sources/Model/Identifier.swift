/// Small letters, digits and `_`, beginning with a letter, at most 64 characters.
package func isID(_ text: String) -> Bool {
  guard let first = text.utf8.first, (97...122).contains(first), text.utf8.count <= 64 else { return false }
  return text.utf8.allSatisfy { (97...122).contains($0) || (48...57).contains($0) || $0 == 95 }
}
