/// The six components of the reference framework. Closed on purpose: indicators are a city's own, the structure is not.
package enum Component: String, CaseIterable, Sendable {
  case qualityOfLife = "quality_of_life"
  case socialCohesion = "social_cohesion"
  case publicSpaceLiveability = "public_space_liveability"
  case senseOfSafety = "sense_of_safety"
  case urbanSecurity = "urban_security"
  case backgroundConditions = "background_conditions"

  package var title: String {
    switch self {
    case .qualityOfLife: "Quality of life"
    case .socialCohesion: "Social cohesion"
    case .publicSpaceLiveability: "Public space liveability"
    case .senseOfSafety: "Sense of safety"
    case .urbanSecurity: "Urban security"
    case .backgroundConditions: "Background conditions"
    }
  }

  /// Background conditions are a lens to read the rest by: shown, used to find like cities, not scored
  /// unless a script gives the component a weight.
  package var isScored: Bool { self != .backgroundConditions }

  /// The themes of the component, in the order in which they are shown.
  package var themes: [String] {
    switch self {
    case .qualityOfLife:
      [
        "health_and_wellbeing", "work_and_income", "education_and_skills", "housing", "environment",
        "services_and_mobility", "overall_satisfaction",
      ]
    case .socialCohesion:
      [
        "networks_and_trust", "belonging", "acceptance_of_diversity", "participation_and_solidarity",
        "institutional_trust_and_fairness", "inclusion_and_equality", "tension_and_repair",
      ]
    case .publicSpaceLiveability:
      [
        "supply_and_access", "design_and_visibility", "upkeep_and_incivilities", "use_and_vitality",
        "comfort", "traffic_safety_and_walking", "management_and_inclusion",
      ]
    case .senseOfSafety:
      [
        "general_feeling", "worry", "perceived_problems", "avoidance", "equality_of_feeling",
        "confidence_in_protection", "measuring_perception",
      ]
    case .urbanSecurity:
      [
        "violence", "sexual_and_domestic_violence", "property_crime", "disorder_and_drugs",
        "hate_extremism_and_attacks", "economic_and_online_crime", "victimisation_and_reporting",
        "harm_and_place", "response_capacity", "prevention_and_governance",
        "protection_of_crowded_places",
      ]
    case .backgroundConditions:
      [
        "people", "economy_and_inequality", "land_and_form", "visitors_and_flows",
        "powers_and_resources", "wider_risk",
      ]
    }
  }
}
