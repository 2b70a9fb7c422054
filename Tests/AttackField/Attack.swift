import Tables
import Workbench

/// A hostile script, with the outcomes that are sound answers to it.
///
/// Its first line is `-- expect: CLASS|CLASS`, its second `-- danger: …`.
package struct Attack: Sendable {
  package let name: String
  package let expected: Set<Verdict.Class>
  /// The script as it is run: its first line gives way to a source of three rows, the line numbers stay.
  package let text: [UInt8]

  init(name: String, text: [UInt8]) {
    self.name = name
    let firstLine = text.prefix { $0 != UInt8(ascii: "\n") }
    let words = String(decoding: firstLine, as: UTF8.self).split(whereSeparator: { " |".contains($0) })
    expected = Set(words.compactMap { Verdict.Class(rawValue: String($0)) })
    self.text = Array(Field.source.utf8) + text.dropFirst(firstLine.count)
  }

  /// All attacks in a folder, in the order of their names.
  package static func all(in folder: String) throws -> [Attack] {
    let files = FileStore()
    return try files.entries(of: folder).filter { $0.name.hasSuffix(".lua") }.map { entry in
      let bytes = try files.read("\(folder)/\(entry.name)")
      return Attack(name: String(entry.name.dropLast(4)), text: bytes.withBytes { Array($0) })
    }
  }
}
