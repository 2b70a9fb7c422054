package import Diagnostics
import Kernels
import Model

/// Finds the peers that every `peers` block asks for, by the values of its indicators.
///
/// - groups: those of the sources; the result has those of the blocks too.
/// - An area is in the same group in all periods. Totals of others have no peers and are nobody's.
/// - Where there are too few areas for the groups, there are none, and a report.
package func findPeers(
  _ values: Values, groups: RowGroups, _ context: Context, log: inout DiagnosticLog
) -> FoundPeers {
  var found = FoundPeers(blocks: [], groups: groups)
  for set in context.assessment.peers {
    let finder = PeerFinder(set: set, panel: values.panel, workers: context.workers)
    let columns = set.indicators.compactMap { id in
      context.indicators.firstIndex { $0.id == id }.map { values.columns[$0] }
    }
    let block = finder.block(columns, rules: context.rules, log: &log)
    found.blocks.append(block)
    if set.makesGroups { found.groups[set.id] = finder.grouping(block.groups) }
  }
  return found
}

struct PeerFinder {
  let set: PeerSet
  let panel: Panel
  let workers: Int

  /// Ward's method keeps the distance of every pair: more areas than this take more memory than a city's machine has.
  private static let mostPairedAreas = 10_000
  /// K-means ends long before this; the ceiling guards against rounding that goes to and fro.
  private static let mostRounds = 10_000

  func block(_ columns: [Column], rules: any RuleEngine, log: inout DiagnosticLog) -> FoundPeers.Block {
    var block = FoundPeers.Block(
      set: set, groups: [Int?](repeating: nil, count: panel.areas.count),
      nearest: [[FoundPeers.Near]](repeating: [], count: panel.areas.count))
    var last: Int?
    if let period = set.period {
      last = panel.periods.firstIndex(of: period)
      guard last != nil else {
        log.report(.peersWithoutPeriod(set, period, periods: panel.periods))
        return block
      }
    }
    let profiles = AreaProfiles(columns, panel: panel, until: last)
    if case .mostSimilar(let count, let shared) = set.method {
      fill(&block, profiles, count: count, shared: min(shared ?? columns.count, columns.count), log: &log)
      return block
    }
    guard let numbers = groups(profiles, rules: rules, log: &log) else { return block }
    for (place, area) in profiles.areas.enumerated() { block.groups[area] = numbers[place].map { Int($0) } }
    reportLeftOut(profiles.areas.filter { block.groups[$0] == nil }, log: &log)
    return block
  }

  /// The group of each area in all its rows.
  func grouping(_ groups: [Int?]) -> RowGroups.Grouping {
    let count = groups.compactMap { $0 }.max() ?? 0
    return RowGroups.Grouping(
      labels: (0..<count).map { String($0 + 1) },
      members: panel.rows.map { row in groups[row.area].map { $0 - 1 } })
  }

  /// Group numbers along the profiles; nil, with a report, where there are none.
  private func groups(_ profiles: AreaProfiles, rules: any RuleEngine, log: inout DiagnosticLog) -> Column? {
    switch set.method {
    case .ward(let count):
      guard isEnough(profiles, for: count, log: &log) else { return nil }
      guard profiles.complete.count <= Self.mostPairedAreas else {
        log.report(.tooManyToPair(set, most: Self.mostPairedAreas))
        return nil
      }
      return wardClusters(profiles.columns).groups(count)
    case .kMeans(let count, let seed, let starts):
      guard isEnough(profiles, for: count, log: &log) else { return nil }
      let seed = UInt64(bitPattern: Int64(seed))
      return settled(
        kMeans(profiles.columns, count: count, seed: seed, starts: starts, rounds: Self.mostRounds), log: &log
      )
    case .mostSimilar: return nil
    case .custom(let rule): return byRule(rule, profiles, rules: rules, log: &log)
    }
  }

  /// Groups of one area each would tell nothing: there have to be more areas than groups.
  private func isEnough(_ profiles: AreaProfiles, for count: Int, log: inout DiagnosticLog) -> Bool {
    let complete = profiles.complete.count
    if complete > count, profiles.differentCount >= count { return true }
    log.report(
      .tooFewForGroups(
        set, count, areas: complete, different: complete > count ? profiles.differentCount : nil))
    return false
  }

  /// Groups that still change are none: where counting stopped would decide who is whose peer.
  func settled(_ found: KMeansGroups, log: inout DiagnosticLog) -> Column? {
    if found.converged { return found.groups }
    log.report(.unsettledGroups(set, found))
    return nil
  }

  private func byRule(
    _ rule: Rule, _ profiles: AreaProfiles, rules: any RuleEngine, log: inout DiagnosticLog
  ) -> Column? {
    let found = reporting(into: &log) {
      try rules.evaluateGroups(rule, ids: set.indicators, values: profiles.columns.map(\.values))
    }
    guard let found else { return nil }
    guard found.count == profiles.areas.count else {
      log.report(
        .badGroups(rule, set, "gave \(found.count) groups for \(profiles.areas.count) areas"))
      return nil
    }
    for (place, number) in found.enumerated() where !number.isNaN {
      guard let group = Int(exactly: number), (1...profiles.areas.count).contains(group) else {
        let area = panel.areas[profiles.areas[place]].name
        log.report(.badGroups(rule, set, "gave the group \(numberText(number)) to \(area)"))
        return nil
      }
    }
    return Column(found)
  }

  private func fill(
    _ block: inout FoundPeers.Block, _ profiles: AreaProfiles, count: Int, shared: Int,
    log: inout DiagnosticLog
  ) {
    guard profiles.areas.count > 1 else {
      log.report(.tooFewForGroups(set, nil, areas: profiles.areas.count, different: nil))
      return
    }
    let lists = similarAreas(columns: profiles.columns, count: count, minimumShared: shared, workers: workers)
    for (place, area) in profiles.areas.enumerated() {
      block.nearest[area] = lists[place].map {
        FoundPeers.Near(area: profiles.areas[$0.row], distance: $0.distance, shared: $0.shared)
      }
    }
    reportLeftOut(profiles.areas.filter { block.nearest[$0].isEmpty }, log: &log)
  }

  private func reportLeftOut(_ areas: [Int], log: inout DiagnosticLog) {
    if !areas.isEmpty { log.report(.withoutPeers(set, areas: areas.map { panel.areas[$0].name })) }
  }
}
