import Foundation
import Testing

/// Programs that lie where `swift build` puts them; a build that was not made is not looked at.
private let built = ["debug", "release"].filter {
  FileManager.default.isExecutableFile(atPath: program($0))
}

private func program(_ configuration: String) -> String {
  Package.root.appending(path: ".build/\(configuration)/assess").path
}

@Suite("linking")
struct LinkTests {
  @Test("the program needs no Foundation", .enabled(if: !built.isEmpty), arguments: built)
  func noFoundation(configuration: String) throws {
    let libraries = try neededLibraries(program(configuration))
    // The argument parser's dump of its help as JSON brings the essentials along, and nothing here calls it.
    let allowed = ["libFoundationEssentials.so"]
    #expect(libraries.filter { $0.contains("Foundation") && !allowed.contains($0) } == [])
  }
}

/// The shared libraries a program asks the loader for.
private func neededLibraries(_ path: String) throws -> [String] {
  let process = Process()
  process.executableURL = URL(filePath: "/usr/bin/readelf")
  process.arguments = ["--dynamic", "--wide", path]
  let pipe = Pipe()
  process.standardOutput = pipe
  try process.run()
  let output = try pipe.fileHandleForReading.readToEnd() ?? Data()
  process.waitUntilExit()
  return String(decoding: output, as: UTF8.self)
    .matches(of: /\(NEEDED\).*\[(.*)\]/).map { String($0.1) }
}
