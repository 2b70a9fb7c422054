import AttackField
import Glibc

// Runs all attacks of a folder in one process, a canary after each, and prints what is not as it should be.
// usage: AttackProbe CORPUS MODULES forward|backward

/// At once, so that nothing is lost in a crash.
func say(_ line: String) {
  let bytes = Array((line + "\n").utf8)
  _ = write(STDOUT_FILENO, bytes, bytes.count)
}

let arguments = CommandLine.arguments
guard arguments.count == 4 else {
  say("usage: AttackProbe CORPUS MODULES forward|backward")
  exit(64)
}

/// Resident memory in KiB.
func residentMemory() -> Int {
  guard let file = fopen("/proc/self/statm", "r") else { return 0 }
  defer { fclose(file) }
  var line = [CChar](repeating: 0, count: 200)
  guard fgets(&line, 200, file) != nil else { return 0 }
  let text = String(decoding: line.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
  let pages = text.split(separator: " ").dropFirst().first.flatMap { Int($0) } ?? 0
  return pages * 4
}

do {
  let field = try Field(modules: arguments[2])
  let attacks = try Attack.all(in: arguments[1])
  let song = try Canary.song(in: field)
  let order = arguments[3] == "forward" ? attacks : attacks.reversed()
  func pass(judges: Bool) throws {
    for attack in order {
      let start = clock()
      let verdict = try field.run(attack)
      // Processor time: a busy machine makes no hang.
      let seconds = Double(clock() - start) / Double(CLOCKS_PER_SEC)
      if seconds > Field.seconds + 5 { say("slow\t\(attack.name)\t\(seconds)") }
      if judges, verdict.classes.isDisjoint(with: attack.expected) {
        let found = verdict.classes.map(\.rawValue).sorted().joined(separator: "|")
        let said = verdict.messages.prefix(300).split(separator: "\n").joined(separator: " / ")
        say("unexpected\t\(attack.name)\t\(found)\t\(said)")
      }
      if judges, try Canary.song(in: field) != song { say("canary\t\(attack.name)") }
    }
  }
  try pass(judges: true)
  // The heap settles in a pass or two; what a leak takes, it takes in every one.
  var memory = [residentMemory()]
  for _ in 0..<4 {
    try pass(judges: false)
    memory.append(residentMemory())
  }
  let growth = zip(memory.dropFirst(), memory).map(-).min() ?? 0
  say("done\t\(attacks.count)\t\(growth)")
} catch {
  say("failed\t\(error)")
}
