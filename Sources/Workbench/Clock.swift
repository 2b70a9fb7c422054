import Glibc
package import Model

extension CalendarDate {
  /// The day that the system's clock shows, in its own time zone. Only for the date of an answer: no result depends on it.
  package static func today() -> CalendarDate? {
    var seconds = time(nil)
    var parts = tm()
    guard localtime_r(&seconds, &parts) != nil else { return nil }
    return CalendarDate(
      year: Int(parts.tm_year) + 1900, month: Int(parts.tm_mon) + 1, day: Int(parts.tm_mday))
  }
}
