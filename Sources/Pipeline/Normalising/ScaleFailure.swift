import Kernels

/// Where no scale came of the values, and why.
struct ScaleFailure {
  enum Kind: CaseIterable {
    /// One area has a value, or none.
    case tooFewValues
    /// All values are the same.
    case constant
    /// Values differ, and there is nothing to measure them by.
    case noYardstick
  }

  var period: String?
  var group: String?
  var kind: Kind
  /// How many areas that count have a value.
  var count: Int

  init(_ x: Column, _ stretch: Panel.Stretch, period: String?, group: String?) {
    self.period = period
    self.group = group
    let values = (stretch.reference.map { x.taking($0) } ?? x).available
    count = values.count
    kind = count < 2 ? .tooFewValues : values.allSatisfy { $0 == values[0] } ? .constant : .noYardstick
  }

  /// ` in the group "small" in 2025`
  var words: String {
    (group.map { " in the group \"\($0)\"" } ?? "") + (period.map { " in \($0)" } ?? "")
  }
}
