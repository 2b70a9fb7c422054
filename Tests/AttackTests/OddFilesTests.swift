import AttackField
import Diagnostics
import Glibc
import LuaHost
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

  private static let reading = Array(
    ("local _ = source \"data\" { file = \"odd.csv\", area = \"name\" }\n" + block).utf8)

  /// What is said about a data file that `fill` writes.
  private func problem(_ fill: (UnsafeMutablePointer<FILE>) -> Void) throws -> String {
    let field = try Field(modules: CorpusTests.modules)
    let path = field.path + "/odd.csv"
    let file = try #require(fopen(path, "w"))
    fill(file)
    fclose(file)
    return try field.run(Self.reading).messages
  }

  @Test("with a line of gigabytes is refused")
  func endlessLine() throws {
    let sparse = try problem { file in
      fputs("name,pop\nA,1\n", file)
      fseek(file, 3 << 30, SEEK_SET)
      fputs("\n", file)
    }
    #expect(sparse.contains("error[file-too-large]: odd.csv has a line of more than 8388608 bytes"))
  }

  @Test("with more columns, or bytes in a row, than a table has is refused")
  func wide() throws {
    let columns = try problem { file in
      fputs("name" + String(repeating: ",x", count: 1_000_000) + "\n", file)
    }
    #expect(columns.contains("error[file-too-large]: row 1 has 1000001 cells"))
    let quoted = try problem { file in
      fputs("name,pop\n\"" + String(repeating: "a\n", count: 5 << 20) + "\",1\n", file)
    }
    #expect(quoted.contains("error[file-too-large]: row 2 is longer"))
  }

  @Test(
    "that is packed, or no text, is refused",
    arguments: [
      ("[gzip]", [0x1F, 0x8B, 8, 0, 0, 0], "unsupported-format"),
      ("[zip]", [0x50, 0x4B, 3, 4, 20, 0], "unsupported-format"),
      ("[NUL]", Array("name,pop\nA\0,1\n".utf8), "unknown-encoding"),
      ("[controls]", Array("name,pop\nA\u{1B}[2J,1\n".utf8), "unknown-encoding"),
    ] as [(String, [UInt8], String)])
  func packed(name: String, bytes: [UInt8], code: String) throws {
    let messages = try problem { file in
      _ = bytes.withUnsafeBytes { fwrite($0.baseAddress, 1, $0.count, file) }
    }
    #expect(messages.hasPrefix("error[\(code)]"), "\(messages)")
    #expect(!messages.utf8.contains(0x1B))
  }

  @Test(
    "of nothing but mistakes is told in a few lines",
    arguments: [
      "A%,x\n", "A%,1,2,3\n", "A%,1e999\n", "A%,\"1\"x\n", "A,1\n", ",1\n", "A%,1.234,5\n", "A%,\"1\n",
    ])
  func mistakes(row: String) throws {
    let messages = try problem { file in
      fputs("name,pop\n", file)
      let parts = row.split(separator: "%", omittingEmptySubsequences: false).map(String.init)
      for number in 0..<50_000 { fputs(parts.joined(separator: String(number)), file) }
    }
    #expect(messages.split(separator: "\n").count < 120, "\(messages.prefix(2000))")
  }

  @Test("that repeats one slip for ever is told in a few lines, and the rest is counted")
  func flood() throws {
    let script = "for i = 1, 1500 do local x = _ENV[\"n\" .. i] end\n"
    var limits = Field.limits
    limits.deadline = 120
    let messages = try Field(modules: CorpusTests.modules).run(Array(script.utf8), limits: limits).messages
    #expect(messages.contains("… and 1400 more problems"))
    #expect(messages.contains("1500 errors."))
    #expect(messages.split(separator: "\n").count < 800)
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
