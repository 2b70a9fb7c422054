/// A whole number that orders as the double does; both zeros give the same number.
@inline(__always)
func orderKey(_ value: Double) -> UInt64 {
  let bits = (value + 0).bitPattern
  return bits >> 63 == 0 ? bits | (1 << 63) : ~bits
}

/// The double of an order key.
@inline(__always)
func orderedValue(_ key: UInt64) -> Double {
  Double(bitPattern: key >> 63 == 1 ? key & ~(1 << 63) : ~key)
}

/// Values that are all there, from least to greatest.
func sortedAscending(_ values: UnsafeBufferPointer<Double>) -> [Double] {
  var keys = [UInt64](unsafeUninitializedCapacity: values.count) { keys, count in
    for row in 0..<values.count { keys[row] = orderKey(values[row]) }
    count = values.count
  }
  var rows = [Int32](repeating: 0, count: values.count)
  sortByKey(&keys, &rows)
  return keys.map { orderedValue($0) }
}

/// Sorts `keys` ascending and carries `rows` along; rows with equal keys keep their order.
///
/// Bytes are sorted from the lowest up, and a byte that is the same everywhere is skipped; a short list is
/// sorted by insertion.
func sortByKey(_ keys: inout [UInt64], _ rows: inout [Int32]) {
  precondition(keys.count == rows.count && keys.count <= Int(Int32.max), "one row for each key")
  guard keys.count > 48 else { return sortByInsertion(&keys, &rows) }
  let count = keys.count
  var otherKeys = [UInt64](repeating: 0, count: count)
  var otherRows = [Int32](repeating: 0, count: count)
  var histogram = [Int32](repeating: 0, count: 8 * 256)
  var swapped = false
  keys.withUnsafeMutableBufferPointer { firstKeys in
    rows.withUnsafeMutableBufferPointer { firstRows in
      otherKeys.withUnsafeMutableBufferPointer { secondKeys in
        otherRows.withUnsafeMutableBufferPointer { secondRows in
          histogram.withUnsafeMutableBufferPointer { table in
            var (fromKeys, toKeys) = (firstKeys, secondKeys)
            var (fromRows, toRows) = (firstRows, secondRows)
            for row in 0..<count {
              let key = fromKeys[row]
              for byte in 0..<8 {
                table[byte &* 256 &+ Int(truncatingIfNeeded: (key >> UInt64(byte &* 8)) & 255)] &+= 1
              }
            }
            for byte in 0..<8 {
              let shift = UInt64(byte * 8)
              let slot = byte * 256
              let sample = Int(truncatingIfNeeded: (fromKeys[0] >> shift) & 255)
              if table[slot + sample] == Int32(count) { continue }
              var next: Int32 = 0
              for digit in slot..<slot + 256 {
                let here = table[digit]
                table[digit] = next
                next &+= here
              }
              for row in 0..<count {
                let key = fromKeys[row]
                let digit = slot &+ Int(truncatingIfNeeded: (key >> shift) & 255)
                let place = Int(table[digit])
                table[digit] &+= 1
                toKeys[place] = key
                toRows[place] = fromRows[row]
              }
              swap(&fromKeys, &toKeys)
              swap(&fromRows, &toRows)
              swapped.toggle()
            }
          }
        }
      }
    }
  }
  if swapped {
    keys = otherKeys
    rows = otherRows
  }
}

private func sortByInsertion(_ keys: inout [UInt64], _ rows: inout [Int32]) {
  guard keys.count > 1 else { return }
  for next in 1..<keys.count {
    let (key, row) = (keys[next], rows[next])
    var place = next
    while place > 0, keys[place - 1] > key {
      keys[place] = keys[place - 1]
      rows[place] = rows[place - 1]
      place -= 1
    }
    keys[place] = key
    rows[place] = row
  }
}
