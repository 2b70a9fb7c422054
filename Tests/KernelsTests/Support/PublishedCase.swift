import Glibc

/// Inputs and results of indices that were published, where this machine has them.
enum PublishedCase {
  static var folder: String {
    Golden.folder.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(separator: "/")
      + "/cases"
  }

  static var areThere: Bool { access(folder + "/README.md", R_OK) == 0 }

  static func table(_ path: String) throws -> GoldenTable {
    guard let file = fopen(folder + "/" + path, "r") else { throw Golden.Absent(path: path) }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var part = [UInt8](repeating: 0, count: 1 << 16)
    while case let read = fread(&part, 1, part.count, file), read > 0 { bytes += part[..<read] }
    return GoldenTable(String(decoding: bytes, as: UTF8.self))
  }
}
