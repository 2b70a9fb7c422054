import Kernels
import Model
package import Pipeline

extension Results {
  /// Sixteen hexadecimal digits that two runs share exactly when they gave the same scores, bit for bit.
  ///
  /// A check against slips, not against forgery: it is not a cryptographic hash.
  package var fingerprint: String {
    var mix = Mix()
    for area in panel.areas { mix.add(area.id) }
    for period in panel.periods { mix.add(period) }
    for indicator in assessment.indicators { mix.add(indicator.id) }
    for column in values.columns + scores.columns {
      for value in column.values { mix.add(value.isNaN ? .max : (value + 0).bitPattern) }
    }
    let digits = Array("0123456789abcdef")
    return String((0..<16).map { digits[Int(mix.state >> (60 - 4 * UInt64($0)) & 15)] })
  }
}

private struct Mix {
  private(set) var state: UInt64 = 0x9E37_79B9_7F4A_7C15

  mutating func add(_ word: UInt64) {
    state = (state ^ word) &* 0xBF58_476D_1CE4_E5B9
    state ^= state >> 29
  }

  mutating func add(_ text: String) {
    for byte in text.utf8 { add(UInt64(byte)) }
    add(0x1_0000)
  }
}
