/// Bytes that stay where they are for as long as anyone holds them.
///
/// Whoever hands over a buffer hands over the closure that gives it back; the closure runs once, after the last table
/// that reads from the bytes is gone.
package struct Bytes: Sendable {
  package let count: Int
  private let owner: Owner

  /// Takes over `buffer`, which must stay valid and unchanged until `release` is called.
  package init(owned buffer: UnsafeRawBufferPointer, release: @escaping @Sendable () -> Void) {
    count = buffer.count
    owner = Owner(start: buffer.baseAddress, release: release)
  }

  package init(_ bytes: [UInt8]) {
    self.init(count: bytes.count) { target in
      bytes.withUnsafeBytes { target.copyMemory(from: $0) }
      return bytes.count
    }
  }

  package init(_ text: String) {
    self.init(Array(text.utf8))
  }

  /// Memory for up to `capacity` bytes; `fill` says how many it wrote.
  init(count capacity: Int, fill: (UnsafeMutableRawBufferPointer) -> Int) {
    let memory = UnsafeMutableRawBufferPointer.allocate(byteCount: capacity, alignment: 8)
    let written = fill(memory)
    precondition(written <= capacity, "more bytes than there is room for")
    count = written
    nonisolated(unsafe) let address = memory
    owner = Owner(start: UnsafeRawPointer(memory.baseAddress)) { address.deallocate() }
  }

  /// The bytes may be read inside `body` only.
  package func withBytes<Result>(_ body: (UnsafeBufferPointer<UInt8>) throws -> Result) rethrows -> Result {
    try withExtendedLifetime(owner) {
      try body(UnsafeBufferPointer(start: owner.start?.assumingMemoryBound(to: UInt8.self), count: count))
    }
  }

  // Immutable after init, and the bytes behind `start` do not change: safe to read from any thread.
  private final class Owner: @unchecked Sendable {
    let start: UnsafeRawPointer?
    let release: @Sendable () -> Void

    init(start: UnsafeRawPointer?, release: @escaping @Sendable () -> Void) {
      self.start = start
      self.release = release
    }

    deinit { release() }
  }
}
