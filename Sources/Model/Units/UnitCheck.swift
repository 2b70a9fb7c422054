/// Follows the units of inputs through a formula.
///
/// - Only like things are added, subtracted and compared; a share is one of like things.
/// - A plain number may stand beside anything: it is taken to be in the unit of what it stands beside.
/// - Where the unit of an input is not known, or the formula leaves the dimensions that are known here (a logarithm, an
///   odd root), nothing is said.
package struct UnitCheck {
  /// Units of inputs by their names.
  private let units: [String: UnitOfMeasure]

  package init(_ units: [String: UnitOfMeasure]) { self.units = units }

  package enum Problem: Error, Hashable, Sendable {
    /// Two things that are added, or held against each other.
    case unlike(String, String)
    /// A share of one thing in another.
    case unlikeShare(String, String)
    /// What the formula gives, in words; the unit says something else.
    case differs(gives: String)
  }

  /// What is wrong with an indicator's formula and unit; nil where nothing is, or nothing can be said.
  package func problem(_ formula: Expression, unit: String) -> Problem? {
    do {
      guard let found = try quantity(formula) else { return nil }
      guard let declared = UnitOfMeasure(unit) else { return nil }
      return found.fits(declared) ? nil : .differs(gives: found.words)
    } catch {
      return error
    }
  }

  /// Whether it is known what a formula gives.
  package func isKnown(_ formula: Expression) -> Bool { (try? quantity(formula)) != nil }

  /// What a formula gives: how much of something, per so many of something else.
  struct Quantity {
    var amount: Dimension
    var base: Dimension = .none
    /// 100 for shares in per cent, 1000 for rates per thousand.
    var scale = 1.0
    var isPlain = false

    var dimension: Dimension { amount / base }

    func fits(_ unit: UnitOfMeasure) -> Bool {
      switch unit {
      case .percent: return dimension == .none && scale == 100 || isPlain
      case .rate(let numerator, let per, let other):
        // Rates of a hundred are per cent where like is held against like.
        if per == 100, scale == 100, dimension == .none { return (numerator ?? other) == other }
        return base == other && scale == per && (numerator.map { $0 == amount } ?? true)
      case .amount(let due):
        guard scale == 1 else { return false }
        // The mean of something per case is an amount of it: minutes per call are minutes.
        return dimension == due || amount == due && (base == .none || base.isCount) || isPlain && due == .none
      }
    }

    var words: String {
      if scale == 100, dimension == .none { return "a share in per cent" }
      if base == .none { return dimension.words }
      let number = scale == 1 ? "" : numberText(scale) + " "
      return "\(amount == .none ? "a number" : amount.words) per \(number)\(base.words)"
    }
  }

  func quantity(_ formula: Expression) throws(Problem) -> Quantity? {
    switch formula {
    case .constant: return Quantity(amount: .none, isPlain: true)
    case .input(let name): return units[name].map(Self.quantity)
    case .negate(let operand), .lag(let operand, _), .suppressed(let operand, _, _):
      return try quantity(operand)
    case .binary(.divide, .binary(.multiply, .constant(let scale), let count), let base) where scale > 1:
      return try rate(scale, count, base)
    case .pooled(let scale, let count, let base, _), .shrunk(let scale, let count, let base, _):
      return try rate(scale, count, base)
    case .binary(let sign, let left, let right): return try binary(sign, left, right)
    case .function(let function, let operands): return try self.function(function, operands)
    case .when(let condition, let then, let otherwise):
      _ = try alike([condition.left, condition.right])
      return try alike([then, otherwise])
    }
  }

  private static func quantity(_ unit: UnitOfMeasure) -> Quantity {
    switch unit {
    case .percent: Quantity(amount: .none, scale: 100)
    case .rate(let numerator, let per, let base):
      Quantity(amount: numerator ?? .of(.events), base: base, scale: per)
    case .amount(let dimension): Quantity(amount: dimension)
    }
  }

  private func rate(_ scale: Double, _ count: Expression, _ base: Expression) throws(Problem) -> Quantity? {
    guard let above = try quantity(count), let below = try quantity(base) else { return nil }
    if scale == 100, above.dimension != below.dimension, !above.isPlain, !below.isPlain,
      above.dimension.isCount, below.dimension.isCount
    {
      throw .unlikeShare(above.dimension.words, below.dimension.words)
    }
    if scale == 100, above.dimension == below.dimension { return Quantity(amount: .none, scale: 100) }
    return Quantity(amount: above.dimension, base: below.dimension, scale: scale)
  }

  private func binary(_ sign: Expression.BinaryOperator, _ left: Expression, _ right: Expression)
    throws(Problem) -> Quantity?
  {
    if sign == .add || sign == .subtract { return try alike([left, right]) }
    guard let first = try quantity(left), let second = try quantity(right) else { return nil }
    switch sign {
    case .divide:
      if second.isPlain { return first }
      guard first.scale == second.scale else { return nil }
      if first.dimension == second.dimension { return Quantity(amount: .none) }
      return Quantity(amount: first.dimension, base: second.dimension)
    case .multiply:
      if first.isPlain { return second }
      if second.isPlain { return first }
      guard first.scale == 1, second.scale == 1 else { return nil }
      return Quantity(amount: first.dimension * second.dimension)
    case .power:
      guard case .constant(let power) = right, let whole = Int(exactly: power), first.scale == 1 else {
        return nil
      }
      return Quantity(amount: first.dimension.raised(to: whole))
    case .add, .subtract: return nil
    }
  }

  private func function(_ function: Expression.Function, _ operands: [Expression]) throws(Problem)
    -> Quantity?
  {
    switch function {
    case .abs, .greatest, .least, .meanOf, .sumOf, .firstOf: return try alike(operands)
    case .sqrt:
      guard let inner = try quantity(operands[0]), inner.scale == 1 else { return nil }
      return inner.dimension.root.map { Quantity(amount: $0) }
    case .log, .exp: return nil
    }
  }

  /// The one quantity of all operands; plain numbers go with any.
  private func alike(_ operands: [Expression]) throws(Problem) -> Quantity? {
    var found: Quantity?
    var isKnown = true
    for operand in operands {
      guard let next = try quantity(operand) else {
        isKnown = false
        continue
      }
      guard let first = found, !first.isPlain else {
        found = next
        continue
      }
      if next.isPlain { continue }
      guard first.dimension == next.dimension, first.scale == next.scale else {
        throw .unlike(first.words, next.words)
      }
    }
    return isKnown ? found : nil
  }
}
