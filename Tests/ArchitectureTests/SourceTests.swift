import Testing

@Suite("sources")
struct SourceTests {
  private let product: [String]

  init() throws {
    product = try Manifest().product.flatMap { Package.files(in: $0.folder, endings: ["swift", "c", "h"]) }
  }

  /// Files of the program with a line that has `pattern` in it, `allowed` left out.
  private func files(
    with pattern: some RegexComponent, in folder: String = "", except allowed: [String] = []
  ) throws -> [String] {
    try product.filter { path in
      guard path.hasPrefix(folder), !allowed.contains(path) else { return false }
      return try Package.lines(path).contains { line in
        !line.drop(while: { $0 == " " }).hasPrefix("//") && line.contains(pattern)
      }
    }
  }

  @Test("no file of the program imports Foundation")
  func noFoundation() throws {
    #expect(try files(with: /import Foundation/) == [])
  }

  @Test("files are opened in one place")
  func oneDoor() throws {
    let opening = /\bO_[A-Z]{3,}\b|\b(?:f(?:|d|re)open|opendir|creat|mkstemp|luaL_(?:load|do)filex?)\(/
    #expect(try files(with: opening, except: ["Sources/Workbench/FileStore.swift"]) == [])
  }

  @Test("Lua is called in the shim, and the shim in the boundary")
  func luaStaysBehindTheShim() throws {
    #expect(try files(with: /\bluaL?_\w+\(/).filter { !$0.hasPrefix("Sources/CLuaShim/") } == [])
    #expect(try files(with: /import CLua/).filter { !$0.hasPrefix("Sources/LuaHost/Boundary/") } == [])
    #expect(try files(with: /(?:package|public) import CLua/) == [])
  }

  @Test("what LuaHost shows to other modules names no type of C")
  func boundaryNamesNoCType() throws {
    // Up to the brace; what stands behind it is no signature.
    let foreign = /\bpackage\b[^{]*\b(?:(?:shim|lua)_\w+|OpaquePointer|Unsafe\w*RawPointer|C(?:Int|Char))\b/
    #expect(try files(with: foreign, in: "Sources/LuaHost/") == [])
  }

  @Test("nothing is forced and nothing is left for later")
  func nothingForced() throws {
    #expect(try files(with: /\btry!|\bas!|fatalError\(|TODO|FIXME/) == [])
  }

  @Test("no file is longer than 400 lines")
  func filesAreShort() throws {
    let all = product + Package.files(in: "Tests") + Package.files(in: "Stdlib", endings: ["lua"])
    #expect(try all.filter { try Package.lines($0).count > 401 } == [])
  }
}
