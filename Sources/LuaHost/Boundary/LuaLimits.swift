/// What a script may use up. The defaults are generous for a script and small for a machine.
package struct LuaLimits: Hashable, Sendable {
  /// Instructions, and work done in library functions, in the same unit.
  package var steps: UInt64 = 200_000_000
  /// Bytes of everything Lua holds, vectors included.
  package var memory: UInt64 = 256 << 20
  /// Bytes of one string; vectors are not strings.
  package var stringLength: UInt64 = 1 << 20
  package var sourceBytes = 128 << 10
  /// Values in one argument list or result.
  package var nodes: UInt64 = 200_000
  /// Bytes that `print` may write; the rest is dropped.
  package var output: UInt64 = 64 << 10
  /// Seconds from the start of the state; nil for runs that must not depend on the clock.
  package var deadline: Double?
  /// Where `math.random` starts.
  package var seed: UInt64 = 0
  /// False only where the cost of the meters is measured: nothing is counted and nothing is stopped.
  package var isMetered = true

  package init() {}
}

/// The libraries a state opens.
package enum LuaLibraries: Sendable {
  /// The allow list for scripts.
  case sandbox
  /// All stock libraries, for tests and measurements of this boundary only.
  case everything
}

/// For tests: the allocation that fails, counted from the first of the state.
package struct LuaAllocationFault: Hashable, Sendable {
  package var at: Int64
  /// Whether all later ones fail too.
  package var stays: Bool

  package init(at: Int64, stays: Bool) {
    self.at = at
    self.stays = stays
  }
}
