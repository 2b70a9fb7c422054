import Declarations
import Diagnostics

/// What the host keeps for a script is outside the memory that Lua counts, so it is counted here.
struct KeptRoom {
  /// Formulas, methods, rules, sources and blocks.
  static let mostThings = 200_000
  /// Values in one method or block, each counted as often as a walk meets it.
  static let mostParts = 400_000
  /// Methods inside methods.
  static let mostDepth = 50

  let mostBytes: UInt64
  private var things = 0
  private var bytes: UInt64 = 0

  init(mostBytes: UInt64) { self.mostBytes = mostBytes }

  /// Nil where there is room for it.
  mutating func take(_ extent: RawExtent, at place: @autoclosure () -> Span) -> Diagnostic? {
    guard extent.depth <= Self.mostDepth else {
      return .scriptError(
        "a method stands in a method more than \(Self.mostDepth) deep", at: place(), calls: [])
    }
    guard extent.parts <= Self.mostParts else {
      return .scriptError("a method or block has more than \(Self.mostParts) parts", at: place(), calls: [])
    }
    things += 1
    bytes += UInt64(extent.bytes)
    if things > Self.mostThings {
      return .scriptError(
        "the script makes more than \(Self.mostThings) formulas, methods, rules and blocks", at: place(),
        calls: [])
    }
    return bytes > mostBytes ? .memoryLimit(mostBytes, at: place()) : nil
  }
}
