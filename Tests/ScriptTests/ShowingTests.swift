import Glibc
import Tables
import Testing
import Workbench

/// The pages in `Expected` were read by a person. After a change that is meant, rewrite them with
/// `ASSESS_REWRITE=1 swift test --filter ScriptTests`, read the difference, and explain it in the commit.
@Suite("Scripts of the house")
struct ShowingTests {
  private static let rewrites = getenv("ASSESS_REWRITE") != nil

  @Test("a script runs without a message and shows the expected page", arguments: Showing.all)
  func page(_ showing: Showing) throws {
    let outcome = showing.outcome()
    #expect(outcome.messages == "")
    #expect(outcome.status == .fine)
    if Self.rewrites { try FileStore().write(outcome.output, to: showing.expectedPath) }
    let page = try FileStore().read(showing.expectedPath)
    let expected = page.withBytes { String(decoding: $0, as: UTF8.self) }
    #expect(String(decoding: outcome.output, as: UTF8.self) == expected)
  }

  @Test("a second run, and one worker or two, give the same bytes", arguments: Showing.scripts)
  func sameBytes(_ showing: Showing) {
    let json = showing.outcome(json: "-", workers: 2).output
    #expect(!json.isEmpty)
    #expect(json == showing.outcome(json: "-", workers: 2).output)
    #expect(json == showing.outcome(json: "-", workers: 1).output)
    #expect(showing.outcome(csv: "-", workers: 2).output == showing.outcome(csv: "-", workers: 1).output)
    #expect(showing.outcome(workers: 2).output == showing.outcome(workers: 1).output)
    let statistics = Showing(script: showing.script, command: .statistics)
    let figures = statistics.outcome(json: "-", workers: 2).output
    #expect(!figures.isEmpty)
    #expect(figures == statistics.outcome(json: "-", workers: 1).output)
  }

  @Test("no expected page is left over from a script that is gone")
  func noLeftovers() {
    let expected = Set(Showing.all.map { $0.expectedPath.split(separator: "/").last.map(String.init) })
    let folder = "\(Showing.package)/Tests/ScriptTests/Expected"
    for entry in FileStore().entries(of: folder) where !entry.name.hasPrefix(".") && !entry.isFolder {
      #expect(expected.contains(entry.name))
    }
  }
}
