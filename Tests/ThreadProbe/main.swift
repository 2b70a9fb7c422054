import Glibc
import Kernels
import LuaHost
import References
import Workbench

// Takes large and small projects down every parallel path with several numbers of workers, under a checker for data
// races, and says where results differ from those of one worker. Run by Scripts/maintain/threads.
// usage: ThreadProbe PROJECT

guard CommandLine.arguments.count == 2 else {
  say("usage: ThreadProbe PROJECT")
  exit(64)
}
let project = CommandLine.arguments[1]
var probe = Probe()

// Many short jobs, so that threads meet at the counter of jobs and at the end.
for workers in Probe.crowds {
  for round in 0..<200 {
    let squares = parallelMap(count: round, workers: workers) { $0 * $0 }
    probe.require(squares == (0..<round).map { $0 * $0 }, "parallelMap: \(workers) workers, \(round) jobs")
  }
}

var template = Array("/tmp/assess-threads-XXXXXX".utf8CString)
guard mkdtemp(&template) != nil else { exit(70) }
let folder = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
let files = FileStore()

do {
  for (name, text) in projects { try files.write(Array(text.utf8), to: "\(folder)/\(name)") }
  try files.write(table(areas: 60, columns: 6, seed: 1), to: folder + "/small.csv")
  // Long enough to be read and cut into rows in several parts.
  try files.write(table(areas: 4_000, columns: 4, remark: 600, seed: 2), to: folder + "/large.csv")
  for name in projects.keys.sorted() where name.hasSuffix(".lua") && name != "endless.lua" {
    probe.compare(name, "\(folder)/\(name)")
  }
  probe.compare("northport", project + "/Scripts/cities/northport/city.lua")

  // A watchdog ends the script from another thread.
  var limits = LuaLimits()
  limits.steps = .max
  limits.deadline = 0.2
  let ended = Session(
    Request(script: folder + "/endless.lua", limits: limits), output: Probe.style, messages: Probe.style
  ).run()
  probe.require(ended.messages.contains("error[time-limit]"), "the endless script: \(ended.messages)")
} catch {
  probe.require(false, "\(error)")
}

for entry in files.entries(of: folder) { unlink("\(folder)/\(entry.name)") }
rmdir(folder)
say(probe.differences == 0 ? "no differences" : "\(probe.differences) differences")
exit(probe.differences == 0 ? 0 : 1)
