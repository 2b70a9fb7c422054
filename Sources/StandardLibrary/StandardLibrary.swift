/// The files of `Stdlib/`, carried in the program: Lua modules, and the pages that explain each diagnostic.
package enum StandardLibrary {
  /// A file by its path below `Stdlib/`, such as `explain/unknown-component.md`.
  package static func text(_ path: String) -> String? {
    EmbeddedFiles.all.first { $0.path == path }.map { String(describing: $0.text) }
  }

  /// Paths that begin with `prefix`, sorted.
  package static func paths(below prefix: String = "") -> [String] {
    EmbeddedFiles.all.map(\.path).filter { $0.hasPrefix(prefix) }.sorted()
  }
}
