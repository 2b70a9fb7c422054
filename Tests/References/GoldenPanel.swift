package import Kernels

extension GoldenTable {
  /// The histories of a table with a code and a time in each row.
  package func histories() throws -> Histories {
    var numbers: [String: Int] = [:]
    let areas = try texts("uCode").map { code in
      let number = numbers[code] ?? numbers.count
      numbers[code] = number
      return number
    }
    return Histories(areas: areas, times: try column("Time").values)
  }
}

extension Golden {
  /// The indicators of each pillar.
  package static func pillars() throws -> [[String]] {
    let lineage = try table("00_input/lineage.csv")
    let pairs = zip(try lineage.texts("Pillar"), try lineage.texts("Indicator"))
    return Dictionary(grouping: pairs, by: \.0).sorted { $0.key < $1.key }.map { $0.value.map(\.1) }
  }
}
