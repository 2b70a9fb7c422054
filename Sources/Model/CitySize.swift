/// How large a city is, which decides what it can be asked to collect, and how far its yearly counts can be trusted.
///
/// Source of the classes: Dijkstra and Poelman, "Cities in Europe: the new OECD-EC definition" (2012), with their classes
/// above 250 000 taken together.
package enum CitySize: String, CaseIterable, Sendable {
  /// Fewer than 50 000 residents.
  case small
  /// 50 000 to 250 000.
  case medium
  /// 250 000 or more.
  case large

  package init(population: Double) {
    self = population < 50_000 ? .small : population < 250_000 ? .medium : .large
  }

  /// Over how many years the rates of a city of this size are added up, where small numbers are read by size. In a small
  /// city a few cases more or less turn a yearly rate.
  package var pooledYears: Int { self == .small ? 3 : 1 }
}
