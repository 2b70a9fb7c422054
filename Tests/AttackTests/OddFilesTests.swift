import AttackField
import Diagnostics
import Glibc
import Reports
import Testing
import Workbench

/// Files that cannot lie in a folder of scripts, made when they are needed.
@Suite("A stranger's file")
struct OddFilesTests {
  private static let block = """
    indicator "x" {
      component = "urban_security", unit = "1", better = "higher", normalise = as_is(), formula = input.pop,
    }

    """
  private static let harmless = "local _ = source \"data\" { file = \"data.csv\", area = \"name\" }\n" + block

  private static let cases: [(name: String, bytes: [UInt8], codes: [String])] = [
    ("bytecode", [0x1B] + Array("LuaT\0\u{19}".utf8), ["not-text"]),
    ("nothing", [], ["no-indicators"]),
    ("a mark before the text", [0xEF, 0xBB, 0xBF] + Array(harmless.utf8), []),
    ("a line for the shell", Array(("#!/usr/bin/lua\n" + harmless).utf8), []),
    ("line ends of Windows", Array(harmless.split(separator: "\n").joined(separator: "\r\n").utf8), []),
    (
      "a NUL", Array("local a = 1\0\n".utf8) + Array(harmless.utf8),
      ["not-text", "invisible-character", "syntax"]
    ),
    ("ten megabytes", [UInt8](repeating: 0x20, count: 10 << 20), ["file-too-large"]),
    (
      "a chain of sixty thousand",
      Array(("local a = {}\nlocal b = a" + String(repeating: ".x", count: 60_000) + "\n").utf8),
      // Out of time on a busy machine.
      ["script-error", "file-too-large", "syntax", "time-limit"]
    ),
    (
      "twenty thousand statements that end in an error",
      Array(("local a = {}\n" + String(repeating: "a=a.x\n", count: 20_000)).utf8),
      ["script-error", "file-too-large", "time-limit"]
    ),
  ]

  @Test("is read or refused with a message", arguments: cases.indices)
  func files(index: Int) throws {
    let (name, bytes, codes) = Self.cases[index]
    let outcome = try Field(modules: CorpusTests.modules).run(bytes)
    let found = outcome.messages.split(separator: "\n").filter { $0.hasPrefix("error[") }
      .map { String($0.dropFirst(6).prefix { $0 != "]" }) }
    #expect(
      codes.isEmpty ? found.isEmpty : !Set(found).isDisjoint(with: codes), "\(name): \(outcome.messages)")
  }

  @Test("that is a pipe or a folder is refused, and nobody waits for it")
  func notFiles() throws {
    let field = try Field(modules: CorpusTests.modules)
    let style = TerminalStyle(hasColor: false, isUnicode: true, width: 100)
    for path in [field.path + "/fifo_module.lua", field.path] {
      let outcome = Session(Request(script: path), output: style, messages: style).run()
      #expect(outcome.messages.hasPrefix("error[file-unreadable]"), "\(outcome.messages)")
      #expect(outcome.status == .dataError)
    }
  }
}
