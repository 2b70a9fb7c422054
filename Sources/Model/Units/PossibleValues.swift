/// What a raw input in some unit can be at all.
package struct PossibleValues: Hashable, Sendable {
  package var range: ClosedRange<Double>
  /// Nothing between the ends, for a question with yes or no.
  package var isYesNo = false

  /// Nil where a unit says nothing of that: money may be owed, and a change may be negative.
  ///
  /// `yes/no (1/0)`, `level (0-4)` and `points (1-5)` name their ends; a share lies between 0 and 100; counts, areas,
  /// lengths and times are not negative.
  package init?(unit: String) {
    if unit.lowercased().hasPrefix("yes/no") {
      self.init(0...1, isYesNo: true)
    } else if let ends = unit.lowercased().firstMatch(
      of: /^(?:level|levels|point|points|index|mark|marks|score|number) .*?([0-9]+)\s*[-–]\s*([0-9]+)/),
      let low = Double(ends.output.1),
      let high = Double(ends.output.2), low < high
    {
      self.init(low...high)
    } else if unit.hasPrefix("% of ") && unit.hasSuffix("answers") {
      self.init(0...100)
    } else if Self.isCountedOrMeasured(unit) {
      self.init(0...Double.greatestFiniteMagnitude)
    } else {
      return nil
    }
  }

  private init(_ range: ClosedRange<Double>, isYesNo: Bool = false) {
    self.range = range
    self.isYesNo = isYesNo
  }

  /// A missing number is possible.
  package func contains(_ value: Double) -> Bool {
    value.isNaN || (isYesNo ? value == 0 || value == 1 : range.contains(value))
  }

  private static func isCountedOrMeasured(_ unit: String) -> Bool {
    // `weighted answers`: what is counted stands last.
    let thing = unit.hasSuffix(" answers") ? "answers" : unit
    guard case .amount(let dimension)? = UnitOfMeasure(thing) else { return false }
    let signless: [Dimension] = [
      .of(.persons), .of(.events), .of(.things), .of(.answers), .area, .of(.length), .of(.time),
    ]
    return signless.contains(dimension)
  }
}

extension UnitOfMeasure {
  /// Whether it counts what comes in whole numbers. Answers do not: they are weighted.
  package var isWhole: Bool {
    [Dimension.of(.persons), .of(.events), .of(.things)].contains { self == .amount($0) }
  }
}
