/// The flags that Eurostat writes behind a number or behind the colon of a missing one, as in `18.2 e`, `: u`.
///
/// b break in series, c confidential, d definition differs, e estimated, f forecast, i imputed or see notes,
/// n not significant, p provisional, r revised, s Eurostat estimate, u low reliability, z not applicable.
package struct CellFlags: Hashable, Sendable {
  /// The data row, counted from 0.
  package var row: Int
  /// One to four letters, as written.
  package var letters: String
}

/// The place where the flags begin, or nil where there are none: letters at the end, behind a blank or a colon.
func flagsStart(_ text: UnsafeBufferPointer<UInt8>) -> Int? {
  var start = text.count
  while start > 0, text.count - start < 5, isFlag(text[start - 1]) { start -= 1 }
  guard start > 0, (1...4).contains(text.count - start) else { return nil }
  let before = text[start - 1]
  return before == Byte.space || before == UInt8(ascii: ":") ? start : nil
}

private func isFlag(_ byte: UInt8) -> Bool {
  "bcdefinprsuz".utf8.contains(byte)
}
