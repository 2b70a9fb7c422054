import Glibc
import Kernels

/// Reads the data rows from `start` to the end of the bytes; a large file in as many parts as there are workers.
///
/// A file can be cut in parts only where no cell is quoted, since a quoted cell may hold line ends; any other is read from
/// the first byte to the last. The result is the same.
func dataRows(in bytes: Bytes, from start: Int, _ shape: RowShape, workers: Int) -> DataRows {
  parts(in: bytes, from: start, workers: workers, least: shape.limits.partLength).flatMap {
    partByPart(bytes, $0, shape)
  }
    ?? bytes.withBytes { buffer in
      let scanner = RecordScanner(buffer, from: start, to: buffer.count, delimiter: shape.delimiter)
      return DataRows(scanner, shape, in: buffer, room: buffer.count - start)
    }
}

/// One stretch of whole records for each worker; nil where that does not pay.
private func parts(in bytes: Bytes, from start: Int, workers: Int, least: Int) -> [Range<Int>]? {
  let count = min(workers, (bytes.count - start) / least)
  guard count > 1 else { return nil }
  return bytes.withBytes { buffer in
    var parts: [Range<Int>] = []
    var low = start
    for part in 1...count {
      let even = start + (buffer.count - start) / count * part
      let high = part == count ? buffer.count : behindLineEnd(buffer, from: max(low, even))
      if low < high { parts.append(low..<high) }
      low = high
    }
    return parts
  }
}

/// The start of the next record, or the end of the bytes.
private func behindLineEnd(_ bytes: UnsafeBufferPointer<UInt8>, from first: Int) -> Int {
  guard let end = bytes[first...].firstIndex(where: { $0 == Byte.newline || $0 == Byte.carriageReturn })
  else { return bytes.count }
  let isPair = bytes[end] == Byte.carriageReturn && end + 1 < bytes.count && bytes[end + 1] == Byte.newline
  return end + (isPair ? 2 : 1)
}

/// Nil where a part has a quote, or a ceiling is met: which row meets it is found by reading in order.
private func partByPart(_ bytes: Bytes, _ parts: [Range<Int>], _ shape: RowShape) -> DataRows? {
  var read = parallelMap(count: parts.count, workers: parts.count) { number -> DataRows? in
    bytes.withBytes { buffer in
      let part = parts[number]
      guard !hasQuote(buffer, in: part) else { return nil }
      let scanner = RecordScanner(
        buffer, from: part.lowerBound, to: part.upperBound, delimiter: shape.delimiter)
      // The first part takes over the others.
      return DataRows(scanner, shape, in: buffer, room: number == 0 ? buffer.count : part.count)
    }
  }
  // Taken out of the list, so that it grows in place.
  guard var all = read.removeFirst(), all.excess == nil else { return nil }
  for next in read {
    guard let next, next.excess == nil, all.append(contentsOf: next, limits: shape.limits) else { return nil }
  }
  return all
}

private func hasQuote(_ bytes: UnsafeBufferPointer<UInt8>, in part: Range<Int>) -> Bool {
  bytes.baseAddress.map { memchr($0 + part.lowerBound, Int32(Byte.quote), part.count) != nil } ?? false
}
