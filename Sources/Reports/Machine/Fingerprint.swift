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
    for column in values.columns { mix.add(column.values) }
    for column in scores.columns { mix.add(column.values) }
    let digits = Array("0123456789abcdef")
    return String((0..<16).map { digits[Int(mix.state >> (60 - 4 * UInt64($0)) & 15)] })
  }
}

private struct Mix {
  private(set) var state: UInt64 = 0x9E37_79B9_7F4A_7C15

  @inline(__always)
  mutating func add(_ word: UInt64) {
    state = (state ^ word) &* 0xBF58_476D_1CE4_E5B9
    state ^= state >> 29
  }

  /// Each row goes into one of four parts, so that the processor need not wait for one before it takes up the next.
  mutating func add(_ values: [Double]) {
    var parts = (self, self, self, self)
    values.withUnsafeBufferPointer { values in
      var row = 0
      while row + 4 <= values.count {
        parts.0.add(values[row])
        parts.1.add(values[row + 1])
        parts.2.add(values[row + 2])
        parts.3.add(values[row + 3])
        row += 4
      }
      while row < values.count {
        parts.0.add(values[row])
        row += 1
      }
    }
    for part in [parts.0, parts.1, parts.2, parts.3] { add(part.state) }
  }

  @inline(__always)
  private mutating func add(_ value: Double) {
    let bits: UInt64 = value.isNaN ? .max : (value + 0).bitPattern
    add(bits)
  }

  mutating func add(_ text: String) {
    for byte in text.utf8 { add(UInt64(byte)) }
    add(0x1_0000 as UInt64)
  }
}
