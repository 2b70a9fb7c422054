import Analysis
import Glibc
import Kernels
import Reports
import Workbench

/// Holds what several workers make of a project against what one makes of it.
struct Probe {
  static let crowds = [2, 3, 8]
  static let style = TerminalStyle(hasColor: false, isUnicode: true, width: 100)

  private(set) var differences = 0

  mutating func require(_ holds: Bool, _ promise: @autoclosure () -> String) {
    guard !holds else { return }
    differences += 1
    say(promise())
  }

  mutating func compare(_ name: String, _ script: String) {
    func session(_ workers: Int) -> Session {
      Session(
        Request(script: script, json: "-", workers: workers), output: Self.style, messages: Self.style)
    }
    compare("\(name), run") { session($0).run() }
    compare("\(name), statistics") { session($0).statistics(.init(stage: nil, correlation: .kendall)) }
  }

  private mutating func compare(_ what: String, _ answer: (_ workers: Int) -> Outcome) {
    let alone = answer(1)
    require(alone.status == .fine, "\(what): \(alone.messages.prefix(600))")
    for workers in Self.crowds {
      let together = answer(workers)
      require(
        together.output == alone.output && together.messages == alone.messages,
        "\(what): \(workers) workers give another result than one")
    }
    say("\(what): \(alone.output.count) bytes")
  }
}

/// At once, so that nothing is lost in a crash.
func say(_ line: String) {
  let bytes = Array((line + "\n").utf8)
  _ = write(STDOUT_FILENO, bytes, bytes.count)
}
