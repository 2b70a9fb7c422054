import Declarations
package import Diagnostics
import ScriptText

/// A module's text, as the library that holds it names it.
package struct ModuleText: Sendable {
  package var file: String
  package var bytes: [UInt8]
  /// Whether the text is known to have no slips, so that nobody has to look for them.
  package var isProofread: Bool

  package init(file: String, bytes: [UInt8], isProofread: Bool = false) {
    self.file = file
    self.bytes = bytes
    self.isProofread = isProofread
  }
}

/// Where `use` and `require` find modules: below the project's folder, in libraries, in the standard library.
package protocol ModuleLibrary: AnyObject {
  /// Nil where there is no such module. Throws where there is one that cannot be read.
  func module(named name: String) throws(Diagnostic) -> ModuleText?
  /// Names that a message may suggest.
  func moduleNames() -> [String]
}

/// Runs modules, each once, in an environment of its own.
final class ModuleRunner {
  private let record: ScriptRecord
  private let library: any ModuleLibrary
  private var values: [String: LuaReference] = [:]
  /// Modules that are being run, outermost first.
  private var running: [String] = []
  /// Runs a module's text; set once the machine and its words exist.
  var load: ((Script, _ isProofread: Bool) throws -> LuaReference?)?
  var mistake = LuaValue.nil

  init(record: ScriptRecord, library: any ModuleLibrary) {
    self.record = record
    self.library = library
  }

  /// Takes over the blocks of a module; fields after the name select among them. The second time runs nothing.
  func use(_ call: LuaCall, block: LuaTokenKind) throws -> LuaValue {
    guard case .string(let name) = call[0] else { throw FormulaError("write it like this: use \"module\"") }
    guard try value(of: name, word: "use", call) != nil, let frame = call.place else { return mistake }
    return .token(LuaToken(kind: block, id: try record.use(name, at: frame)))
  }

  /// The value a module returns; the same name gives the same value.
  func require(_ call: LuaCall) throws -> LuaValue {
    guard case .string(let name) = call[0] else {
      throw FormulaError("write it like this: local rules = require \"module\"")
    }
    return try value(of: name, word: "require", call).map { .reference($0) } ?? mistake
  }

  private func value(of name: String, word: String, _ call: LuaCall) throws -> LuaReference? {
    if let value = values[name] { return value }
    guard !record.isRead else {
      throw FormulaError("\(word) reads while figures are computed, which is too late")
    }
    let place = place(of: name, word: word, call)
    if running.contains(name) {
      record.log.report(.cyclicUse(running + [name], at: place))
      return nil
    }
    guard Self.isModuleName(name) else {
      record.log.report(.badModuleName(name, at: place))
      return nil
    }
    guard let text = try module(name, at: place) else { return nil }
    running.append(name)
    record.module = name
    defer {
      running.removeLast()
      record.module = running.last
    }
    let script = Script(file: text.file, bytes: text.bytes)
    guard let value = try load?(script, text.isProofread) else { return nil }
    values[name] = value
    return value
  }

  private func module(_ name: String, at place: Span) throws -> ModuleText? {
    do {
      if let text = try library.module(named: name) { return text }
      record.log.report(.unknownModule(name, names: library.moduleNames(), at: place))
    } catch {
      var diagnostic = error
      diagnostic.place = .script(place)
      record.log.report(diagnostic)
    }
    return nil
  }

  private func place(of name: String, word: String, _ call: LuaCall) -> Span {
    guard let frame = call.place else { return record.span(of: word, at: nil) }
    return record.scripts[frame.chunk]?.outline.string(name, near: frame.line)
      ?? record.span(of: word, at: frame)
  }

  /// Small letters, digits and `_`, in parts joined by points.
  static func isModuleName(_ name: String) -> Bool {
    guard name.utf8.count <= 128 else { return false }
    return name.split(separator: ".", omittingEmptySubsequences: false).allSatisfy { part in
      !part.isEmpty
        && part.utf8.allSatisfy { (97...122).contains($0) || (48...57).contains($0) || $0 == 95 }
    }
  }
}
