import Diagnostics
import LuaHost
import Tables

/// Modules below the project's folder, and those of the standard library. The project's come first.
final class ProjectModules: ModuleLibrary {
  private let folder: String
  private let files = FileStore()
  private let standard = StandardModules()

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
    return try standard.module(named: name)
  }

  func moduleNames() -> [String] {
    let own = scripts(in: folder, prefix: "", depth: 0)
    return own + standard.moduleNames()
  }

  /// Two folders deep is enough for a suggestion.
  private func scripts(in folder: String, prefix: String, depth: Int) -> [String] {
    guard depth < 3 else { return [] }
    return files.entries(of: folder).flatMap { entry -> [String] in
      if entry.name.hasPrefix(".") { return [] }
      if entry.name.hasSuffix(".lua") { return [prefix + entry.name.dropLast(4)] }
      guard entry.isFolder else { return [] }
      return scripts(in: "\(folder)/\(entry.name)", prefix: prefix + entry.name + ".", depth: depth + 1)
    }
  }
}
