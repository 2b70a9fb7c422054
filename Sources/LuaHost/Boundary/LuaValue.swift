/// A value that crossed the border: plain, or a handle to something that stays in Lua.
package enum LuaValue: Hashable, Sendable {
  case `nil`
  case boolean(Bool)
  case integer(Int64)
  case number(Double)
  case string(String)
  case table(LuaTable)
  case function(LuaFunction)
  case token(LuaToken)
  /// A vector of the vector library; NaN is missing.
  case vector([Double])
  /// Any value kept in Lua; only towards Lua.
  case reference(LuaReference)
  /// What a script may hold but Swift cannot take.
  case unreadable(LuaUnreadable)

  /// The name of the type, as a script's author knows it.
  package var typeName: String {
    switch self {
    case .nil: "nil"
    case .boolean: "boolean"
    case .integer, .number: "number"
    case .string, .unreadable(.notText): "string"
    case .table, .unreadable(.cycle), .unreadable(.tooDeep), .unreadable(.tooLarge): "table"
    case .function: "function"
    case .token: "token"
    case .vector: "vector"
    case .reference: "reference"
    case .unreadable(.type(let name)): name
    }
  }

  /// An integer or a float, as a float.
  package var asNumber: Double? {
    switch self {
    case .integer(let value): Double(value)
    case .number(let value): value
    default: nil
    }
  }
}

/// Why a value could not be read.
package enum LuaUnreadable: Hashable, Sendable {
  /// A string whose bytes are not UTF-8.
  case notText([UInt8])
  /// A table that contains itself.
  case cycle
  /// Tables inside tables, more than 32 deep.
  case tooDeep
  /// More values than ``LuaLimits/nodes``.
  case tooLarge
  /// Something no value stands for, such as a coroutine.
  case type(String)
}

/// A table read raw: the list part and the named fields.
package struct LuaTable: Hashable, Sendable {
  package struct Field: Hashable, Sendable {
    package var key: String
    package var value: LuaValue

    package init(_ key: String, _ value: LuaValue) {
      self.key = key
      self.value = value
    }
  }

  /// The values at 1, 2, … up to the first hole.
  package var positional: [LuaValue]
  /// Sorted by the bytes of the key: Lua itself has no order.
  package var fields: [Field]
  /// Keys that are neither names nor places in the list, as text for a message; sorted.
  package var strayKeys: [String]

  package init(positional: [LuaValue] = [], fields: [Field] = [], strayKeys: [String] = []) {
    self.positional = positional
    self.fields = fields
    self.strayKeys = strayKeys
  }

  package init(_ fields: [String: LuaValue]) {
    self.init(
      fields: fields.map { Field($0.key, $0.value) }
        .sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) })
  }

  package subscript(key: String) -> LuaValue? {
    fields.first { $0.key == key }?.value
  }

  package var isEmpty: Bool { positional.isEmpty && fields.isEmpty && strayKeys.isEmpty }
}

/// A handle to a function that stays in Lua until ``LuaState/release(_:)``.
///
/// The same function always has the same handle.
package struct LuaFunction: Hashable, Sendable {
  let reference: Int64
  /// The chunk and line where it was written; line -1 for one that is not written in Lua.
  package let chunk: String
  package let line: Int

  package var isWrittenInLua: Bool { line >= 0 }

  /// The same function has the same reference; where it was written is only told along.
  package static func == (left: LuaFunction, right: LuaFunction) -> Bool { left.reference == right.reference }
  package func hash(into hasher: inout Hasher) { hasher.combine(reference) }
}

/// A handle to any value that stays in Lua until ``LuaState/release(_:)``.
package struct LuaReference: Hashable, Sendable {
  let reference: Int64
}

/// Stands in a script for something Swift keeps. Cheap: two numbers, no finalizer.
package struct LuaToken: Hashable, Sendable {
  package var kind: LuaTokenKind
  package var id: Int64

  package init(kind: LuaTokenKind, id: Int64) {
    self.kind = kind
    self.id = id
  }
}

/// One kind of token of one ``LuaState``.
package struct LuaTokenKind: Hashable, Sendable {
  let index: Int32
}

/// What a token can answer. `__eq`, `__concat` and `__gc` are left out on purpose: Lua never asks a token
/// about equality with something else, and the other two are unsafe in Debian's release.
package enum LuaOperator: String, CaseIterable, Sendable {
  case index = "__index"
  case newIndex = "__newindex"
  case call = "__call"
  case add = "__add"
  case subtract = "__sub"
  case multiply = "__mul"
  case divide = "__div"
  case remainder = "__mod"
  case power = "__pow"
  case floorDivide = "__idiv"
  case negate = "__unm"
  case length = "__len"
  case less = "__lt"
  case lessOrEqual = "__le"
  case text = "__tostring"
}
