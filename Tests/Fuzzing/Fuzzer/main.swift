import CLibFuzzer
import FuzzDoors
import Glibc
import References

// Finds inputs that reach new code behind a door, and stops at the first whose properties do not hold.
// usage: ASSESS_FUZZ_DOOR=DOOR ASSESS_FUZZ_PROJECT=FOLDER Fuzzer [options of libFuzzer] FOLDERS

guard let name = getenv("ASSESS_FUZZ_DOOR"), let project = getenv("ASSESS_FUZZ_PROJECT"),
  let door = try door(named: String(cString: name), project: String(cString: project))
else {
  say("ASSESS_FUZZ_DOOR names no door", to: STDERR_FILENO)
  exit(64)
}
nonisolated(unsafe) let chosen: any Door = door

func mutation<Kind: Door>(for door: Kind) -> Mutation { Mutation(for: Kind.self) }
let mutations = mutation(for: door)

exit(
  fuzzer_run(
    CommandLine.argc, CommandLine.unsafeArgv,
    { start, count in
      let violations = chosen.violations(
        Array(UnsafeBufferPointer(start: start, count: count)), isThorough: true)
      guard !violations.isEmpty else { return }
      for violation in violations { say("violation: \(violation)", to: STDERR_FILENO) }
      abort()
    },
    { start, count, room, seed in
      guard let start else { return 0 }
      var draws = Draws(seed: UInt64(seed))
      let bytes = Array(UnsafeBufferPointer(start: start, count: count))
      let mutated = mutations.mutated(bytes, with: bytes, &draws).prefix(room)
      _ = UnsafeMutableBufferPointer(start: start, count: mutated.count).update(fromContentsOf: mutated)
      return mutated.count
    }))
