extension CompensatedSum {
  init() {}

  /// A sum of nothing yet, to which numbers are added one by one.
  static var start: CompensatedSum { CompensatedSum() }
}
