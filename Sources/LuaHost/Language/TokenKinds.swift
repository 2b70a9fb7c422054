import Declarations

/// The kinds of things a script can hold that are not plain Lua values.
struct TokenKinds {
  var expression: LuaTokenKind
  var condition: LuaTokenKind
  var method: LuaTokenKind
  var rule: LuaTokenKind
  var source: LuaTokenKind
  var block: LuaTokenKind
  var inputs: LuaTokenKind
  var rules: LuaTokenKind
  /// Stands for a mistake that was reported: whatever is done with it stays silent.
  var mistake: LuaTokenKind
}
