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

  package init(
    name: String, area: String? = nil, country: String? = nil, population: Double? = nil,
    period: String? = nil
  ) {
    self.name = name
    self.area = area ?? name
    self.country = country
    self.population = population
    self.period = period
  }
}
