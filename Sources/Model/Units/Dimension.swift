/// What a number counts or measures: a product of powers of base dimensions. Plain numbers have none.
package struct Dimension: Hashable, Sendable {
  package enum Base: String, CaseIterable, Hashable, Sendable {
    case persons, events, things, answers, money, length, time, points
    /// A measure that is compared with nothing else, such as a concentration.
    case concentration
  }

  private var powers: [Base: Int] = [:]

  private init(_ powers: [Base: Int]) { self.powers = powers.filter { $0.value != 0 } }

  package static let none = Dimension([:])
  package static let area = Dimension([.length: 2])
  package static func of(_ base: Base) -> Dimension { Dimension([base: 1]) }

  package static func * (left: Dimension, right: Dimension) -> Dimension {
    Dimension(left.powers.merging(right.powers, uniquingKeysWith: +))
  }

  package static func / (left: Dimension, right: Dimension) -> Dimension {
    left * right.raised(to: -1)
  }

  package func raised(to power: Int) -> Dimension { Dimension(powers.mapValues { $0 * power }) }

  /// The root, where every power is even.
  package var root: Dimension? {
    powers.values.allSatisfy { $0.isMultiple(of: 2) } ? Dimension(powers.mapValues { $0 / 2 }) : nil
  }

  /// Whether it is one of the things that are counted one by one.
  package var isCount: Bool {
    [.persons, .events, .things, .answers].contains { self == .of($0) }
  }

  /// As a message names it: `persons`, `area`, `money per persons`.
  package var words: String {
    if self == .none { return "a plain number" }
    let above = Self.words(powers.filter { $0.value > 0 })
    let below = Self.words(powers.filter { $0.value < 0 }.mapValues { -$0 })
    if below.isEmpty { return above }
    return above.isEmpty ? "a number per \(below)" : "\(above) per \(below)"
  }

  private static func words(_ powers: [Base: Int]) -> String {
    Base.allCases.compactMap { base -> String? in
      guard let power = powers[base] else { return nil }
      if base == .length, power == 2 { return "area" }
      return power == 1 ? base.rawValue : "\(base.rawValue)^\(power)"
    }.joined(separator: " × ")
  }
}
