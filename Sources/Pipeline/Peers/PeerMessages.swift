import Diagnostics
import Kernels
import Model

extension Diagnostic {
  static func peersWithoutPeriod(_ set: PeerSet, _ period: String, periods: [String]) -> Diagnostic {
    Diagnostic(
      .unknownPeriod, "peers \"\(set.id)\" asks for \(period), of which the data have nothing", at: set.place,
      notes: ["periods: " + periods.joined(separator: ", ")])
  }

  /// - count: how many groups were wanted; nil for lists.
  /// - different: how many of the areas differ, where that is too few.
  static func tooFewForGroups(_ set: PeerSet, _ count: Int?, areas: Int, different: Int?) -> Diagnostic {
    let wanted = count.map { "makes \($0) groups" } ?? "compares areas"
    let found =
      different.map { "only \($0) areas differ in its indicators" }
      ?? "\(areas == 1 ? "one area has" : "\(areas) areas have") figures for all its indicators"
    return Diagnostic(
      .tooFewAreas, "\(set.method.name) \(wanted), but \(found)", at: set.place, label: "no peers",
      help: [
        "make fewer groups, or name other indicators: on = { \"…\" }",
        "or name a source with the figures of other cities",
      ])
  }

  static func tooManyToPair(_ set: PeerSet, most: Int) -> Diagnostic {
    Diagnostic(
      .outOfRange, "ward compares every pair of areas, and there are more than \(most)", at: set.place,
      label: "no peers", help: ["use k_means { groups = … }"])
  }

  static func unsettledGroups(_ set: PeerSet, _ found: KMeansGroups) -> Diagnostic {
    Diagnostic(
      .noConvergence,
      "k_means did not settle within \(found.rounds) rounds: the last one moved "
        + (found.moved == 1 ? "1 area" : "\(found.moved) areas") + " to another group",
      at: set.place, label: "no peers", help: ["ask for fewer groups, or take ward { groups = … }"])
  }

  static func badGroups(_ rule: Rule, _ set: PeerSet, _ what: String) -> Diagnostic {
    Diagnostic(
      .ruleResult, "the rule \"\(rule.name)\" \(what)", at: set.place, label: "used by peers \"\(set.id)\"",
      help: ["a rule gives one whole number from 1 up for each area, or 0 / 0 where it has no group"])
  }

  static func withoutPeers(_ set: PeerSet, areas: [String]) -> Diagnostic {
    Diagnostic(
      .areaWithoutGroup,
      "\(listed(areas)) no peers in \"\(set.id)\": figures of its indicators are missing", at: set.place,
      help: ["complete the figures, or compare by indicators that all areas have: on = { \"…\" }"])
  }

  static func withoutGroup(_ name: String, areas: [String], at place: Span?) -> Diagnostic {
    Diagnostic(
      .areaWithoutGroup,
      "\(listed(areas)) no group in \"\(name)\", so no score on a scale within it", at: place,
      help: ["write the group of every area into the column that the source names"])
  }

  private static func listed(_ areas: [String]) -> String {
    if areas.count == 1 { return "\(areas[0]) has" }
    let shown = areas.prefix(3).joined(separator: ", ")
    return areas.count > 3 ? "\(shown) and \(areas.count - 3) more areas have" : "\(shown) have"
  }
}
