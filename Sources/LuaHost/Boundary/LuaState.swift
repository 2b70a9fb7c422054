import CLuaShim

/// One embedded Lua machine and everything it may reach. It belongs to one thread at a time.
///
/// Swift functions given to it must not hold the state: Lua keeps only their number, so nothing forms a
/// cycle as long as the functions themselves do not. Run it inside ``onLargeStack(_:)``.
package final class LuaState {
  package typealias Body = (LuaCall) throws -> LuaValue
  package typealias VectorBody = (LuaVectorCall) throws -> Double?

  enum HostBody {
    case plain(Body)
    case vector(VectorBody)
  }

  package let limits: LuaLimits
  /// The one part that other threads may use.
  package let stopSignal = LuaStopSignal()
  /// The Lua functions that were running when the last error left Lua, innermost first.
  package private(set) var traceback: [LuaFrame] = []

  var machine: OpaquePointer?
  var bodies: [HostBody] = []
  var rowSources: [RowSource] = []
  private(set) var runningCall: UInt64 = 0
  private var calls: UInt64 = 0
  private var entries = 0
  private var result = LuaValue.nil
  private let writer = ValueWriter()
  // One for each depth of entries: a nested entry must not overwrite what an outer one still pushes.
  private var argumentWriters: [ValueWriter] = []
  // Errors of Swift on their way through Lua, by serial number.
  private var errors: [UInt64: any Error] = [:]
  private var errorSerial: UInt64 = 0

  /// Throws a memory error where the state does not fit under its own cap.
  package init(
    limits: LuaLimits = LuaLimits(), libraries: LuaLibraries = .sandbox, fault: LuaAllocationFault? = nil
  ) throws {
    self.limits = limits
    var given = shim_limits()
    given.steps = limits.steps
    given.memory = limits.memory
    given.text = limits.stringLength
    given.nodes = limits.nodes
    given.output = limits.output
    given.seconds = limits.deadline ?? 0
    given.seed = limits.seed
    given.libraries = Int32(libraries == .sandbox ? SHIM_SANDBOX : SHIM_EVERYTHING)
    given.unmetered = !limits.isMetered
    given.fault_at = fault?.at ?? -1
    given.fault_stays = fault?.stays ?? false
    var host = shim_host(
      context: Unmanaged.passUnretained(self).toOpaque(), call: hostCall, take: hostTake,
      caught: hostCaught, column: hostColumn)
    machine = shim_create(&given, &host, stopSignal.flag)
    if machine == nil { throw LuaError(.memory, "there is not enough memory to start") }
  }

  deinit {
    if let machine { shim_destroy(machine) }
  }

  /// The release of the library, such as "Lua 5.4.4".
  package static var release: String { String(cString: shim_release_name()) }
  /// Whether numbers and texts are handled as the promises of this boundary need it.
  package static var hasNeutralLocale: Bool { shim_locale_is_c() }

  package var stepsUsed: UInt64 { machine.map { shim_steps($0) } ?? 0 }
  package var memoryUsed: UInt64 { machine.map { shim_memory($0) } ?? 0 }
  package var allocationCount: UInt64 { machine.map { shim_allocations($0) } ?? 0 }

  /// May be called from another thread through ``stopSignal``.
  package func requestStop() { stopSignal.requestStop() }

  /// Begins a new budget of steps and time, also after a limit was reached.
  package func restoreBudget() {
    stopSignal.clear()
    if let machine { shim_restore_budget(machine) }
  }

  /// What the script has printed so far, and whether more was dropped.
  package var output: (text: String, isCut: Bool) {
    guard let machine else { return ("", false) }
    var length = 0
    var cut = false
    let start = shim_output(machine, &length, &cut)
    let bytes = UnsafeRawBufferPointer(start: start, count: length)
    return (String(decoding: bytes, as: UTF8.self), cut)
  }

  package func clearOutput() {
    if let machine { shim_clear_output(machine) }
  }

  // MARK: entries

  /// Enters the machine, and throws what comes out. The result is what the shim has handed over.
  @discardableResult
  func enter(chunk: String? = nil, _ body: (OpaquePointer) -> Int32) throws -> LuaValue {
    guard let machine else { throw LuaError(.memory, "the state is closed") }
    entries += 1
    let status = body(machine)
    entries -= 1
    let result = self.result
    self.result = .nil
    if status != Int32(SHIM_OK) { throw failure(machine, chunk: chunk) }
    if entries == 0 && !errors.isEmpty { errors.removeAll() }
    return result
  }

  /// Lays out the arguments of the next entry.
  func layOut(_ values: [LuaValue]) -> UnsafePointer<shim_value>? {
    if values.isEmpty { return nil }
    while argumentWriters.count <= entries { argumentWriters.append(ValueWriter()) }
    return argumentWriters[entries].write(values)
  }

  private func failure(_ machine: OpaquePointer, chunk: String?) -> any Error {
    let report = ErrorReport(shim_last_error(machine), chunk: chunk, limits: limits)
    traceback = report.frames
    let kept = report.serial.flatMap { errors[$0] }
    if entries == 0 { errors.removeAll() }
    return kept ?? report.error
  }

  // MARK: calls from Lua

  func frame(atLevel level: Int) -> LuaFrame? {
    guard let machine else { return nil }
    var chunk: UnsafePointer<CChar>?
    var length = 0
    var line: Int32 = 0
    guard shim_place(machine, Int32(level), &chunk, &length, &line) else { return nil }
    let bytes = UnsafeRawBufferPointer(start: chunk, count: length)
    return LuaFrame(chunk: String(decoding: bytes, as: UTF8.self), line: Int(line))
  }

  fileprivate func answer(
    _ function: Int32, _ arguments: UnsafePointer<shim_value>?, _ count: Int,
    _ answer: UnsafeMutablePointer<shim_answer>
  ) -> Int32 {
    let outer = runningCall
    calls += 1
    runningCall = calls
    defer { runningCall = outer }
    do {
      let value: LuaValue
      switch bodies[Int(function)] {
      case .plain(let body):
        var given: [LuaValue] = []
        if let arguments {
          var reader = ValueReader(arguments)
          given = reader.values(count)
        }
        value = try body(LuaCall(given, state: self, serial: runningCall))
      case .vector(let body):
        let call = vectorCall(arguments, count, answer.pointee)
        value = try body(call).map { .number($0) } ?? .nil
      }
      answer.pointee.value = value == .nil ? nil : writer.write(value)
      return 0
    } catch {
      errorSerial += 1
      errors[errorSerial] = error
      let text = writer.write(text: printable(String(describing: error)))
      answer.pointee.text = text.0
      answer.pointee.length = text.1
      answer.pointee.serial = errorSerial
      return 1
    }
  }

  private func vectorCall(
    _ arguments: UnsafePointer<shim_value>?, _ count: Int, _ answer: shim_answer
  ) -> LuaVectorCall {
    guard let arguments else { preconditionFailure("a method has at least its vector") }
    let nodes = UnsafeBufferPointer(start: arguments, count: count)
    var input = UnsafeBufferPointer<Double>(start: nil, count: 0)
    var rest: [LuaVectorCall.Argument] = []
    for (index, node) in nodes.enumerated() {
      if Int(node.kind) == SHIM_VECTOR {
        let start = node.data?.assumingMemoryBound(to: Double.self)
        let buffer = UnsafeBufferPointer(start: start, count: node.count)
        if index == 0 { input = buffer } else { rest.append(.vector(buffer)) }
      } else if Int(node.kind) == SHIM_TABLE {
        // The list is flat only as long as no argument is a tree.
        rest.append(.value(.unreadable(.type("table"))))
        break
      } else {
        var reader = ValueReader(arguments + index)
        rest.append(.value(reader.value()))
      }
    }
    let output = UnsafeMutableBufferPointer(start: answer.output, count: Int(answer.output_count))
    return LuaVectorCall(
      input: input, output: output, arguments: rest,
      call: LuaCall([], state: self, serial: runningCall))
  }

  fileprivate func take(_ value: UnsafePointer<shim_value>) {
    var reader = ValueReader(value)
    result = reader.value()
  }

  fileprivate func forget(_ serial: UInt64) { errors[serial] = nil }
}

// MARK: the doors of the shim

private func state(_ context: UnsafeMutableRawPointer?) -> LuaState? {
  context.map { Unmanaged<LuaState>.fromOpaque($0).takeUnretainedValue() }
}

private func hostCall(
  context: UnsafeMutableRawPointer?, function: Int32, arguments: UnsafePointer<shim_value>?,
  count: Int32, answer: UnsafeMutablePointer<shim_answer>?
) -> Int32 {
  guard let state = state(context), let answer else { return 0 }
  return state.answer(function, arguments, Int(count), answer)
}

private func hostTake(context: UnsafeMutableRawPointer?, value: UnsafePointer<shim_value>?) {
  if let value { state(context)?.take(value) }
}

private func hostCaught(context: UnsafeMutableRawPointer?, serial: UInt64) {
  state(context)?.forget(serial)
}

private func hostColumn(
  context: UnsafeMutableRawPointer?, source: Int32, index: Int32
) -> UnsafePointer<Double>? {
  state(context)?.rowSources[Int(source)].column(Int(index))
}
