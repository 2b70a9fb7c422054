import Diagnostics
import Glibc
import LuaHost
import StandardLibrary
import Tables

/// Modules below the project's folder, and those of the standard library. The project's come first.
final class ProjectModules: ModuleLibrary {
  private let folder: String
  private let files = FileStore()

  init(folder: String) {
    self.folder = folder
  }

  func module(named name: String) throws(Diagnostic) -> ModuleText? {
    let path = name.split(separator: ".").joined(separator: "/") + ".lua"
    do {
      let bytes = try files.read(path, below: folder, most: FileStore.mostScriptBytes)
      return ModuleText(file: path, bytes: bytes.withBytes { Array($0) })
    } catch {
      guard error.code == .fileNotFound else { throw error }
    }
    return StandardLibrary.text(path).map {
      ModuleText(file: "standard library/\(path)", bytes: Array($0.utf8))
    }
  }

  func moduleNames() -> [String] {
    let own = scripts(in: folder, prefix: "", depth: 0)
    let standard = StandardLibrary.paths().filter { $0.hasSuffix(".lua") }
      .map { $0.dropLast(4).split(separator: "/").joined(separator: ".") }
    return own + standard
  }

  /// Two folders deep is enough for a suggestion.
  private func scripts(in folder: String, prefix: String, depth: Int) -> [String] {
    guard depth < 3, let directory = opendir(folder) else { return [] }
    defer { closedir(directory) }
    var names: [String] = []
    while let entry = readdir(directory) {
      let name = withUnsafeBytes(of: entry.pointee.d_name) {
        String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name.hasPrefix(".") { continue }
      if name.hasSuffix(".lua") {
        names.append(prefix + name.dropLast(4))
      } else if entry.pointee.d_type == DT_DIR {
        names += scripts(in: folder + "/" + name, prefix: prefix + name + ".", depth: depth + 1)
      }
    }
    return names.sorted()
  }
}
