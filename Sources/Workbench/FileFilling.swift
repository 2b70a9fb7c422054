import Glibc
import Kernels

/// Reads a file into memory that was set aside for it.
///
/// Memory that is set aside is not used before something is read into it: a file that is given up early, such as one
/// long line without an end, never takes more than a few blocks.
struct FileFilling: @unchecked Sendable {
  enum Stop {
    /// The file has become shorter.
    case shorter
    case lineTooLong
    /// The number of the error.
    case failed(Int32)
  }

  private let start: UnsafeMutableRawPointer?
  private let count: Int
  private let descriptor: Int32
  private let longestLine: Int

  /// A smaller part is read sooner than a thread is started.
  private static let leastPart = 1 << 20
  private static let block = 8 << 20

  /// - longestLine: more bytes than this without a line end, and reading stops.
  init(_ buffer: UnsafeMutableRawBufferPointer, from descriptor: Int32, longestLine: Int) {
    start = buffer.baseAddress
    count = buffer.count
    self.descriptor = descriptor
    self.longestLine = longestLine
  }

  /// Nil where everything was read. Each thread writes to its own part.
  func run(workers: Int) -> Stop? {
    let parts = max(1, min(workers, count / Self.leastPart))
    let stops = parallelMap(count: parts, workers: parts) { part in
      let begin = count / parts * part
      return fill(from: begin, to: part + 1 == parts ? count : begin + count / parts)
    }
    return stops.lazy.compactMap { $0 }.first
  }

  private func fill(from begin: Int, to end: Int) -> Stop? {
    var place = begin
    var lineStart = begin
    while place < end, let start {
      let read = pread(descriptor, start + place, min(end - place, Self.block), place)
      if read < 0 && errno == EINTR { continue }
      if read <= 0 { return read < 0 ? .failed(errno) : .shorter }
      let found = UnsafeRawBufferPointer(start: start + place, count: read)
      if let last = found.lastIndex(where: { $0 == 0x0A || $0 == 0x0D }) { lineStart = place + last + 1 }
      place += read
      if place - lineStart > longestLine { return .lineTooLong }
    }
    return nil
  }
}
