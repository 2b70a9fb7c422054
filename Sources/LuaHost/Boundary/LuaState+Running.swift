import CLuaShim

/// Running what a script says.
extension LuaState {
  /// Runs a chunk and gives its first result.
  ///
  /// - text: source bytes; precompiled code is refused.
  /// - chunkName: the file as the user named it.
  /// - environment: its globals; nil for fresh ones without hooks.
  @discardableResult
  package func run(
    _ text: some Collection<UInt8>, chunkName: String, environment: LuaEnvironment? = nil
  ) throws -> LuaValue {
    try checkSize(text.count, chunkName)
    return try withSource(text) { start, count in
      try enter(chunk: chunkName) {
        shim_run($0, start, count, "@" + chunkName, environment?.reference ?? 0, nil)
      }
    }
  }

  /// Like ``run(_:chunkName:environment:)``, but the result stays in Lua, as itself.
  package func runKeeping(
    _ text: some Collection<UInt8>, chunkName: String, environment: LuaEnvironment? = nil
  ) throws -> LuaReference {
    try checkSize(text.count, chunkName)
    var reference: Int64 = 0
    try withSource(text) { start, count in
      try enter(chunk: chunkName) {
        shim_run($0, start, count, "@" + chunkName, environment?.reference ?? 0, &reference)
      }
    }
    return LuaReference(reference: reference)
  }

  /// Finds syntax errors without running anything.
  package func compile(_ text: some Collection<UInt8>, chunkName: String) throws {
    try checkSize(text.count, chunkName)
    try withSource(text) { start, count in
      try enter(chunk: chunkName) { shim_compile($0, start, count, "@" + chunkName) }
    }
  }

  /// Calls a function and gives its first result.
  @discardableResult
  package func call(_ function: LuaFunction, _ arguments: [LuaValue] = []) throws -> LuaValue {
    let nodes = layOut(arguments)
    return try enter { shim_call($0, function.reference, nodes, Int32(arguments.count)) }
  }

  /// The value that a reference stands for, copied.
  package func read(_ reference: LuaReference) throws -> LuaValue {
    try enter { shim_read($0, reference.reference) }
  }

  private func checkSize(_ count: Int, _ chunkName: String) throws {
    guard count > limits.sourceBytes else { return }
    throw LuaError(
      .syntax, "the script is \(count) bytes long; \(limits.sourceBytes) are allowed", chunk: chunkName)
  }

  @discardableResult
  private func withSource(
    _ text: some Collection<UInt8>, _ body: (UnsafePointer<CChar>?, Int) throws -> LuaValue
  ) rethrows -> LuaValue {
    // The zero gives a chunk of no bytes an address.
    try (Array(text) + [0]).withUnsafeBytes { bytes in
      try body(bytes.baseAddress?.assumingMemoryBound(to: CChar.self), bytes.count - 1)
    }
  }
}
