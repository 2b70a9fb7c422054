extension Script {
  /// A line as it is written, counted from 1; nil beyond the end.
  package func line(_ number: Int) -> String? {
    guard lines.ranges.indices.contains(number - 1) else { return nil }
    return String(decoding: bytes[lines.ranges[number - 1]], as: UTF8.self)
  }
}
