/// The first records of a text under one delimiter: what delimiter, title rows and header are judged by.
struct Sample {
  struct Record {
    var fields: Int
    var filled: Int
    var firstIsEmpty: Bool
    /// The record's number, blank ones counted, from 1.
    var number: Int
    var isBlank: Bool { filled == 0 }
  }

  /// Blank records are left out.
  private(set) var records: [Record] = []

  static let length = 200
  /// In bytes; grows for wide tables until there are enough records to compare.
  private static let sizes = [1 << 16, 1 << 20, 1 << 24]
  private static let enough = 10

  init(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int, delimiter: Dialect.Delimiter) {
    for size in Self.sizes {
      let end = min(bytes.count, start + size)
      records = Self.records(bytes, from: start, to: end, delimiter: delimiter)
      if records.count >= Self.enough || end == bytes.count { break }
    }
  }

  private static func records(
    _ bytes: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int, delimiter: Dialect.Delimiter
  ) -> [Record] {
    var records: [Record] = []
    var scanner = RecordScanner(bytes, from: start, to: end, delimiter: delimiter)
    var cells: [Cell] = []
    var number = 0
    while records.count < length, scanner.next(into: &cells) {
      number += 1
      // The last record of a sample that was cut off may go on behind it.
      if scanner.position == end, end < bytes.count, !records.isEmpty { break }
      let record = Record(
        fields: cells.count, filled: cells.reduce(0) { $0 + ($1.isEmpty ? 0 : 1) },
        firstIsEmpty: cells.first?.isEmpty ?? true, number: number)
      if !record.isBlank { records.append(record) }
      cells.removeAll(keepingCapacity: true)
    }
    return records
  }

  /// The number of fields that most records have; the larger where two are as frequent.
  var width: Int {
    var count: [Int: Int] = [:]
    for record in records where record.fields > 1 { count[record.fields, default: 0] += 1 }
    return count.max { ($0.value, $0.key) < ($1.value, $1.key) }?.key ?? 1
  }
}
