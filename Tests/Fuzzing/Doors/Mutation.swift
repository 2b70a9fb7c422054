package import References

/// Makes new inputs from known ones: a few changes of bytes, words, statements, and parts of other inputs.
package struct Mutation {
  private let words: [[UInt8]]
  private let separator: UInt8
  private let mostBytes: Int

  package init(for door: (some Door).Type) {
    words = door.words.map { Array($0.utf8) }
    separator = door.separator
    mostBytes = door.mostBytes
  }

  /// One to six changes.
  ///
  /// - other: an input whose parts may be taken over.
  package func mutated(_ input: [UInt8], with other: [UInt8], _ draws: inout Draws) -> [UInt8] {
    var bytes = input
    for _ in 0...Int.random(in: 0...5, using: &draws) { change(&bytes, other, &draws) }
    return Array(bytes.prefix(mostBytes))
  }

  private func change(_ bytes: inout [UInt8], _ other: [UInt8], _ draws: inout Draws) {
    let place = Int.random(in: 0...bytes.count, using: &draws)
    switch Int.random(in: 0..<11, using: &draws) {
    case 0, 1, 2: bytes.insert(contentsOf: words.randomElement(using: &draws) ?? [], at: place)
    case 3, 4:
      bytes.replaceSubrange(word(around: place, in: bytes), with: words.randomElement(using: &draws) ?? [])
    case 5: bytes.removeSubrange(word(around: place, in: bytes))
    case 6 where place < bytes.count: bytes[place] = UInt8.random(in: 0...255, using: &draws)
    case 7: bytes.removeSubrange(stretch(of: bytes, &draws))
    case 8: bytes.insert(contentsOf: bytes[stretch(of: bytes, &draws)], at: place)
    case 9: bytes.insert(contentsOf: other[stretch(of: other, &draws)], at: place)
    default: bytes.removeSubrange(place..<min(bytes.count, place + Int.random(in: 1...9, using: &draws)))
    }
  }

  /// Letters, digits and underscores around a place, or the sign there.
  private func word(around place: Int, in bytes: [UInt8]) -> Range<Int> {
    guard place < bytes.count else { return bytes.count..<bytes.count }
    func isLetter(_ byte: UInt8) -> Bool {
      let scalar = Character(Unicode.Scalar(byte))
      return byte < 0x80 && (scalar.isLetter || scalar.isNumber || scalar == "_")
    }
    guard isLetter(bytes[place]) else { return place..<place + 1 }
    var (low, high) = (place, place + 1)
    while low > 0, isLetter(bytes[low - 1]) { low -= 1 }
    while high < bytes.count, isLetter(bytes[high]) { high += 1 }
    return low..<high
  }

  /// One to three statements, rows or arguments, the separators included.
  private func stretch(of bytes: [UInt8], _ draws: inout Draws) -> Range<Int> {
    var starts = [0]
    for (index, byte) in bytes.enumerated() where byte == separator { starts.append(index + 1) }
    let first = Int.random(in: 0..<starts.count, using: &draws)
    let last = min(starts.count, first + Int.random(in: 1...3, using: &draws))
    return starts[first]..<(last < starts.count ? starts[last] : bytes.count)
  }
}
