import Glibc

/// Formula functions over plain numbers, as inside a row function. Nil stands for missing.
enum PlainArithmetic {
  static func value(_ name: String, _ operands: [Double?]) throws -> Double? {
    let available = operands.compactMap { $0 }
    switch (name, operands.count) {
    case ("mean_of", 1...):
      return available.isEmpty ? nil : available.reduce(0, +) / Double(available.count)
    case ("first_of", 1...): return available.first
    case ("per", 3), ("share", 2), ("sum_of", 1...), ("greatest", 1...), ("least", 1...), ("log", 1),
      ("exp", 1),
      ("sqrt", 1), ("abs", 1):
      guard available.count == operands.count else { return nil }
      return finite(complete(name, available))
    case ("suppress", 2), ("suppress", 3):
      guard let under = operands[operands.count - 1], let count = operands[operands.count - 2] else {
        return nil
      }
      return count < under ? nil : operands[0]
    case ("shrunk", _):
      throw FormulaError(
        "shrunk looks at other areas; a row function sees one. Use it on input.… in a formula")
    case ("lag", _), ("change", _), ("pooled", _):
      throw FormulaError(
        "\(name) looks at other periods; a row function sees one. Use it on input.… in a formula")
    case ("when", _):
      throw FormulaError("when is for formulas over inputs; in a function write if … then … else … end")
    default: throw UsageError(name)
    }
  }

  private static func complete(_ name: String, _ x: [Double]) -> Double {
    switch name {
    case "per": x[0] * x[1] / x[2]
    case "share": 100 * x[0] / x[1]
    case "sum_of": x.reduce(0, +)
    case "greatest": x.dropFirst().reduce(x[0]) { Swift.max($0, $1) }
    case "least": x.dropFirst().reduce(x[0]) { Swift.min($0, $1) }
    case "log": log(x[0])
    case "exp": exp(x[0])
    case "sqrt": x[0].squareRoot()
    default: x[0].magnitude
    }
  }

  /// A division by zero, or the logarithm or root of a number below zero, has no value.
  private static func finite(_ x: Double) -> Double? { x.isFinite ? x : nil }
}
