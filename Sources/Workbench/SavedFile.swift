import Diagnostics
import Tables

/// A file that is written again and again while a person is asked, and that another program may have open too.
///
/// What that program has changed in between is never replaced.
final class SavedFile {
  private let path: String
  /// As it was last read or written; nil where there was no file.
  private var known: [UInt8]?

  init(_ path: String) {
    self.path = path
    known = Self.contents(of: path)
  }

  /// What went wrong; nil where nothing did.
  func save(_ bytes: [UInt8]) -> Diagnostic? {
    guard Self.contents(of: path) == known else { return .changedMeanwhile(path) }
    do {
      try FileStore().write(bytes, to: path)
      known = bytes
      return nil
    } catch {
      return error
    }
  }

  private static func contents(of path: String) -> [UInt8]? {
    guard FileStore().isThere(path) else { return nil }
    return try? FileStore().read(path).withBytes { Array($0) }
  }
}

extension Diagnostic {
  fileprivate static func changedMeanwhile(_ path: String) -> Diagnostic {
    Diagnostic(
      .notWritable, "another program has changed \(path) meanwhile, and saving would lose that",
      at: Place.file(path),
      help: ["close it there, and go on: what it says now is where the next sitting begins"])
  }
}
