package import ArgumentParser
import Glibc
package import Workbench

/// A command that knows all it has to say before anything is written.
package protocol AnsweringCommand: ParsableCommand {
  func answer() -> Outcome
}

extension AnsweringCommand {
  /// Results go to standard output, messages to standard error, and the status to the shell.
  package func run() throws {
    let status = answer().deliver(to: STDOUT_FILENO, messages: STDERR_FILENO)
    if status != .fine { throw ExitCode(status.rawValue) }
  }
}
