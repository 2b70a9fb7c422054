package import Model

/// What a collection sheet says beside a figure, or in place of one.
package struct SheetNote: Hashable, Sendable {
  package var reason: StatedReason?
  package var source: String?
  package var quality: String?
  package var remark: String?

  var isEmpty: Bool { reason == nil && source == nil && quality == nil && remark == nil }
}
