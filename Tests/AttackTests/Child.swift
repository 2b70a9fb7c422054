import Foundation
import Glibc

/// A program that runs beside the tests, until it ends or its time is over.
struct Child {
  let output: String
  let messages: String
  let status: Int32
  /// Ended by a signal: a crash, or its time was over.
  let isKilled: Bool

  /// - environment: variables beside, or in place of, those of the tests.
  init(_ program: URL, _ arguments: [String], environment: [String: String] = [:], seconds: Double) throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "assess-child-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    // Files, not pipes: a full pipe would stop the program.
    let files = ["output", "messages"].map { folder.appending(path: $0) }
    for file in files { try Data().write(to: file) }
    let process = Process()
    process.executableURL = program
    process.arguments = arguments
    process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = try FileHandle(forWritingTo: files[0])
    process.standardError = try FileHandle(forWritingTo: files[1])
    try process.run()
    let identifier = process.processIdentifier
    let deadline = DispatchWorkItem { kill(identifier, SIGKILL) }
    DispatchQueue.global().asyncAfter(deadline: .now() + seconds, execute: deadline)
    process.waitUntilExit()
    deadline.cancel()
    output = String(decoding: try Data(contentsOf: files[0]), as: UTF8.self)
    messages = String(decoding: try Data(contentsOf: files[1]), as: UTF8.self)
    status = process.terminationStatus
    isKilled = process.terminationReason == .uncaughtSignal
  }
}
