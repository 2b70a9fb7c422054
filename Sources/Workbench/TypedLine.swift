import Reports

/// A typed line without blanks at its ends and without what steers a terminal: an arrow key, or a pasted colour, is no
/// part of an answer.
func typedLine(_ line: String) -> String {
  var kept = String.UnicodeScalarView()
  var rest = line.unicodeScalars[...]
  while let scalar = rest.popFirst() {
    guard scalar == "\u{1B}" else {
      kept.append(scalar)
      continue
    }
    switch rest.first {
    case "[", "O":
      // Parameters, then one letter or sign that ends the sequence.
      rest.removeFirst()
      while let next = rest.popFirst(), !("@"..."~").contains(next) {}
    case "]", "P", "_", "^", "X":
      // A string, up to a bell or an escape with a backslash.
      rest.removeFirst()
      while let next = rest.popFirst(), next != "\u{7}" {
        if next == "\u{1B}" {
          if rest.first == "\\" { rest.removeFirst() }
          break
        }
      }
    default: break
    }
  }
  let text = withoutControls(String(kept))
  return String(text.drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
}
