extension CompensatedSum {
  /// A sum of nothing yet, to which numbers are added one by one.
  static var start: CompensatedSum { CompensatedSum(UnsafeBufferPointer(start: nil, count: 0)) }
}
