/// How rates are read that rest on few cases.
package enum SmallNumbers: String, CaseIterable, Hashable, Sendable {
  /// As the formulas say.
  case asWritten = "as_written"
  /// Added up over years where the city is small: ``CitySize/pooledYears``.
  case bySize = "by_size"
}

extension Indicator {
  /// The indicator with its yearly rate added up over so many years; itself where it is no rate of a thousand or more,
  /// where its formula adds up already, or where residents answer for themselves.
  package func pooled(over years: Int) -> Indicator {
    guard years > 1, profile.dataKind != .survey, case .expression(let expression) = formula,
      case .binary(.divide, .binary(.multiply, .constant(let scale), let count), let base) = expression,
      scale >= 1000
    else { return self }
    var result = self
    result.formula = .expression(.pooled(scale: scale, count: count, base: base, years: years))
    return result
  }
}
