/// A day of the calendar, as the Gregorian rules know it.
package struct CalendarDate: Hashable, Sendable, CustomStringConvertible {
  package let year: Int
  package let month: Int
  package let day: Int

  /// Nil where the calendar has no such day.
  package init?(year: Int, month: Int, day: Int) {
    guard (1900...2999).contains(year), (1...12).contains(month) else { return nil }
    let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    let days = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    guard (1...days[month - 1]).contains(day) else { return nil }
    (self.year, self.month, self.day) = (year, month, day)
  }

  /// `2026-11-28`, or as office programs write it: `28.11.2026`, `28/11/2026`, `11/28/2026`.
  ///
  /// Nil also where slashes leave open which number is the month, as in `3/4/2026`, and where the year has two digits.
  package init?(_ text: String) {
    for (separator, isYearFirst) in [("-", true), ("/", true), (".", false), ("/", false)]
      as [(Character, Bool)]
    {
      let parts = text.split(separator: separator, omittingEmptySubsequences: false)
      guard parts.count == 3, parts.allSatisfy({ !$0.isEmpty && $0.allSatisfy(\.isWholeNumber) }) else {
        continue
      }
      let numbers = parts.compactMap { Int($0) }
      guard numbers.count == 3, parts[isYearFirst ? 0 : 2].count == 4 else { continue }
      if isYearFirst {
        self.init(year: numbers[0], month: numbers[1], day: numbers[2])
        return
      }
      let dayFirst = CalendarDate(year: numbers[2], month: numbers[1], day: numbers[0])
      let monthFirst =
        separator == "/" ? CalendarDate(year: numbers[2], month: numbers[0], day: numbers[1]) : nil
      guard let found = dayFirst ?? monthFirst, monthFirst == nil || dayFirst == nil || dayFirst == monthFirst
      else { return nil }
      self = found
      return
    }
    return nil
  }

  /// `2026-11-28`
  package var description: String {
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    return "\(year)-\(two(month))-\(two(day))"
  }
}
