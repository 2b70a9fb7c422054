import Model
import Testing

@Suite("Dates")
struct CalendarDateTests {
  @Test(
    "a date as people and office programs write it",
    arguments: ["2026-11-28", "2026/11/28", "28.11.2026", "28/11/2026", "11/28/2026"])
  func spellings(text: String) throws {
    #expect(try #require(CalendarDate(text)).description == "2026-11-28")
  }

  @Test(
    "what the calendar does not have, and what may be two days, is no date",
    arguments: [
      "2026-02-29", "2100-02-29", "2026-13-01", "2026-04-31", "3/4/2026", "28.11.26", "28-11-2026",
      "yesterday", "",
      "2026", "2026-11", "2026-11-28-1", "1850-01-01", "99999999999999999999-01-01", "٢٠٢٦-11-28",
    ])
  func none(text: String) { #expect(CalendarDate(text) == nil) }

  @Test("a leap day is one, and slashes with equal numbers leave nothing open")
  func leap() throws {
    #expect(CalendarDate("2024-02-29") != nil && CalendarDate("2000-02-29") != nil)
    #expect(try #require(CalendarDate("4/4/2026")).description == "2026-04-04")
    #expect(try #require(CalendarDate("2026-3-9")).description == "2026-03-09")
  }
}
