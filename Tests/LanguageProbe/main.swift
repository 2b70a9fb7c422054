import BenchmarkPeer
import Glibc
import LuaHost

// Runs one file of Lua's own test suite through the boundary, with all libraries, in the folder it lies in.
// usage: LanguageProbe FILE, or LanguageProbe --plain FILE for a machine without the boundary

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

let files = CommandLine.arguments.dropFirst().filter { $0 != "--plain" }
guard files.count == 1, let path = files.first, let text = bytes(of: path) else {
  say("usage: LanguageProbe [--plain] FILE")
  exit(64)
}
let isPlain = CommandLine.arguments.contains("--plain")
exit(onLargeStack { isPlain ? peer_lua_file(path) : runFile(path, text) })
