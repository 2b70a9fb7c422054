import Kernels
import Testing

/// Figures that methods trip over: nothing, too little, all the same, too large, too small, too far off.
struct AwkwardFigures: Sendable, CustomTestStringConvertible {
  let name: String
  /// The value of an area in a year, both counted from 0; nil is a gap.
  let value: @Sendable (_ area: Int, _ year: Int) -> Double?

  var testDescription: String { name }

  static let areas = 8

  static let all: [AwkwardFigures] = [
    .init(name: "nothing but gaps") { _, _ in nil },
    .init(name: "one value") { area, year in area == 0 && year == 0 ? 7 : nil },
    .init(name: "two values") { area, year in area < 2 && year == 0 ? Double(7 + area) : nil },
    .init(name: "one area only") { area, year in area == 0 ? Double(7 + year) : nil },
    .init(name: "constant") { _, _ in 5 },
    .init(name: "constant but for a gap") { area, _ in area == 3 ? nil : 0.1 },
    .init(name: "constant zeros") { _, _ in 0 },
    .init(name: "two tied groups") { area, _ in area % 2 == 0 ? 3 : 7 },
    .init(name: "one apart from the rest") { area, _ in area == 1 ? 7 : 3 },
    .init(name: "zeros and one value") { area, _ in area == 1 ? 7 : 0 },
    .init(name: "below 0") { area, year in -Double(3 * area + year + 1) },
    .init(name: "around 0") { area, year in Double(area - 4) + Double(year - 1) },
    .init(name: "far from 0") { area, year in 1e12 + Double(area * 3 + year) / 8 },
    .init(name: "next to each other") { area, year in 1 + Double(area * 3 + year) * 0x1p-52 },
    .init(name: "tiny") { area, year in Double(area * 3 + year + 1) * 1e-300 },
    .init(name: "denormal") { area, year in Double(area * 3 + year + 1) * .leastNonzeroMagnitude },
    .init(name: "huge") { area, year in Double(area * 3 + year + 1) * 7e306 },
    .init(name: "huge on both sides") { area, year in
      (area % 2 == 0 ? 1 : -1) * Double(area + year + 1) * 1.7e307
    },
    .init(name: "huge beside tiny") { area, year in area % 2 == 0 ? 1.7e308 : 1e-308 * Double(year + 1) },
  ]

  /// Eight areas over three years; `x` is awkward, the other figures are not.
  var world: LawWorld {
    var world = LawWorld(areas: Self.areas, seed: 61)
    world.figures["x"] = world.rows.indices.map { value($0 / 3, $0 % 3) }
    return world
  }
}
