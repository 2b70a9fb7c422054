import CLuaShim

/// Building what a script sees.
extension LuaState {
  /// Makes a Swift function callable from Lua. `body` must not hold the state.
  package func register(_ body: @escaping Body) throws -> LuaFunction {
    let index = add(.plain(body))
    var reference: Int64 = 0
    try enter { shim_make_function($0, index, &reference) }
    return LuaFunction(reference: reference, chunk: "[Swift]", line: -1)
  }

  /// Lets Lua forget a function; using the handle afterwards is an error that is found.
  package func release(_ function: LuaFunction) {
    _ = try? enter { shim_release($0, function.reference) }
  }

  package func release(_ reference: LuaReference) {
    _ = try? enter { shim_release($0, reference.reference) }
  }

  /// Defines a kind of token. What is not in `operators` raises Lua's own error, with `name` for the type.
  package func defineTokenKind(
    _ name: String, operators: [LuaOperator: Body] = [:]
  ) throws -> LuaTokenKind {
    let defined = LuaOperator.allCases.filter { operators[$0] != nil }
    let functions = defined.compactMap { operators[$0].map { add(.plain($0)) } }
    var kind: Int32 = 0
    _ = try withCStrings([name] + defined.map(\.rawValue)) { strings in
      try enter {
        shim_define_kind($0, strings[0], strings + 1, functions, Int32(functions.count), &kind)
      }
    }
    return LuaTokenKind(index: kind)
  }

  /// Defines `x:name(...)` for vectors.
  ///
  /// - elementwise: the result is a vector, made before the call; the number returned is not used.
  ///   Otherwise the result is the number returned, nil for missing.
  package func registerVectorMethod(
    _ name: String, elementwise: Bool, _ body: @escaping VectorBody
  ) throws {
    let index = add(.vector(body))
    try enter { shim_define_vector_method($0, name, elementwise, index) }
  }

  /// `vector(n, function(i) … end)`, `vector(n, number)`, `vector(table, n)`.
  package func vectorConstructor() throws -> LuaFunction {
    var reference: Int64 = 0
    try enter { shim_vector_constructor($0, &reference) }
    return LuaFunction(reference: reference, chunk: "[Swift]", line: -1)
  }

  /// A private table of globals for one chunk or module.
  ///
  /// - words: read-only names, in front of the libraries of the sandbox; in order, so that two runs lay them out alike.
  /// - unknownName: asked about a name that is neither; its answer is the value that is read.
  /// - assignment: asked the first time a chunk assigns a global, also one that hides a word; true stores
  ///   the value, false drops it. Without it globals can be assigned.
  package func makeEnvironment(
    words: LuaTable,
    unknownName: ((LuaCall, String) throws -> LuaValue)? = nil,
    assignment: ((LuaCall, String) throws -> Bool)? = nil
  ) throws -> LuaEnvironment {
    let unknown = unknownName.map { hook in
      add(.plain { call in try hook(call, nameArgument(call)) })
    }
    let assign = assignment.map { hook in
      add(.plain { call in .boolean(try hook(call, nameArgument(call))) })
    }
    let table = layOut([.table(words)])
    var reference: Int64 = 0
    try enter { shim_make_environment($0, table, unknown ?? -1, assign ?? -1, &reference) }
    return LuaEnvironment(reference: reference)
  }

  /// The same with words in any order.
  package func makeEnvironment(
    words: [String: LuaValue] = [:],
    unknownName: ((LuaCall, String) throws -> LuaValue)? = nil,
    assignment: ((LuaCall, String) throws -> Bool)? = nil
  ) throws -> LuaEnvironment {
    try makeEnvironment(words: LuaTable(words), unknownName: unknownName, assignment: assignment)
  }

  /// The globals of the sandbox, sorted.
  package func libraryNames() throws -> [String] {
    guard case .table(let table) = try enter({ shim_library_names($0) }) else { return [] }
    return table.positional.compactMap { if case .string(let name) = $0 { name } else { nil } }.sorted()
  }

  func add(_ body: HostBody) -> Int32 {
    bodies.append(body)
    return Int32(bodies.count - 1)
  }

  /// Takes back the last function added, or leaves an empty place where others came after it.
  func remove(_ index: Int32) {
    if Int(index) == bodies.count - 1 {
      bodies.removeLast()
    } else {
      bodies[Int(index)] = .plain { _ in .nil }
    }
  }
}

/// The globals of one chunk or module.
package struct LuaEnvironment: Hashable, Sendable {
  let reference: Int64
}

/// The name a hook is asked about; a key that is no text is named by its type.
private func nameArgument(_ call: LuaCall) -> String {
  if case .string(let name) = call[0] { return name }
  return "a \(call[0].typeName)"
}

/// Gives C an array of strings that lives as long as `body` runs.
func withCStrings<Value>(
  _ strings: [String], _ body: (UnsafeMutablePointer<UnsafePointer<CChar>?>) throws -> Value
) rethrows -> Value {
  var starts: [Int] = []
  var bytes: [CChar] = []
  for string in strings {
    starts.append(bytes.count)
    bytes.append(contentsOf: string.utf8CString)
  }
  return try bytes.withUnsafeBufferPointer { buffer in
    var pointers = starts.map { start in buffer.baseAddress.map { $0 + start } }
    pointers.append(nil)
    return try pointers.withUnsafeMutableBufferPointer { list in
      guard let base = list.baseAddress else { preconditionFailure("the list holds at least its end") }
      return try body(base)
    }
  }
}
