package import Kernels

/// The largest difference relative to max(1, |expected|); infinite when gaps or lengths differ.
package func difference(_ found: Column, _ expected: Column) -> Double {
  guard found.count == expected.count else { return .infinity }
  var largest = 0.0
  for (a, b) in zip(found.values, expected.values) {
    guard a.isNaN == b.isNaN else { return .infinity }
    if a.isNaN || a == b { continue }
    largest = max(largest, (a - b).magnitude / max(1, b.magnitude))
  }
  return largest
}

package func difference(_ found: Double?, _ expected: Double?) -> Double {
  difference(Column([found ?? .nan]), Column([expected ?? .nan]))
}
