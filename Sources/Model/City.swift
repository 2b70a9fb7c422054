package import Diagnostics

/// The city that assesses itself.
package struct City: Hashable, Sendable {
  package var name: String
  /// What the data files call it; its name where the script does not say.
  package var area: String
  package var country: String?
  /// Residents in the year of the assessment; gives the input `population` where no source does.
  package var population: Double?
  /// The period that rows without one are about.
  package var period: String?
  /// Where the script says what the data files call it, and the year; nil for a city that no script declares.
  package var areaPlace: Span?
  package var periodPlace: Span?

  package init(
    name: String, area: String? = nil, country: String? = nil, population: Double? = nil,
    period: String? = nil, areaPlace: Span? = nil, periodPlace: Span? = nil
  ) {
    self.name = name
    self.area = area ?? name
    self.country = country
    self.population = population
    self.period = period
    self.areaPlace = areaPlace
    self.periodPlace = periodPlace
  }
}
