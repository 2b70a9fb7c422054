import CLuaShim

/// Lays values out for the shim, which pushes them after Swift has returned.
///
/// The memory belongs to the writer and stays valid until it writes again.
final class ValueWriter {
  private var nodes = UnsafeMutablePointer<shim_value>.allocate(capacity: 8)
  private var nodeCount = 0
  private var nodeCapacity = 8
  private var bytes = UnsafeMutableRawPointer.allocate(byteCount: 64, alignment: 16)
  private var byteCount = 0
  private var byteCapacity = 64

  deinit {
    nodes.deallocate()
    bytes.deallocate()
  }

  /// The values one after another.
  func write(_ values: [LuaValue]) -> UnsafePointer<shim_value> {
    start()
    for value in values { append(value) }
    return finish()
  }

  func write(_ value: LuaValue) -> UnsafePointer<shim_value> {
    start()
    append(value)
    return finish()
  }

  /// UTF-8 bytes of a text, and how many.
  func write(text: String) -> (UnsafePointer<CChar>?, Int) {
    let node = write(.string(text)).pointee
    return (node.data?.assumingMemoryBound(to: CChar.self), node.count)
  }

  private func start() {
    nodeCount = 0
    byteCount = 0
  }

  /// Offsets become addresses once the bytes do not move any more.
  private func finish() -> UnsafePointer<shim_value> {
    if byteCount > 0 {
      for index in 0..<nodeCount
      where nodes[index].kind == Int32(SHIM_TEXT) || nodes[index].kind == Int32(SHIM_VECTOR) {
        nodes[index].data = UnsafeRawPointer(bytes + Int(nodes[index].integer))
      }
    }
    return UnsafePointer(nodes)
  }

  private func append(_ node: shim_value) {
    if nodeCount == nodeCapacity {
      let grown = UnsafeMutablePointer<shim_value>.allocate(capacity: nodeCapacity * 2)
      grown.moveInitialize(from: nodes, count: nodeCount)
      nodes.deallocate()
      nodes = grown
      nodeCapacity *= 2
    }
    (nodes + nodeCount).initialize(to: node)
    nodeCount += 1
  }

  /// Copies bytes, aligned for doubles, and gives their offset.
  private func append(bytes source: UnsafeRawBufferPointer) -> Int {
    let offset = (byteCount + 7) & ~7
    let needed = offset + source.count
    if needed > byteCapacity {
      byteCapacity = max(needed, byteCapacity * 2)
      let grown = UnsafeMutableRawPointer.allocate(byteCount: byteCapacity, alignment: 16)
      grown.copyMemory(from: bytes, byteCount: byteCount)
      bytes.deallocate()
      bytes = grown
    }
    if let start = source.baseAddress { (bytes + offset).copyMemory(from: start, byteCount: source.count) }
    byteCount = needed
    return offset
  }

  private func append(_ value: LuaValue) {
    var node = shim_value()
    switch value {
    case .nil, .unreadable: node.kind = Int32(SHIM_NIL)
    case .boolean(let value):
      node.kind = Int32(SHIM_BOOLEAN)
      node.detail = value ? 1 : 0
    case .integer(let value):
      node.kind = Int32(SHIM_INTEGER)
      node.integer = value
    case .number(let value):
      node.kind = Int32(SHIM_NUMBER)
      node.number = value
    case .string(var text):
      node.kind = Int32(SHIM_TEXT)
      node.count = text.utf8.count
      node.integer = Int64(text.withUTF8 { append(bytes: UnsafeRawBufferPointer($0)) })
    case .vector(let values):
      node.kind = Int32(SHIM_VECTOR)
      node.count = values.count
      node.integer = Int64(values.withUnsafeBytes { append(bytes: $0) })
    case .function(let function):
      node.kind = Int32(SHIM_FUNCTION)
      node.integer = function.reference
    case .reference(let reference):
      node.kind = Int32(SHIM_REFERENCE)
      node.integer = reference.reference
    case .token(let token):
      node.kind = Int32(SHIM_TOKEN)
      node.detail = token.kind.index
      node.integer = token.id
    case .table(let table):
      return append(table)
    }
    append(node)
  }

  private func append(_ table: LuaTable) {
    var head = shim_value()
    head.kind = Int32(SHIM_TABLE)
    head.integer = Int64(table.positional.count + table.fields.count)
    append(head)
    for (index, value) in table.positional.enumerated() {
      append(.integer(Int64(index + 1)))
      append(value)
    }
    for field in table.fields {
      append(.string(field.key))
      append(field.value)
    }
  }
}
