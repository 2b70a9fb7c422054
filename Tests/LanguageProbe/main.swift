import Glibc
import LuaHost

// Runs one file of Lua's own test suite through the boundary, with all libraries, in the folder it lies in.
// usage: LanguageProbe FILE

func say(_ text: String) {
  let bytes = Array((text + "\n").utf8)
  _ = write(STDERR_FILENO, bytes, bytes.count)
}

func bytes(of path: String) -> [UInt8]? {
  guard let file = fopen(path, "r") else { return nil }
  defer { fclose(file) }
  var bytes: [UInt8] = []
  var block = [UInt8](repeating: 0, count: 1 << 16)
  while true {
    let count = fread(&block, 1, block.count, file)
    if count == 0 { return bytes }
    bytes += block.prefix(count)
  }
}

func runFile(_ name: String, _ text: [UInt8]) -> Int32 {
  var limits = LuaLimits()
  limits.steps = .max
  limits.memory = 4 << 30
  limits.stringLength = 4 << 30
  limits.sourceBytes = 16 << 20
  do {
    let state = try LuaState(limits: limits, libraries: .everything)
    // What the suite's own driver sets for any other program than the one it was written for.
    try state.run(Array("_soft, _port, _nomsg = true, true, true".utf8), chunkName: "driver")
    try state.run(text, chunkName: name)
    return 0
  } catch let error as LuaError {
    say("line \(error.line ?? 0): \(error.message)")
  } catch {
    say("\(error)")
  }
  return 1
}

guard CommandLine.arguments.count == 2, let text = bytes(of: CommandLine.arguments[1]) else {
  say("usage: LanguageProbe FILE")
  exit(64)
}
let path = CommandLine.arguments[1]
exit(onLargeStack { runFile(path, text) })
