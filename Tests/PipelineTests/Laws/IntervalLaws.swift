import Testing

/// What a way to an interval promises; ``IntervalLawsTests`` holds it to that.
///
/// All hold their value, are wider for more confidence, and look at no other area.
struct IntervalLaws: Sendable, CustomTestStringConvertible {
  var call: MethodCall
  /// Whether the interval of the rest is the mirror of that of the share.
  var mirrors = false

  var testDescription: String { call.text }

  static let all: [IntervalLaws] = [
    .init(call: "wilson()", mirrors: true),
    .init(call: "wilson { design_effect = 1.5 }", mirrors: true),
    .init(call: "poisson()"),
  ]
}
