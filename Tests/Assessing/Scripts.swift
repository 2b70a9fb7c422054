/// An indicator block with everything that has to be in it; `fields` come after the rest, each with its comma.
package func indicator(
  _ id: String, component: String = "urban_security", better: String = "higher", formula: String? = nil,
  _ fields: String = "normalise = as_is(),"
) -> String {
  """
  indicator "\(id)" {
    component = "\(component)",
    unit = "points",
    better = "\(better)",
    formula = \(formula ?? "input." + id),
    \(fields)
  }

  """
}

/// A source whose rows name their area and period.
package func source(_ id: String = "data", _ fields: String = "", file: String = "data.csv") -> String {
  """
  source "\(id)" { file = "\(file)", area = "area", period = "year", \(fields) }

  """
}

/// A source whose rows name their area and are all about one year.
package func areas(_ id: String = "data", _ fields: String = "", file: String = "data.csv") -> String {
  """
  source "\(id)" { file = "\(file)", area = "area", year = 2025, \(fields) }

  """
}

extension String {
  /// This text with every `old` replaced; tests of the product need no Foundation for it.
  package func replacing(_ old: String, with new: String) -> String {
    split(separator: old, omittingEmptySubsequences: false).joined(separator: new)
  }
}
