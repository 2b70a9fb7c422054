import Model
import Testing

@Suite("Units in other words")
struct UnitWordingTests {
  @Test(
    "are the same",
    arguments: [
      ("per 1 000 residents", "per 1,000 inhabitants"), ("per 100.000 population", "per 100 000 residents"),
      ("Persons", "person"), ("m²", "m2"), ("µg/m³", "ug/m3"), ("EUR per capita", "€ per resident"),
      ("% of valid answers", "per cent"), ("% of residents", "Percent of the population"),
      ("per 1 000 homes", "per 1000 dwellings"), ("per 100k pop.", "per 100 000 residents"),
      ("per 100 thousand inh.", "per 100 000 residents"), ("per thousand residents", "per 1 000 residents"),
      ("sqm per capita", "m² per resident"), ("sq. m per inhabitant", "m² per resident"),
      ("square metres per head", "m² per resident"), ("per square kilometer", "per km²"),
      ("per sq km", "per km²"), ("points (1-5)", "Points, 1-5"), ("level (0-4)", "level (0 – 4)"),
      ("yes/no (1/0)", "yes / no"),
      ("km²", "km^2"), ("km²", "sq. km"), ("hours", "Hour"),
    ])
  func same(first: String, second: String) { #expect(isSameUnit(first, second)) }

  @Test(
    "are others",
    arguments: [
      ("persons", "thousand persons"), ("persons", "‰ residents"), ("persons", "× residents"),
      ("persons", "persons (thousands)"), ("persons", "1000 persons"),
      ("hours", "minutes"), ("km²", "m²"), ("km²", "ha"), ("points (1-5)", "points (0-10)"),
      ("per 1 000 residents", "per 100 000 residents"), ("per 1 000 vehicles", "per 1 000 dwellings"),
      ("nights", "nights per resident"), ("offences", "% of offences"), ("EUR", "kEUR"),
      ("per 100k residents", "per 10k residents"), ("million EUR", "EUR"), ("m", "m²"), ("metres", "km"),
    ])
  func others(first: String, second: String) { #expect(!isSameUnit(first, second)) }
}
