package import Model

/// The inputs that rows of a long file may be about, found under their ids in any spelling.
package struct KnownInputs: Sendable {
  /// What formulas read; only this is brought onto the panel.
  let wanted: Set<String>
  /// In a fixed order.
  package let ids: [String]
  private let units: [String: String]
  private let plain: [String: String]
  /// Whether a formula is a function, which may read anything.
  let takesAll: Bool

  /// - wanted: what formulas read.
  package init(_ declared: [RawInput] = [], wanted: [String] = [], takesAll: Bool = false) {
    self.wanted = Set(wanted)
    self.takesAll = takesAll
    ids = Set(wanted + declared.map(\.id)).sorted()
    units = Dictionary(declared.map { ($0.id, $0.unit) }, uniquingKeysWith: { first, _ in first })
    plain = Dictionary(ids.map { (lettersAndDigits($0), $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// Nil where no input has that name.
  package func id(_ text: String) -> String? {
    let text = withoutTextMark(text)
    return plain[lettersAndDigits(text)] ?? (takesAll && !text.isEmpty ? text : nil)
  }

  package func unit(of id: String) -> String? { units[id] }
}
