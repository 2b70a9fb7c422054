import Diagnostics
import ScriptText

/// The slips of a script, each as `line:column+length code: label`.
func found(_ text: String) -> [String] {
  Script(file: "city.lua", text: text).slips().map(shown)
}

func found(_ bytes: [UInt8]) -> [String] {
  Script(file: "city.lua", bytes: bytes).slips().map(shown)
}

private func shown(_ diagnostic: Diagnostic) -> String {
  guard case .script(let span) = diagnostic.place else { return diagnostic.code.rawValue }
  let label = diagnostic.label.map { ": \($0)" } ?? ""
  return "\(span.line):\(span.column)+\(span.length) \(diagnostic.code.rawValue)\(label)"
}

/// Numbers that look random and are the same in every run.
struct Dice {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func roll(_ sides: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int((state >> 33) % UInt64(sides))
  }
}
