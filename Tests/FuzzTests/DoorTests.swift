import Foundation
import Testing

@testable import FuzzDoors

/// The inputs that a long search has found worth keeping, and mutations of them.
@Suite("Whatever a stranger's bytes are")
struct DoorTests {
  static let project = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()
  static let corpus = project.appending(path: "Tests/Fuzzing/Corpus")

  @Test(
    "they leave the program's promises whole",
    arguments: [(ScriptDoor.name, 300), (DataDoor.name, 1500), (CommandDoor.name, 300)])
  func replay(door: String, mutations: Int) async throws {
    let lines = try await Replay(door, mutations: mutations).lines
    #expect(lines.filter { !$0.hasPrefix("done\t") } == [])
    let kept = try FileManager.default.contentsOfDirectory(atPath: Self.corpus.appending(path: door).path)
    #expect(kept.count > 20)
    #expect(lines.last == "done\t\(kept.count)\t\(mutations)")
  }

  @Test("the inputs that are kept stay few and small")
  func size() throws {
    let files = try #require(
      FileManager.default.enumerator(at: Self.corpus, includingPropertiesForKeys: [.fileSizeKey]))
    let sizes = try files.compactMap { file in
      let url = try #require(file as? URL)
      return url.hasDirectoryPath ? nil : try url.resourceValues(forKeys: [.fileSizeKey]).fileSize
    }
    #expect(sizes.count <= 300)
    #expect(sizes.reduce(0, +) <= 600_000)
  }
}
