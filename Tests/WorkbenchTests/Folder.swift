import Glibc
import LuaHost
import Reports
import Workbench

/// A folder that is there for one test.
final class Folder {
  let path: String

  init() {
    var template = Array("/tmp/assess-test-XXXXXX".utf8CString)
    path = mkdtemp(&template).map { String(cString: $0) } ?? ""
    precondition(!path.isEmpty, "a test needs a folder")
  }

  deinit { remove(path) }

  private func remove(_ path: String) {
    if let directory = opendir(path) {
      while let entry = readdir(directory) {
        let name = withUnsafeBytes(of: entry.pointee.d_name) {
          String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self)
        }
        guard name != ".", name != ".." else { continue }
        if entry.pointee.d_type == DT_DIR { remove(path + "/" + name) } else { unlink(path + "/" + name) }
      }
      closedir(directory)
    }
    rmdir(path)
  }

  func write(_ text: String, to name: String) {
    guard let file = fopen(path + "/" + name, "w") else { preconditionFailure("a test file cannot be made") }
    fputs(text, file)
    fclose(file)
  }

  func folder(_ name: String) { mkdir(path + "/" + name, 0o755) }
  func link(_ name: String, to target: String) { symlink(target, path + "/" + name) }
  func pipe(_ name: String) { mkfifo(path + "/" + name, 0o644) }

  func text(_ name: String) -> String? {
    guard let file = fopen(path + "/" + name, "r") else { return nil }
    defer { fclose(file) }
    var text = ""
    while let line = readLine(file) { text += line }
    return text
  }

  private func readLine(_ file: UnsafeMutablePointer<FILE>) -> String? {
    var buffer = [CChar](repeating: 0, count: 4096)
    guard fgets(&buffer, 4096, file) != nil else { return nil }
    return String(decoding: buffer.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  var names: [String] { names(in: ".") }

  func names(in folder: String) -> [String] {
    guard let directory = opendir(path + "/" + folder) else { return [] }
    defer { closedir(directory) }
    var names: [String] = []
    while let entry = readdir(directory) {
      names.append(
        withUnsafeBytes(of: entry.pointee.d_name) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) })
    }
    return names.filter { $0 != "." && $0 != ".." }.sorted()
  }

  /// Runs the folder's `city.lua`.
  func run(_ change: (inout Request) -> Void = { _ in }) -> Outcome {
    var request = Request(script: path + "/city.lua")
    change(&request)
    let style = TerminalStyle(hasColor: false, isUnicode: true, width: 100)
    return Session(request, output: style, messages: style).run()
  }
}
