package import ArgumentParser
import Glibc
package import Workbench

/// A command that knows all it has to say before anything is written.
package protocol AnsweringCommand: ParsableCommand {
  func answer() -> Outcome
}

extension AnsweringCommand {
  package func run() throws { try deliver(answer()) }

  /// Results go to standard output, messages to standard error, and the status to the shell.
  func deliver(_ outcome: Outcome) throws {
    let status = outcome.deliver(to: STDOUT_FILENO, messages: STDERR_FILENO)
    if status != .fine { throw ExitCode(status.rawValue) }
  }
}
