import StandardLibrary

/// Says in what way a diagnostic's place is not in its file; nil where it is.
func misplacement(_ diagnostic: [String: Any], text: (String) -> [UInt8]?) -> String? {
  guard let file = diagnostic["file"] as? String else { return nil }
  let standard = "standard library/"
  let bytes =
    file.hasPrefix(standard)
    ? StandardLibrary.text(String(file.dropFirst(standard.count))).map { Array($0.utf8) } : text(file)
  // A file that is not there has no lines; its name is the place.
  guard let bytes else { return diagnostic["line"] is Int ? "a line of \(file), which is no file" : nil }
  if let row = diagnostic["row"] as? Int {
    let count = linesOfText(bytes, pairs: .tables).count
    return (1...count).contains(row) ? nil : "row \(row) of \(count) in \(file)"
  }
  let lines = linesOfText(bytes, pairs: .scripts)
  guard let line = diagnostic["line"] as? Int else { return nil }
  guard (1...lines.count).contains(line) else { return "line \(line) of \(lines.count) in \(file)" }
  guard let column = diagnostic["column"] as? Int, let length = diagnostic["length"] as? Int else {
    return nil
  }
  let count = lines[line - 1].count
  // One behind the last character is where something is missing.
  guard column >= 1, length >= 1, column <= count + 1, column + length <= count + 2 else {
    return "column \(column), length \(length) in a line of \(count) characters, \(file):\(line)"
  }
  return nil
}

/// Which two line ends in a row count as one.
enum LineEndPairs {
  /// A line feed behind a carriage return, as spreadsheets have it.
  case tables
  /// These two in either order, as Lua has it.
  case scripts
}

/// Each line end begins a line; the last line may be empty.
func linesOfText(_ bytes: [UInt8], pairs: LineEndPairs) -> [String] {
  var lines: [String] = []
  var line: [UInt8] = []
  var index = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
  while index < bytes.count {
    let byte = bytes[index]
    index += 1
    guard byte == 0x0A || byte == 0x0D else {
      line.append(byte)
      continue
    }
    lines.append(String(decoding: line, as: UTF8.self))
    line = []
    let isPair = index < bytes.count && bytes[index] == (byte == 0x0D ? 0x0A : 0x0D)
    if isPair && (byte == 0x0D || pairs == .scripts) { index += 1 }
  }
  return lines + [String(decoding: line, as: UTF8.self)]
}
