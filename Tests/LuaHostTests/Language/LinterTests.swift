import Declarations
import Glibc
import Testing

@testable import LuaHost

/// The settings of luacheck, which are Lua themselves.
@Suite("the linter's list of words")
struct LinterTests {
  private let listed: Set<String>

  init() throws {
    let root = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(4)
    let settings = try #require(text(of: root.joined(separator: "/") + "/.luacheckrc"))
    let listing = "stds = {} \(settings) return table.concat(stds.assess.read_globals, ' ')"
    guard case .string(let words) = try makeState().run(listing) else {
      listed = []
      return
    }
    listed = Set(words.split(separator: " ").map(String.init))
  }

  @Test("has every word of the language, and beside them only what Lua has in the sandbox")
  func wordsAreListed() throws {
    let host = try ScriptHost(library: NoModules())
    let words = Set(host.language.words.fields.map(\.key))
    #expect(words.subtracting(listed).sorted() == [])
    let state = try makeState()
    let unknown = try listed.subtracting(words).sorted().filter { name in
      try state.run("return \(name) == nil") == .boolean(true)
    }
    #expect(unknown == [])
  }

  @Test("every word of the language is in the schema, from which the reference comes")
  func wordsAreInTheSchema() throws {
    let host = try ScriptHost(library: NoModules())
    let known =
      Schema.methods.map(\.name) + Schema.words.map(\.name) + Schema.names.map(\.name)
      + Schema.functions.map(\.name)
    #expect(Set(host.language.words.fields.map(\.key)) == Set(known))
  }
}

private final class NoModules: ModuleLibrary {
  func module(named name: String) -> ModuleText? { nil }
  func moduleNames() -> [String] { [] }
}

private func text(of path: String) -> String? {
  guard let file = fopen(path, "r") else { return nil }
  defer { fclose(file) }
  var bytes: [UInt8] = []
  while case let byte = getc(file), byte != EOF { bytes.append(UInt8(truncatingIfNeeded: byte)) }
  return String(decoding: bytes, as: UTF8.self)
}
