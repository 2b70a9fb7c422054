import AttackField
import Foundation
import Testing

@Suite("A stranger's script in a process of its own")
struct ProcessTests {
  /// Statuses that the program ends with; a signal or any other one is a crash.
  private static let statuses: Set<Int32> = [0, 1, 2, 3]

  @Test("ends with a status and a message, never with a crash")
  func processes() throws {
    let field = try Field(modules: CorpusTests.modules)
    let program = CorpusTests.programs.appending(path: "assess")
    for attack in try Attack.all(in: CorpusTests.corpus) {
      let script = try field.lay(attack.text)
      let child = try Child(
        program,
        [
          "run", script, "--limit-steps", "\(Field.steps)", "--limit-memory", "\(Field.memory)",
          "--limit-seconds", "\(Field.seconds)",
        ], seconds: 60)
      #expect(!child.isKilled && Self.statuses.contains(child.status), "\(attack.name): \(child.messages)")
      let verdict = Verdict(messages: child.messages)
      #expect(!verdict.classes.isDisjoint(with: attack.expected), "\(attack.name): \(child.messages)")
      #expect(!child.messages.utf8.contains(0x1B), "\(attack.name) writes control sequences")
    }
  }
}
