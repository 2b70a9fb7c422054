extension Table {
  /// Data rows whose cell ends in a percent sign.
  package func rowsWithPercent(column: Int) -> [Int] {
    bytes.withBytes { bytes in
      (0..<rowCount).filter { row in
        guard let cell = cell(row: row, column: column), !cell.isEmpty else { return false }
        let text = UnsafeBufferPointer(rebasing: bytes[cell.start..<cell.start + cell.length])
        return withoutBlanks(text).last == Byte.percent
      }
    }
  }
}
