import CLuaShim

/// Reads the shim's flat list of values back into a tree.
struct ValueReader {
  private var cursor: UnsafePointer<shim_value>

  init(_ start: UnsafePointer<shim_value>) { cursor = start }

  mutating func values(_ count: Int) -> [LuaValue] {
    var values: [LuaValue] = []
    values.reserveCapacity(count)
    for _ in 0..<count { values.append(value()) }
    return values
  }

  mutating func value() -> LuaValue {
    let head = cursor.pointee
    cursor += 1
    switch Int(head.kind) {
    case SHIM_BOOLEAN: return .boolean(head.detail != 0)
    case SHIM_INTEGER: return .integer(head.integer)
    case SHIM_NUMBER: return .number(head.number)
    case SHIM_TEXT: return text(head)
    case SHIM_TABLE: return .table(table(entries: Int(head.integer)))
    case SHIM_FUNCTION:
      let chunk = String(decoding: bytes(head), as: UTF8.self)
      return .function(LuaFunction(reference: head.integer, chunk: chunk, line: Int(head.detail)))
    case SHIM_TOKEN: return .token(LuaToken(kind: LuaTokenKind(index: head.detail), id: head.integer))
    case SHIM_VECTOR:
      let start = head.data?.assumingMemoryBound(to: Double.self)
      return .vector(Array(UnsafeBufferPointer(start: start, count: head.count)))
    case SHIM_REFUSED: return .unreadable(reason(head))
    default: return .nil
    }
  }

  private func bytes(_ head: shim_value) -> UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(start: head.data?.assumingMemoryBound(to: UInt8.self), count: head.count)
  }

  private func text(_ head: shim_value) -> LuaValue {
    let bytes = bytes(head)
    guard let text = String(validating: bytes, as: UTF8.self) else {
      return .unreadable(.notText(Array(bytes)))
    }
    return .string(text)
  }

  private func reason(_ head: shim_value) -> LuaUnreadable {
    switch Int(head.detail) {
    case SHIM_REFUSED_CYCLE: .cycle
    case SHIM_REFUSED_DEPTH: .tooDeep
    case SHIM_REFUSED_SIZE: .tooLarge
    default: .type(String(decoding: bytes(head), as: UTF8.self))
    }
  }

  private mutating func table(entries: Int) -> LuaTable {
    var table = LuaTable()
    var places: [(place: Int64, value: LuaValue)] = []
    for _ in 0..<entries {
      let key = value()
      let entry = value()
      switch key {
      case .integer(let place): places.append((place, entry))
      case .string(let name): table.fields.append(.init(name, entry))
      default: table.strayKeys.append(describe(key))
      }
    }
    // Lua gives the list part in order as a rule; where it does not, order is made here.
    if !zip(places, places.dropFirst()).allSatisfy({ $0.place < $1.place }) {
      places.sort { $0.place < $1.place }
    }
    for (place, entry) in places {
      if place == Int64(table.positional.count) + 1 {
        table.positional.append(entry)
      } else {
        table.strayKeys.append(String(place))
      }
    }
    table.fields.sort { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
    table.strayKeys.sort { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    return table
  }

  private func describe(_ key: LuaValue) -> String {
    switch key {
    case .boolean(let value): String(value)
    case .number(let value): String(value)
    case .unreadable(.notText(let bytes)): printable(String(decoding: bytes, as: UTF8.self))
    default: "a \(key.typeName)"
    }
  }
}
