import Glibc

/// A fresh folder below the system's temporary one, gone with its owner.
final class Folder {
  let path: String

  init() throws {
    let parent = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
    var template = Array("\(parent)/casebook-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { throw FolderError("no folder below \(parent): \(errno)") }
    path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  deinit { remove(path) }

  /// The names in a folder, sorted.
  func names(in folder: String = "") -> [String] { entries(of: "\(path)/\(folder)").sorted() }

  func write(_ content: Case.Content, to name: String) throws {
    let file = "\(path)/\(name)"
    for slash in name.indices where name[slash] == "/" { mkdir("\(path)/\(name[..<slash])", 0o755) }
    switch content {
    case .text(let text): try CasebookTests.write(Array(text.utf8), to: file)
    case .made(let what): try make(what, at: file)
    }
  }

  private func make(_ what: String, at file: String) throws {
    let words = what.split { $0 == " " || $0 == "\n" }.map(String.init)
    switch words.first {
    case "kept": return
    case "a" where words.last == "folder": mkdir(file, 0o755)
    case "the" where words.dropFirst().first == "folder":
      try copy("\(Self.package)/\(words.last ?? "")", to: file)
    case "a" where words.count == 4: symlink(words[3], file)
    case "the": try CasebookTests.write(words.dropFirst(2).compactMap { UInt8($0, radix: 16) }, to: file)
    default:
      guard let size = words.first.flatMap({ Int($0) }) else { throw FolderError("cannot make \(what)") }
      try CasebookTests.write([], to: file)
      truncate(file, size)
    }
  }

  private static let package = "\(#filePath)".split(separator: "/", omittingEmptySubsequences: false)
    .dropLast(4).joined(separator: "/")

  /// A folder with all that is below it, or a file.
  private func copy(_ original: String, to place: String) throws {
    let names = entries(of: original)
    guard !names.isEmpty else { return try CasebookTests.write(readBytes(original), to: place) }
    mkdir(place, 0o755)
    for name in names { try copy("\(original)/\(name)", to: "\(place)/\(name)") }
  }

  private func entries(of folder: String) -> [String] {
    guard let directory = opendir(folder) else { return [] }
    defer { closedir(directory) }
    var names: [String] = []
    while let entry = readdir(directory) {
      let name = withUnsafeBytes(of: entry.pointee.d_name) {
        String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names
  }

  private func remove(_ path: String) {
    // A link is removed, not what it leads to.
    if unlink(path) == 0 { return }
    for name in entries(of: path) { remove("\(path)/\(name)") }
    rmdir(path)
  }
}

struct FolderError: Error, CustomStringConvertible {
  let description: String
  init(_ description: String) { self.description = description }
}

func readText(_ path: String) throws -> String { String(decoding: try readBytes(path), as: UTF8.self) }

func readBytes(_ path: String) throws -> [UInt8] {
  guard let stream = fopen(path, "r") else { throw FolderError("cannot read \(path): \(errno)") }
  defer { fclose(stream) }
  var bytes: [UInt8] = []
  var buffer = [UInt8](repeating: 0, count: 1 << 16)
  while case let count = fread(&buffer, 1, buffer.count, stream), count > 0 { bytes += buffer[..<count] }
  return bytes
}

func write(_ bytes: [UInt8], to path: String) throws {
  guard let stream = fopen(path, "w") else { throw FolderError("cannot write \(path): \(errno)") }
  defer { fclose(stream) }
  fwrite(bytes, 1, bytes.count, stream)
}
