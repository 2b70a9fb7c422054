import AttackField
import Foundation
import Testing

/// Hostile scripts, run as a whole in one process, forward and backward, and each in a process of its own.
@Suite("A stranger's script")
struct CorpusTests {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent()
  static let corpus = folder.appending(path: "Corpus").path
  static let modules = folder.appending(path: "Modules").path
  /// Where `swift build` puts programs.
  static let programs =
    Bundle.allBundles.first { $0.bundlePath.hasSuffix(".xctest") }?.bundleURL
    .deletingLastPathComponent() ?? URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent()

  @Test("ends as it should, and leaves nothing behind for the next one", arguments: ["forward", "backward"])
  func wholeCorpus(order: String) throws {
    let probe = Self.programs.appending(path: "AttackProbe")
    let run = try Child(probe, [Self.corpus, Self.modules, order], seconds: 900)
    let lines = run.output.split(separator: "\n").map { $0.split(separator: "\t").map(String.init) }
    #expect(lines.dropLast() == [])
    let last = try #require(lines.last)
    #expect(last.first == "done" && last.count == 3, "\(run.output)")
    let growth = try #require(Int(last.last ?? ""))
    // KiB over a whole pass.
    #expect(growth < 2048)
  }

  @Test("every attack says what it expects")
  func form() throws {
    let attacks = try Attack.all(in: Self.corpus)
    #expect(attacks.count > 400)
    #expect(attacks.filter { $0.expected.isEmpty }.map(\.name) == [])
  }
}
