import Diagnostics
import Model

/// Which indicators of a module a `use` takes over; nil asks nothing.
struct Selection: Hashable {
  var tiers: Set<String>?
  var mostBurden: Int?
  var dataKinds: Set<String>?

  init() {}

  init(record: Record, log: inout DiagnosticLog) {
    // `standard` and `full` name several tiers, as they do where a command asks for them.
    tiers = record.choices("tier").map { names in
      Set(names.flatMap { name in Extent(rawValue: name).map { $0.tiers.map(\.rawValue) } ?? [name] })
    }
    dataKinds = record.choices("data_kind")
    mostBurden = record.burden("burden", log: &log)
  }

  /// What both take.
  func and(_ other: Selection) -> Selection {
    var both = Selection()
    both.tiers = Self.common(tiers, other.tiers)
    both.dataKinds = Self.common(dataKinds, other.dataKinds)
    both.mostBurden = [mostBurden, other.mostBurden].compactMap { $0 }.min()
    return both
  }

  private static func common(_ first: Set<String>?, _ second: Set<String>?) -> Set<String>? {
    guard let first, let second else { return first ?? second }
    return first.intersection(second)
  }

  /// An indicator that says nothing of what is asked is not taken.
  func takes(_ indicator: RawTable) -> Bool {
    func text(_ name: String) -> String? {
      guard case .text(let text)? = indicator.fields.first(where: { $0.name == name })?.value else {
        return nil
      }
      return text
    }
    func number(_ name: String) -> Double? {
      guard case .number(let number)? = indicator.fields.first(where: { $0.name == name })?.value else {
        return nil
      }
      return number
    }
    if let tiers, !(text("tier").map(tiers.contains) ?? false) { return false }
    if let dataKinds, !(text("data_kind").map(dataKinds.contains) ?? false) { return false }
    if let mostBurden, !(number("burden").map { $0 <= Double(mostBurden) } ?? false) { return false }
    return true
  }
}

/// Along which `use` blocks a script comes to its modules, and what each lets through.
struct UsedModules {
  /// For each module the selections of all ways to it.
  private var ways: [String: Set<Selection>] = [:]

  /// - uses: what each module, or the script itself (nil), uses.
  init(_ uses: [(from: String?, module: String, selection: Selection)]) {
    var open: [(module: String, selection: Selection)] = []
    for use in uses where use.from == nil { open.append((use.module, use.selection)) }
    // Selections only ever narrow, and there are few different ones, so this ends for circles too.
    while let way = open.popLast() {
      guard ways[way.module, default: []].insert(way.selection).inserted else { continue }
      for use in uses where use.from == way.module {
        open.append((use.module, way.selection.and(use.selection)))
      }
    }
  }

  /// Whether the script takes over an indicator; those that stand in the script itself it does.
  func takes(_ indicator: RawDeclaration) -> Bool {
    guard let module = indicator.module, let ways = ways[module] else { return true }
    return ways.contains { $0.takes(indicator.body) }
  }
}

extension Record {
  func choices(_ name: String) -> Set<String>? {
    text(name).map { [$0] } ?? texts(name).map { Set($0) }
  }

  func burden(_ name: String, log: inout DiagnosticLog) -> Int? {
    guard let burden = wholeNumber(name) else { return nil }
    if (1...3).contains(burden) { return burden }
    log.report(
      .outOfRange(name, Double(burden), allowed: "1, 2 or 3: more work each", at: valuePlace(name)))
    return nil
  }
}
