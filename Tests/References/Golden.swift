import Glibc
package import Kernels

/// The stored numbers of an independent implementation, where this machine has them.
package enum Golden {
  package static let folder: String = {
    if let shared = getenv("ASSESS_SHARED") { return String(cString: shared) + "/golden" }
    let package = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(3).joined(
      separator: "/")
    return package + "/../shared/golden"
  }()

  package static var isThere: Bool { access(folder + "/README.md", R_OK) == 0 }

  package static func table(_ path: String) throws -> GoldenTable { GoldenTable(try text(path)) }

  /// A file as it is, for a script to read.
  package static func text(_ path: String) throws -> String {
    guard let file = fopen(folder + "/" + path, "r") else { throw Absent(path: path) }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var part = [UInt8](repeating: 0, count: 1 << 16)
    while case let read = fread(&part, 1, part.count, file), read > 0 { bytes += part[..<read] }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The indicators of the example in the order of its columns.
  package static func indicators() throws -> [String] {
    Array(try table("01_chain/Raw.csv").header.dropFirst())
  }

  /// Each indicator's direction: 1 or -1.
  package static func directions() throws -> [String: Double] {
    try table("00_input/iMeta.csv").dictionary("iCode", "Direction").compactMapValues { Double($0) }
  }

  package struct Absent: Error { let path: String }
}

/// A table read from a file with quoted texts and plain numbers.
package struct GoldenTable {
  package let header: [String]
  package let rows: [[String]]

  package init(header: [String], rows: [[String]]) {
    self.header = header
    self.rows = rows
  }

  package init(_ text: String) {
    let lines = text.split(whereSeparator: \.isNewline).map(Self.cells)
    header = lines.first ?? []
    rows = Array(lines.dropFirst())
  }

  package func texts(_ name: String) throws -> [String] {
    guard let position = header.firstIndex(of: name) else { throw Golden.Absent(path: name) }
    return rows.map { $0[position] }
  }

  package func column(_ name: String) throws -> Column {
    Column(try texts(name).map { Double($0) ?? .nan })
  }

  package func dictionary(_ key: String, _ value: String) throws -> [String: String] {
    Dictionary(zip(try texts(key), try texts(value)), uniquingKeysWith: { first, _ in first })
  }

  private static func cells(_ line: Substring) -> [String] {
    var cells = [""]
    var quoted = false
    for character in line {
      switch character {
      case "\"": quoted.toggle()
      case "," where !quoted: cells.append("")
      default: cells[cells.count - 1].append(character)
      }
    }
    return cells
  }
}
