import FuzzDoors
import Glibc
import References
import Tables
import Workbench

// Replays the inputs of a door, then mutations of them, one in eight thoroughly, and prints every property that does not hold.
// usage: FuzzReplay DOOR PROJECT INPUTS MUTATIONS SEED

let arguments = CommandLine.arguments
guard arguments.count == 6, let mutations = Int(arguments[4]), let seed = UInt64(arguments[5]) else {
  say("usage: FuzzReplay DOOR PROJECT INPUTS MUTATIONS SEED")
  exit(64)
}

// Before the door is made, which may change the folder.
let files = FileStore()
let folder = arguments[3]
let inputs = try files.entries(of: folder).filter { !$0.isFolder }.map { entry in
  (entry.name, try files.read("\(folder)/\(entry.name)").withBytes { Array($0) })
}
guard let door = try door(named: arguments[1], project: arguments[2]) else {
  say("no door \(arguments[1])")
  exit(64)
}

for (name, input) in inputs {
  for violation in door.violations(input, isThorough: true) {
    say("violation\t\(name)\t\(violation.debugDescription)")
  }
}

func replayMutations<Kind: Door>(of door: Kind) {
  let mutation = Mutation(for: Kind.self)
  var draws = Draws(seed: seed)
  for number in 0..<mutations {
    guard let input = inputs.randomElement(using: &draws)?.1,
      let other = inputs.randomElement(using: &draws)?.1
    else { return }
    let mutated = mutation.mutated(input, with: other, &draws)
    let violations = door.violations(mutated, isThorough: number % 8 == 0)
    for violation in violations { say("violation\tmutation \(number)\t\(violation.debugDescription)") }
    if !violations.isEmpty { say("input\tmutation \(number)\t\(mutated)") }
  }
}

replayMutations(of: door)
say("done\t\(inputs.count)\t\(mutations)")
