import Foundation

@testable import FuzzDoors

/// Replays a door in a process of its own, since a crash would end the tests and a door may change the folder.
struct Replay {
  /// What it printed; a line more where it did not come to its end.
  let lines: [String]

  init(_ door: String, mutations: Int) async throws {
    let process = Process()
    process.executableURL = Self.programs.appending(path: "FuzzReplay")
    process.arguments = [
      door, DoorTests.project.path, DoorTests.corpus.appending(path: door).path, "\(mutations)", "1",
    ]
    let pipe = Pipe()
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = pipe
    process.standardError = pipe
    try process.run()
    let deadline = DispatchWorkItem { process.terminate() }
    DispatchQueue.global().asyncAfter(deadline: .now() + 600, execute: deadline)
    let data = try pipe.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    deadline.cancel()
    var lines = String(decoding: data, as: UTF8.self).split(separator: "\n").map(String.init)
    if process.terminationReason == .uncaughtSignal || process.terminationStatus != 0 {
      lines.append("ended by \(process.terminationReason) \(process.terminationStatus)")
    }
    self.lines = lines
  }

  /// Where `swift build` puts programs.
  private static let programs =
    Bundle.allBundles.first { $0.bundlePath.hasSuffix(".xctest") }?.bundleURL
    .deletingLastPathComponent() ?? URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent()
}
