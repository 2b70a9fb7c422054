import Diagnostics
import Glibc
import Reports

extension Outcome {
  /// Writes results and messages to their descriptors and says how the command ends.
  ///
  /// - Results that could not be written, as on a full disk, are an error of their own: half of them must not pass
  ///   for all. A reader who closes the pipe has seen enough.
  package func deliver(to output: Int32, messages: Int32) -> ExitStatus {
    let problem = FileStore.write(self.output, to: output)
    _ = FileStore.write(Array(self.messages.utf8), to: messages)
    guard problem != 0, problem != EPIPE else { return status }
    let renderer = DiagnosticRenderer(
      style: TerminalStyle(hasColor: false, isUnicode: true, width: 120), lines: { _, _ in nil })
    let diagnostic = Diagnostic.cannotWrite("standard output", problem)
    _ = FileStore.write(Array(renderer.render(diagnostic).utf8), to: messages)
    return status == .fine ? .dataError : status
  }
}
