/// What a framework says of an indicator beside how it is computed.
package struct IndicatorProfile: Hashable, Sendable {
  package var tier: Tier?
  /// Other names that it goes by.
  package var aliases: [String] = []
  /// 1: held or published, 2: a request, a join or simple mapping, 3: a survey, an audit or field work.
  package var burden: Int?
  package var dataKind: DataKind?
  /// Codes of the same or a close measure in other lists, by the list's name: `eurostat`, `iccs`, `iso_37120`, `sdg`.
  package var codes: [String: String] = [:]
  /// Ids of existing indexes that measure the same or a close variant.
  package var related: [String] = []
  /// Ids of indicators that this one adds up: it is not scored beside them.
  package var parts: [String] = []
  /// Where the ends of its scale come from.
  package var scaleSource: String?

  package init() {}
}
