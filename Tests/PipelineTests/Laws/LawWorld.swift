import Assessing
import Kernels
import Pipeline
import References

/// Invented areas in two regions over some years, with figures that have ties and gaps, drawn from a seed.
///
/// The first area has no gaps, so that it can be a reference. Figures: `x` and `y` of either sign, `above`, `beside`,
/// `near` and `far` above 0, `heavy` above 0 with three outliers at the top.
struct LawWorld: Sendable {
  struct Row: Hashable, Sendable {
    var area: String
    var year: Int
    var region: String
  }

  private(set) var rows: [Row] = []
  /// Values along the rows; nil is a gap.
  var figures: [String: [Double?]] = [:]

  static let names = ["x", "y", "above", "beside", "near", "far", "heavy"]

  init(areas: Int, years: Int = 3, seed: UInt64) {
    var draws = Draws(seed: seed)
    for area in 0..<areas {
      for year in 0..<years {
        let number = area < 10 ? "0\(area)" : "\(area)"
        rows.append(Row(area: "A\(number)", year: 2023 + year, region: area % 2 == 0 ? "east" : "west"))
      }
    }
    for name in Self.names {
      let column = draws.column(rows.count).values
      figures[name] = rows.indices.map { row in
        // Its gaps are closed, not left out of the draws.
        let drawn = column[row].isNaN && rows[row].area == "A00" ? 12.5 : column[row]
        guard !drawn.isNaN else { return nil }
        switch name {
        case "x", "y": return drawn
        case "heavy": return drawn.magnitude / 8 + 1
        default: return drawn.magnitude + 1
        }
      }
    }
    // Far out, and not the reference's or in a gap's place.
    for (place, value) in zip([years, 2 * years, 3 * years], [900.0, 400, 250]) where place < rows.count {
      figures["heavy"]?[place] = value
    }
  }

  /// The file, its rows in the given order.
  func csv(_ order: [Int]? = nil) -> String {
    let names = figures.keys.sorted()
    return (order ?? Array(rows.indices)).reduce(into: "area,year,region,\(names.joined(separator: ","))\n") {
      text, row in
      let cells = names.map { name in figures[name]?[row].map { "\($0)" } ?? "" }
      text += "\(rows[row].area),\(rows[row].year),\(rows[row].region),\(cells.joined(separator: ","))\n"
    }
  }

  func shuffled(seed: UInt64) -> [Int] {
    var draws = Draws(seed: seed)
    return rows.indices.shuffled(using: &draws)
  }

  func only(_ keep: (Row) -> Bool) -> LawWorld {
    let kept = rows.indices.filter { keep(rows[$0]) }
    var world = self
    world.rows = kept.map { rows[$0] }
    world.figures = figures.mapValues { values in kept.map { values[$0] } }
    return world
  }

  /// This world with one more area, whose figures lie far outside and which is the total of no others.
  func withTotal(_ area: String) -> LawWorld {
    var world = self
    for year in Set(rows.map(\.year)).sorted() {
      world.rows.append(Row(area: area, year: year, region: "east"))
      for name in figures.keys { world.figures[name]?.append(4096) }
    }
    return world
  }

  func column(_ name: String) -> Column { Column((figures[name] ?? []).map { $0 ?? .nan }) }

  /// A result along this world's rows, whatever order the file had.
  func along(_ column: Column?, of run: Assessed) -> Column {
    let panel = run.inputs?.panel
    return Column(
      rows.map { row in
        guard let column, let place = panel?.row(area: row.area, period: "\(row.year)") else { return .nan }
        return column.values[place]
      })
  }

  /// Runs a script on this world's file.
  func run(_ script: String, order: [Int]? = nil, workers: Int = 1) -> Assessed {
    assessed(
      source("data", "groups = { region = \"region\" }") + script, ["data.csv": csv(order)], workers: workers)
  }
}

extension Column {
  func mapValues(_ body: (Double) -> Double) -> Column { Column(values.map(body)) }

  var gaps: [Bool] { values.map(\.isNaN) }
}
