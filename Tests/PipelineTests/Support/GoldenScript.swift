import Assessing
import Kernels
import References

/// The example of the golden files as a script: an indicator for each column, pillars as components.
enum GoldenScript {
  /// - fields: what every indicator has beside its formula, each with its comma.
  static func script(_ fields: String = "", _ rest: String) throws -> String {
    let lineage = try Golden.table("00_input/lineage.csv")
    let pillars = Dictionary(
      zip(try lineage.texts("Indicator"), try lineage.texts("Pillar")),
      uniquingKeysWith: { first, _ in first })
    let directions = try Golden.directions()
    let names = Set(pillars.values).sorted().map { "\"\($0.lowercased())\"" }.joined(separator: ", ")
    let indicators = try Golden.indicators().map { code in
      indicator(
        code.lowercased(), component: (pillars[code] ?? "").lowercased(),
        better: (directions[code] ?? 1) < 0 ? "lower" : "higher", formula: "input." + code,
        fields + "normalise = as_is(),")
    }
    return "existing_framework \"asem\" { components = { \(names) } }\n"
      + "source \"data\" { file = \"data.csv\", area = \"uCode\", year = 2018 }\n" + indicators.joined()
      + rest
  }

  /// A run over one of the golden files.
  static func run(_ file: String, _ fields: String = "", _ rest: String) throws -> Assessed {
    let table = try Golden.table(file)
    let lines = ([table.header] + table.rows).map { $0.joined(separator: ",") + "\n" }
    return assessed(try script(fields, rest), ["data.csv": lines.joined()])
  }

  /// The greatest distance of any column from that of a golden file, in relation to its size.
  static func difference(_ columns: [Column]?, from file: String) throws -> Double {
    guard let columns else { return .infinity }
    let wanted = try Golden.table(file)
    let distances = try zip(Golden.indicators(), columns).map { code, column in
      References.difference(column, try wanted.column(code))
    }
    return distances.count == columns.count ? distances.max() ?? .infinity : .infinity
  }
}
