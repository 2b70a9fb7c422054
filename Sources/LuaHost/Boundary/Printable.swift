/// The text on one line, without characters that steer a terminal, and not longer than a message should be.
///
/// Left out: controls, line ends, zero-width characters and those that change the direction of writing.
package func printable(_ text: String, limit: Int = 600) -> String {
  if text.utf8.count <= limit && text.utf8.allSatisfy({ 0x20 <= $0 && $0 < 0x7F }) { return text }
  var scalars = String.UnicodeScalarView()
  var isCut = false
  for scalar in text.unicodeScalars {
    if scalars.count >= limit {
      isCut = true
      break
    }
    switch scalar.value {
    case 0x09, 0x0A, 0x0D: scalars.append(" ")
    case 0x00...0x1F, 0x7F...0x9F, 0x200B...0x200F, 0x2028...0x202E, 0x2060...0x2069, 0xFEFF: continue
    default: scalars.append(scalar)
    }
  }
  return isCut ? String(scalars) + "…" : String(scalars)
}
