import Declarations
import Model

/// The words of the language, registered with a machine.
struct Language {
  let kinds: TokenKinds
  let raw: RawValues
  /// Every name a script may read, beside the safe part of Lua's own library.
  let words: LuaTable

  /// - modules: runs `use` and `require`.
  init(_ state: LuaState, record: ScriptRecord, modules: ModuleRunner) throws {
    let builder = try LanguageBuilder(state: state, record: record)
    kinds = try builder.defineKinds()
    let methods = try builder.methodWords(kinds)
    raw = RawValues(
      record: record, kinds: kinds,
      methodNames: Dictionary(uniqueKeysWithValues: methods.map { ($0.value, $0.key) }))
    builder.late.raw = raw
    var words = try builder.formulaWords(kinds)
    words.merge(methods.mapValues { .function($0) }) { first, _ in first }
    words.merge(try builder.blockWords(kinds, raw)) { first, _ in first }
    words["input"] = .token(LuaToken(kind: kinds.inputs, id: 0))
    words["rule"] = .token(LuaToken(kind: kinds.rules, id: 0))
    words["vector"] = .function(try state.vectorConstructor())
    words["use"] = .function(
      try state.register { [unowned modules, kinds] in try modules.use($0, block: kinds.block) })
    words["require"] = .function(try state.register { [unowned modules] in try modules.require($0) })
    try builder.registerVectorMethods()
    self.words = LuaTable(words)
  }

  var mistake: LuaValue { .token(LuaToken(kind: kinds.mistake, id: 0)) }
}
