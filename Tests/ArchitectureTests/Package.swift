import Foundation

/// The files of the package this test was built from.
enum Package {
  static let root: URL = {
    var folder = URL(filePath: #filePath)
    for _ in 1...3 { folder.deleteLastPathComponent() }
    return folder
  }()

  /// Paths below the root, of files with one of the endings, sorted.
  static func files(in folder: String, endings: [String] = ["swift"]) -> [String] {
    let found = FileManager.default.enumerator(atPath: root.appending(path: folder).path)
    return (found?.compactMap { $0 as? String } ?? [])
      .filter { path in endings.contains { path.hasSuffix("." + $0) } }
      .map { "\(folder)/\($0)" }.sorted()
  }

  static func lines(_ path: String) throws -> [Substring] {
    try String(contentsOf: root.appending(path: path), encoding: .utf8)
      .split(separator: "\n", omittingEmptySubsequences: false)
  }

  /// The modules a Swift file imports, `@testable` or not.
  static func imports(_ path: String) throws -> [String] {
    try lines(path).compactMap { line in
      line.wholeMatch(of: /\s*(?:@\w+ )*(?:\w+ )?import (?:(?:struct|enum|class|func|protocol) )?(\w+).*/)
        .map { String($0.1) }
    }
  }
}
