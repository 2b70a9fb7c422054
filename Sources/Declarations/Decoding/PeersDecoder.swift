import Diagnostics
import Model

extension PeerSet {
  /// Nil, with a report, where the block does not say how peers are found, or by what.
  ///
  /// - declared: ids of all indicators, in order.
  init?(
    id: String, record: Record, framework: Framework, indicators: [Indicator], log: inout DiagnosticLog
  ) {
    let method = record.grouping("method", log: &log)
    let declared = indicators.map(\.id)
    var ids: [String] = []
    if let named = record.texts("on") {
      for (number, name) in named.enumerated() {
        let place = record.valuePlace(["on", String(number + 1)])
        if !declared.contains(name) {
          log.report(.unknownIndicator(name, word: "peers \"\(id)\"", ids: declared, at: place))
        } else if !ids.contains(name) {
          ids.append(name)
        }
      }
      guard ids.count == Set(named).count else { return nil }
    } else {
      let shown = Set(framework.components.filter { !$0.isScored }.map(\.id))
      ids = indicators.filter { shown.contains($0.component) }.map(\.id)
    }
    guard let method else { return nil }
    guard !ids.isEmpty else {
      log.report(.peersOnNothing(id, framework: framework, at: record.places.head))
      return nil
    }
    self.init(
      id: id, method: method, indicators: ids, period: record.period("year"), place: record.places.head)
  }
}

extension Record {
  fileprivate func grouping(_ name: String, log: inout DiagnosticLog) -> PeerSet.Method? {
    switch values[name] {
    case .rule(let rule)?: fitting(rule, for: .group, in: [name], log: &log).map { .custom($0) }
    case .call(let call)?:
      MethodDecoder(call, step: .group, in: self, path: [name], log: &log)?.grouping(log: &log)
    default: nil
    }
  }
}
