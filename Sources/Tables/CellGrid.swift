/// Cells with the bytes they point into, for as long as the bytes may be read.
struct CellGrid {
  let bytes: UnsafeBufferPointer<UInt8>
  let cells: [Cell]
  let rowStarts: [UInt32]

  var rowCount: Int { rowStarts.count - 1 }

  func range(_ row: Int) -> Range<Int> { Int(rowStarts[row])..<Int(rowStarts[row + 1]) }

  func text(_ cell: Cell) -> UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(rebasing: bytes[cell.start..<cell.start + cell.length])
  }
}
