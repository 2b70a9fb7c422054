/// Where one cell's text lies in the bytes of its table, in eight bytes of memory.
///
/// The text is without the surrounding quotes and blanks. An escaped cell has doubled quotes in it that stand
/// for single ones; they are undone when the text is asked for.
struct Cell: Hashable, Sendable {
  private let packed: UInt64

  static let longest = 1 << 24 - 1

  /// Precondition: `start` is below 2³⁹ and `length` at most `longest`.
  init(start: Int, length: Int, escaped: Bool = false) {
    packed = UInt64(start) << 25 | UInt64(length) << 1 | (escaped ? 1 : 0)
  }

  static let empty = Cell(start: 0, length: 0)

  var start: Int { Int(packed >> 25) }
  var length: Int { Int(packed >> 1 & 0xFF_FFFF) }
  var isEscaped: Bool { packed & 1 == 1 }
  var isEmpty: Bool { packed & 0x1FF_FFFE == 0 }
}
