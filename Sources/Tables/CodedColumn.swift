import Glibc

/// One column as text, each different text once and known by a number: answers, areas, names of groups.
package struct CodedColumn: Sendable {
  /// Without surrounding blanks, in the order in which the rows first have them; "" where a row ends before the column.
  package private(set) var texts: [String] = []
  /// Along the rows: positions in ``texts``.
  package private(set) var codes: [Int32] = []
  /// Along ``texts``: the first row that has it, and how many have it.
  package private(set) var firstRows: [Int] = []
  package private(set) var counts: [Int] = []

  fileprivate init(rows: Int) { codes.reserveCapacity(rows) }

  fileprivate mutating func append(_ code: Int32) {
    counts[Int(code)] += 1
    codes.append(code)
  }

  fileprivate mutating func newCode(for text: String) -> Int32 {
    texts.append(text)
    firstRows.append(codes.count)
    counts.append(0)
    return Int32(texts.count - 1)
  }
}

extension Table {
  /// A column as coded text. A text is made once for each spelling of a cell, not for each row.
  package func coded(column: Int) -> CodedColumn {
    bytes.withBytes { bytes in
      var coded = CodedColumn(rows: rowCount)
      var spellings = Spellings(bytes)
      // Cells with different blanks or quotes around them may be one text.
      var codeOfText: [String: Int32] = [:]
      for row in 0..<rowCount {
        let cell = cell(row: row, column: column) ?? .empty
        let code = spellings.code(of: cell) {
          let text = cellText(cell, in: bytes)
          if let known = codeOfText[text] { return known }
          let code = coded.newCode(for: text)
          codeOfText[text] = code
          return code
        }
        coded.append(code)
      }
      return coded
    }
  }
}

/// The different cells of a column by their bytes, with the code of each.
private struct Spellings {
  private let bytes: UnsafeBufferPointer<UInt8>
  /// An open table: positions in `known` plus one, 0 where free. Its length is a power of two.
  private var slots: [Int32]
  private var known: [(cell: Cell, hash: Int, code: Int32)] = []

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
    slots = [Int32](repeating: 0, count: 64)
  }

  mutating func code(of cell: Cell, make: () -> Int32) -> Int32 {
    let hash = hash(cell)
    var slot = hash & (slots.count - 1)
    while slots[slot] > 0 {
      let entry = known[Int(slots[slot] - 1)]
      if entry.hash == hash, isSame(entry.cell, cell) { return entry.code }
      slot = (slot + 1) & (slots.count - 1)
    }
    let code = make()
    known.append((cell, hash, code))
    slots[slot] = Int32(known.count)
    if known.count * 2 > slots.count { grow() }
    return code
  }

  private mutating func grow() {
    slots = [Int32](repeating: 0, count: slots.count * 4)
    for (number, entry) in known.enumerated() {
      var slot = entry.hash & (slots.count - 1)
      while slots[slot] > 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = Int32(number + 1)
    }
  }

  /// Seeded anew in every run, so that no file can be made whose cells all fall on one slot; the codes do not depend on it.
  private func hash(_ cell: Cell) -> Int {
    var hasher = Hasher()
    hasher.combine(bytes: UnsafeRawBufferPointer(rebasing: raw(cell)))
    hasher.combine(cell.isEscaped)
    return hasher.finalize()
  }

  private func isSame(_ left: Cell, _ right: Cell) -> Bool {
    guard left.length == right.length, left.isEscaped == right.isEscaped else { return false }
    guard left.length > 0, let start = bytes.baseAddress else { return true }
    return memcmp(start + left.start, start + right.start, left.length) == 0
  }

  private func raw(_ cell: Cell) -> Slice<UnsafeRawBufferPointer> {
    UnsafeRawBufferPointer(bytes)[cell.start..<cell.start + cell.length]
  }
}
