import ArgumentParser
import Glibc
import Workbench

extension Outcome {
  /// Results go to standard output, messages to standard error, and the status to the shell.
  func finish() throws {
    write(output, to: STDOUT_FILENO)
    write(Array(messages.utf8), to: STDERR_FILENO)
    if status != .fine { throw ExitCode(status.rawValue) }
  }

  private func write(_ bytes: [UInt8], to descriptor: Int32) {
    bytes.withUnsafeBytes { buffer in
      var written = 0
      while written < buffer.count, let start = buffer.baseAddress {
        let count = Glibc.write(descriptor, start + written, buffer.count - written)
        if count < 0 && errno == EINTR { continue }
        if count <= 0 { return }
        written += count
      }
    }
  }
}
