import Glibc
package import LuaHost
import Reports
import Tables
package import Workbench

/// A project folder made for attacks: three rows of data, good modules, and everything that must not be reached.
package final class Field {
  /// On one line, so that it can stand in place of a script's first.
  package static let source = "local _ = source \"data\" { file = \"data.csv\", area = \"name\" };"

  package let path: String
  private let outside: String

  /// - modules: a folder with modules that attacks ask for.
  package init(modules: String) throws {
    let files = FileStore()
    path = try Self.makeFolder()
    outside = try Self.makeFolder()
    try files.write(
      Array("name,pop,area,income\nA,100,10,5\nB,200,20,6\nC,300,0,7\n".utf8), to: path + "/data.csv")
    for entry in files.entries(of: modules) where !entry.isFolder {
      try files.write(
        try files.read("\(modules)/\(entry.name)").withBytes { Array($0) }, to: "\(path)/\(entry.name)")
    }
    try files.write(Array("return { secret = 1 }\n".utf8), to: outside + "/hosts.lua")
    symlink(outside + "/hosts.lua", path + "/escape_link.lua")
    symlink(outside, path + "/escape_folder")
    mkfifo(path + "/fifo_module.lua", 0o644)
    try files.write([0x1B] + Array("LuaT".utf8) + [0, 0x19, 0x93], to: path + "/bytecode_module.lua")
  }

  deinit {
    for folder in [path, outside] {
      for entry in FileStore().entries(of: folder) { unlink("\(folder)/\(entry.name)") }
      rmdir(folder)
    }
  }

  private static func makeFolder() throws -> String {
    var template = Array("/tmp/assess-attack-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { throw FieldError() }
    return String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  /// Writes a script beside the data, and gives its path.
  package func lay(_ text: [UInt8], as name: String = "city.lua") throws -> String {
    try FileStore().write(text, to: "\(path)/\(name)")
    return "\(path)/\(name)"
  }

  package func run(_ attack: Attack) throws -> Verdict { Verdict(messages: try run(attack.text).messages) }

  /// Small ones, so that an attack ends soon.
  package static var limits: LuaLimits {
    var limits = LuaLimits()
    limits.steps = steps
    limits.memory = memory << 20
    limits.deadline = seconds
    return limits
  }

  /// Runs a script in this process.
  package func run(_ text: [UInt8], limits: LuaLimits = Field.limits) throws -> Outcome {
    let request = Request(script: try lay(text), json: "-", limits: limits)
    let style = TerminalStyle(hasColor: false, isUnicode: true, width: 4000)
    return Session(request, output: style, messages: style).run()
  }

  package static let steps: UInt64 = 1_000_000
  /// MiB.
  package static let memory: UInt64 = 64
  package static let seconds = 5.0
}

struct FieldError: Error {}
