import Glibc
import Reports
import Testing
import Workbench

@Suite("Handing over what a command has to say")
struct DeliveryTests {
  private let outcome = explain(
    "unknown-component", style: TerminalStyle(hasColor: false, isUnicode: true, width: 80))

  private func status(_ outcome: Workbench.Outcome, to path: String) throws -> Workbench.ExitStatus {
    let output = open(path, O_WRONLY | O_CLOEXEC)
    let messages = open("/dev/null", O_WRONLY | O_CLOEXEC)
    try #require(output >= 0 && messages >= 0)
    defer {
      close(output)
      close(messages)
    }
    return outcome.deliver(to: output, messages: messages)
  }

  @Test("results that are written leave the status as it is")
  func written() throws { #expect(try status(outcome, to: "/dev/null") == .fine) }

  @Test("a full disk is an error, and never hides an earlier one")
  func full() throws {
    #expect(try status(outcome, to: "/dev/full") == .dataError)
    var broken = outcome
    broken.status = .scriptError
    #expect(try status(broken, to: "/dev/full") == .scriptError)
  }
}
