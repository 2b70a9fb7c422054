import CLuaShim

/// Lays values out for the shim, which pushes them after Swift has returned.
///
/// The memory belongs to the writer and stays valid until it writes again.
final class ValueWriter {
  private var nodes: [shim_value] = []
  private var bytes: [UInt8] = []
  private var laidOut: UnsafeMutablePointer<shim_value>?
  private var laidOutBytes: UnsafeMutableRawPointer?

  deinit { free() }

  private func free() {
    laidOut?.deallocate()
    laidOutBytes?.deallocate()
    laidOut = nil
    laidOutBytes = nil
  }

  /// The values one after another; nil where there are none.
  func write(_ values: [LuaValue]) -> UnsafePointer<shim_value>? {
    nodes.removeAll(keepingCapacity: true)
    bytes.removeAll(keepingCapacity: true)
    for value in values { append(value) }
    return layOut()
  }

  /// UTF-8 bytes of a text, and how many.
  func write(text: String) -> (UnsafePointer<CChar>?, Int) {
    guard let node = write([.string(text)]) else { return (nil, 0) }
    return (node.pointee.data?.assumingMemoryBound(to: CChar.self), node.pointee.count)
  }

  private func layOut() -> UnsafePointer<shim_value>? {
    free()
    guard !nodes.isEmpty else { return nil }
    let memory = UnsafeMutableRawPointer.allocate(byteCount: max(1, bytes.count), alignment: 16)
    bytes.withUnsafeBytes {
      memory.copyMemory(from: $0.baseAddress ?? UnsafeRawPointer(memory), byteCount: $0.count)
    }
    let copy = UnsafeMutablePointer<shim_value>.allocate(capacity: nodes.count)
    for (index, var node) in nodes.enumerated() {
      if node.kind == Int32(SHIM_TEXT) || node.kind == Int32(SHIM_VECTOR) {
        node.data = UnsafeRawPointer(memory + Int(node.integer))
      }
      (copy + index).initialize(to: node)
    }
    laidOut = copy
    laidOutBytes = memory
    return UnsafePointer(copy)
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
    case .string(let text):
      node.kind = Int32(SHIM_TEXT)
      node.integer = Int64(bytes.count)
      bytes.append(contentsOf: text.utf8)
      node.count = bytes.count - Int(node.integer)
    case .vector(let values):
      node.kind = Int32(SHIM_VECTOR)
      while bytes.count % MemoryLayout<Double>.alignment != 0 { bytes.append(0) }
      node.integer = Int64(bytes.count)
      node.count = values.count
      values.withUnsafeBytes { bytes.append(contentsOf: $0) }
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
    nodes.append(node)
  }

  private func append(_ table: LuaTable) {
    var head = shim_value()
    head.kind = Int32(SHIM_TABLE)
    head.integer = Int64(table.positional.count + table.fields.count)
    nodes.append(head)
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
