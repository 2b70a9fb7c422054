/// How far a value reaches: what keeping it and walking through it cost.
package struct RawExtent: Hashable, Sendable {
  /// Values, each counted as often as a walk meets it.
  package var parts: Int
  /// Methods inside methods.
  package var depth: Int
  /// Bytes of what the value itself holds; methods and formulas in it are held once, where they were made.
  package var bytes: Int

  package init(parts: Int = 1, depth: Int = 0, bytes: Int = 16) {
    self.parts = parts
    self.depth = depth
    self.bytes = bytes
  }

  /// Sums stop at a ceiling that no machine holds: parts double with each level of a shared method.
  fileprivate mutating func add(_ other: RawExtent) {
    parts = min(parts + other.parts, 1 << 60)
    depth = max(depth, other.depth)
    bytes += other.bytes
  }
}

extension RawValue {
  package var extent: RawExtent {
    switch self {
    case .text(let text), .other(let text): RawExtent(bytes: 16 + text.utf8.count)
    case .table(let table): table.extent
    case .call(let call): RawExtent(parts: call.extent.parts, depth: call.extent.depth)
    default: RawExtent()
    }
  }
}

extension RawTable {
  package var extent: RawExtent {
    var sum = RawExtent()
    for item in items { sum.add(item.extent) }
    for field in fields {
      sum.add(field.value.extent)
      sum.bytes += 16 + field.name.utf8.count
    }
    return sum
  }
}

extension RawCall {
  /// Of a method with these arguments.
  static func extent(_ arguments: [RawValue]) -> RawExtent {
    var sum = RawExtent()
    for argument in arguments { sum.add(argument.extent) }
    sum.depth += 1
    return sum
  }
}
