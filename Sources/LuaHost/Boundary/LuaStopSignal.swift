import CLuaShim

/// A flag that ends a script with ``LuaError/Kind/time``; any thread may raise it.
package final class LuaStopSignal: @unchecked Sendable {
  // Only ever read and written as an atomic number, by the shim.
  let flag: UnsafeMutableRawPointer?

  init() { flag = shim_stop_create() }

  deinit { shim_stop_destroy(flag) }

  /// Takes effect within a thousand instructions.
  package func requestStop() {
    if let flag { shim_stop_request(flag) }
  }

  func clear() {
    if let flag { shim_stop_clear(flag) }
  }
}
