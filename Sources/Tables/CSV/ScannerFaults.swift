import Diagnostics

/// Quotes that do not close as they should: counted, the first few told.
struct ScannerFaults: Sendable {
  private(set) var count = 0
  private var told: [(fault: RecordScanner.Fault, row: Int)] = []

  mutating func add(_ fault: RecordScanner.Fault, row: Int) {
    count += 1
    if told.count < RaggedRows.most { told.append((fault, row)) }
  }

  mutating func append(contentsOf later: ScannerFaults) {
    count += later.count
    told += later.told.prefix(RaggedRows.most - told.count)
  }

  func report(in bytes: UnsafeBufferPointer<UInt8>, of name: String, to log: inout DiagnosticLog) {
    for (fault, row) in told { log.report(.fault(fault, row: row, in: bytes, of: name)) }
  }
}
