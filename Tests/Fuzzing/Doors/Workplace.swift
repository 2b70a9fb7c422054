import Glibc
import Tables
import Workbench

/// A folder of its own, in memory where the machine has such a place, that looks the same before each run.
final class Workplace {
  let path: String
  private var files: [String: [UInt8]] = [:]
  private let store = FileStore()

  /// - files: the folder's content by name; a name may have one folder before it.
  init(_ files: [String: [UInt8]]) throws {
    let parent = access("/dev/shm", W_OK) == 0 ? "/dev/shm" : "/tmp"
    var template = Array("\(parent)/assess-fuzz-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { throw WorkplaceError(problem: errno) }
    path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    for (name, bytes) in files.sorted(by: { $0.key < $1.key }) { try lay(bytes, as: name) }
  }

  deinit { remove(path) }

  /// Puts a file there, which belongs to the folder from now on.
  func lay(_ bytes: [UInt8], as name: String) throws {
    files[name] = bytes
    if let slash = name.lastIndex(of: "/") { mkdir("\(path)/\(name[..<slash])", 0o755) }
    guard let file = fopen("\(path)/\(name)", "w") else { throw WorkplaceError(problem: errno) }
    defer { fclose(file) }
    guard fwrite(bytes, 1, bytes.count, file) == bytes.count else { throw WorkplaceError(problem: errno) }
  }

  func content(_ name: String) -> [UInt8]? { files[name] }

  /// Takes away what a run has written and mends what it has changed; both are named.
  func restore() throws -> (written: [String], changed: [String]) {
    let written = names(below: "").filter { files[$0] == nil }
    for name in written { unlink("\(path)/\(name)") }
    var changed: [String] = []
    for (name, bytes) in files.sorted(by: { $0.key < $1.key }) {
      let found = try? store.read("\(path)/\(name)").withBytes { Array($0) }
      guard found != bytes else { continue }
      changed.append(name)
      try lay(bytes, as: name)
    }
    return (written, changed)
  }

  private func names(below folder: String) -> [String] {
    store.entries(of: folder.isEmpty ? path : "\(path)/\(folder)").flatMap { entry -> [String] in
      if entry.name == "." || entry.name == ".." { return [] }
      let name = folder.isEmpty ? entry.name : "\(folder)/\(entry.name)"
      return entry.isFolder ? names(below: name) : [name]
    }
  }

  private func remove(_ folder: String) {
    for entry in store.entries(of: folder) where entry.name != "." && entry.name != ".." {
      if entry.isFolder { remove("\(folder)/\(entry.name)") } else { unlink("\(folder)/\(entry.name)") }
    }
    rmdir(folder)
  }
}

struct WorkplaceError: Error {
  var problem: Int32
}
