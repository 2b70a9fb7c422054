import ArgumentParser
import Glibc
import Workbench

extension Outcome {
  /// Results go to standard output, messages to standard error, and the status to the shell.
  func finish() throws {
    let status = deliver(to: STDOUT_FILENO, messages: STDERR_FILENO)
    if status != .fine { throw ExitCode(status.rawValue) }
  }
}
