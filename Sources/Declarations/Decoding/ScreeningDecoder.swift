import Diagnostics
import Kernels
import Model

extension Screening {
  init(record: Record, log: inout DiagnosticLog) {
    self.init(
      rule: ScreeningRule(
        available: record.share("available", log: &log), nonZero: record.share("nonzero", log: &log)),
      ownRule: record.screeningRule("rule", log: &log), kept: record.areas("keep"),
      leftOut: record.areas("leave_out"), place: record.places.head)
    for area in leftOut {
      guard let first = kept.first(where: { $0.id == area.id }) else { continue }
      log.report(.keptAndLeftOut(area, first: first.place))
    }
  }
}

extension Record {
  fileprivate func share(_ name: String, log: inout DiagnosticLog) -> Double? {
    guard let share = number(name) else { return nil }
    if (0...1).contains(share) { return share }
    log.report(.outOfRange(name, share, allowed: "a share from 0 to 1", at: valuePlace(name)))
    return nil
  }

  fileprivate func screeningRule(_ name: String, log: inout DiagnosticLog) -> Rule? {
    switch values[name] {
    case .rule(let rule)?: return fitting(rule, for: .screen, in: [name], log: &log)
    case .call(let call)?:
      log.report(.unknownMethod(call.name, step: .screen, at: valuePlace(name)))
      return nil
    default: return nil
    }
  }

  fileprivate func areas(_ name: String) -> [Mention] {
    (texts(name) ?? []).enumerated().map { number, area in
      Mention(id: area, place: valuePlace([name, String(number + 1)]))
    }
  }
}

extension Diagnostic {
  fileprivate static func keptAndLeftOut(_ area: Mention, first: Span) -> Diagnostic {
    Diagnostic(
      .duplicateID, "screen both keeps and leaves out \"\(area.id)\"", at: area.place, label: "again here",
      help: ["it is kept in \(first.file), line \(first.line): keep one of the two"])
  }
}
