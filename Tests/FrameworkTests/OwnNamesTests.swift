import Diagnostics
import Model
import Testing

@testable import Analysis

/// What cities call their indicators, held against the whole framework.
@Suite("Names of a city's own and the framework")
struct OwnNamesTests {
  private func candidates(_ names: [String]) -> [[String]] {
    let reference = CatalogueTests.catalogue.0.indicators
    let own = names.map { OwnIndicator(id: "own", title: $0, place: .argument("list.csv")) }
    // One at a time: two names of one indicator must not stand in each other's way.
    return own.map { own in
      let gap = GapAnalysis([own], against: reference)
      if let place = gap.matches.firstIndex(where: { $0 != nil }) { return [reference[place].id] }
      return gap.proposals.first?.candidates.map { reference[$0.reference].id } ?? []
    }
  }

  @Test(
    "find the framework's indicator",
    arguments: [
      ("Feels unsafe at night", "safe_night_nbhd_share"),
      ("Feeling safe at night in own neighbourhood", "safe_night_nbhd_share"),
      ("Feels unsafe in own neighbourhood in the evening", "safe_night_nbhd_share"),
      ("Feeling safe walking alone in the city at night", "safe_night_city_share"),
      ("Feeling of insecurity on public transport", "safe_transit_share"),
      ("Domestic burglary rate", "residential_burglary_rate"),
      ("Dwelling burglaries", "residential_burglary_rate"),
      ("Burglary in houses and flats", "residential_burglary_rate"),
      ("House break-ins", "residential_burglary_rate"),
      ("Murder rate", "homicide_rate"),
      ("Murders and manslaughter", "homicide_rate"),
      ("Bikes stolen", "bicycle_theft_rate"),
      ("Stolen vehicles", "vehicle_theft_rate"),
      ("Pickpocketing per 1 000 inhabitants", "pickpocket_rate"),
      ("Trust in police officers", "trust_police_share"),
      ("Worried about burglary", "worry_burglary_share"),
      ("Fear of being robbed in the street", "worry_street_crime_share"),
      ("Unemployed persons", "unemployment_rate"),
      ("Unemployment among young people", "youth_unemployment_rate"),
      ("Drug-related crime", "drug_offence_rate"),
      ("Vandalism and damage to property", "property_damage_rate"),
      ("Litter in the streets", "litter_fail_share"),
      ("Persons killed in traffic accidents", "road_death_rate"),
      ("Homeless persons", "homelessness_rate"),
      ("Voter turnout at municipal elections", "local_turnout_share"),
      ("Satisfied with parks", "green_satisfaction_share"),
      ("Satisfaction with cleanliness in the neighbourhood", "cleanliness_satisfaction_share"),
      ("Lonely people", "loneliness_share"),
      ("Feels discriminated against", "discrimination_experience_share"),
      ("Residents born abroad", "foreign_born_share"),
      ("Population aged 65 and over", "older_population_share"),
      ("Perceived safety late at night at weekends in the city centre", "safe_centre_weekend_share"),
      ("Residents who avoid places because they feel unsafe", "avoid_places_share"),
      ("Subjective sense of security by day", "safe_day_nbhd_share"),
      ("Confidence in local police", "trust_police_share"),
      ("Knife crime", "weapon_offence_rate"),
      ("Theft from person offences", "pickpocket_rate"),
      ("Residential burglary offences", "residential_burglary_rate"),
      ("Car thefts per 1,000 inhabitants", "vehicle_theft_rate"),
      ("Domestic abuse offences", "domestic_violence_rate"),
      ("Hate crime offences", "hate_crime_rate"),
      ("Bodily injuries", "assault_rate"),
      ("Graffiti removal requests", "graffiti_report_rate"),
      ("Illegal waste dumping", "fly_tipping_rate"),
      ("Green space per inhabitant (sqm)", "green_area_per_resident"),
      ("Number of police officers per 1000 inhabitants", "police_officer_rate"),
      ("Victims of crime in the past 12 months", "victimisation_share"),
      ("Willingness to report crime", "reporting_share"),
      ("Anti-social behaviour incidents", "nuisance_call_rate"),
      ("People sleeping rough", "homelessness_rate"),
      ("Long-term unemployed", "long_unemployed_share"),
      ("Young people not in education, employment or training", "neet_share"),
      ("Single-person households", "single_household_share"),
      ("Children living in poverty", "child_poverty_share"),
      ("People at risk of poverty", "poverty_exclusion_share"),
      ("Overcrowded dwellings", "overcrowding_share"),
      ("Fatalities in road traffic", "road_death_rate"),
      ("Serious injuries of cyclists and pedestrians", "vulnerable_road_casualty_rate"),
      ("Air quality: PM2.5 concentration", "pm25_annual_mean"),
      ("NO2 annual average", "no2_annual_mean"),
      ("Neighbours can be trusted", "trust_neighbours_share"),
      ("Attachment to the neighbourhood", "neighbourhood_belonging_share"),
      ("Volunteers", "volunteering_share"),
      ("Sexual harassment in the street", "public_harassment_share"),
      ("Rapes and other sexual offences", "sexual_violence_rate"),
      ("CCTV cameras in public space", "cctv_density"),
      ("Tourist overnight stays", "tourist_nights_per_resident"),
    ])
  func found(name: String, id: String) {
    let candidates = candidates([name])[0]
    #expect(candidates.first == id, "\(candidates)")
  }

  @Test(
    "find nothing where the framework has nothing like it",
    arguments: [
      "TOTAL", "Crime index", "Number of theatres", "Average water consumption", "Museum visitors",
      "Beehives on roofs", "Nights of festivals", "Total number of inhabitants per year",
    ])
  func nothing(name: String) { #expect(candidates([name])[0] == []) }

  @Test("a thousand names are held against the framework at once")
  func fast() {
    let reference = CatalogueTests.catalogue.0.indicators
    let own = (0..<1000).map { number in
      let like = reference[number % reference.count]
      return OwnIndicator(
        id: "own_\(number)", title: "\(like.title) in district \(number)", definition: like.definition,
        place: .argument("list.csv"))
    }
    let clock = ContinuousClock()
    var found = 0
    let time = clock.measure { found = GapAnalysis(own, against: reference).proposals.count }
    #expect(found > 900)
    #expect(time < .seconds(5))
  }
}
