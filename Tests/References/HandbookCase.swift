import Glibc
package import Kernels

/// The handbook's worked example: 23 countries, eight indicators and the tables it prints.
package struct HandbookCase {
  package static var isThere: Bool { access(Golden.folder + "/../cases/tai_handbook/inputs.csv", R_OK) == 0 }

  package let codes: [String]
  package let countries: [String]
  package let items: [Column]
  private let printed: [String: Double]

  package init() throws {
    let inputs = try Golden.table("../cases/tai_handbook/inputs.csv")
    codes = Array(inputs.header.dropFirst(2))
    countries = try inputs.texts("code")
    items = try codes.map { try inputs.column($0) }
    let expected = try Golden.table("../cases/tai_handbook/expected.csv")
    printed = Dictionary(
      uniqueKeysWithValues: expected.rows.map { ($0[0...2].joined(separator: "/"), Double($0[3]) ?? .nan) })
  }

  /// The printed value of a table, or a gap that fails every comparison.
  package func value(_ table: Int, _ unit: String, _ quantity: String) -> Double {
    printed["table\(table)/\(unit)/\(quantity)"] ?? .infinity
  }
}
