/// The printed figures of one of the handbook's tables.
struct HandbookTable {
  struct Figure {
    /// The country, indicator or component it is about.
    var unit: String
    var quantity: String
    var value: Double
  }

  let figures: [Figure]

  init(_ table: String) throws {
    let published = try PublishedCase.tai("").published()
    figures = try published.rows.compactMap { row in
      guard try published.text("table", row) == table, let value = try published.number("value", row)
      else { return nil }
      return Figure(
        unit: try published.text("unit", row), quantity: try published.text("quantity", row), value: value)
    }
  }

  func figures(of quantity: String) -> [Figure] { figures.filter { $0.quantity == quantity } }
}
