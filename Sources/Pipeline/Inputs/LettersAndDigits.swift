/// The letters and digits of a text, the letters small: what two spellings of one word have in common.
package func lettersAndDigits(_ text: String) -> String {
  guard text.utf8.allSatisfy({ $0 < 0x80 }) else {
    return String(text.lowercased().filter { $0.isLetter || $0.isNumber })
  }
  // The same byte by byte, which most ids can be read.
  return String(unsafeUninitializedCapacity: text.utf8.count) { plain in
    var count = 0
    for byte in text.utf8 {
      let small = (0x41...0x5A).contains(byte) ? byte | 0x20 : byte
      guard (0x61...0x7A).contains(small) || (0x30...0x39).contains(small) else { continue }
      plain[count] = small
      count += 1
    }
    return count
  }
}
