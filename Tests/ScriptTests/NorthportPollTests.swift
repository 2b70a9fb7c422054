import Glibc
import Reports
import Tables
import Testing
import Workbench

/// The poll of the invented city. Its page and the two scripts in `Scripts/cities/northport/poll` were read by a person;
/// after a change that is meant, rewrite them with `ASSESS_REWRITE=1`, as the other pages.
@Suite("Northport's poll", .serialized)
struct NorthportPollTests {
  private static let city = "\(Showing.package)/Scripts/cities/northport"
  private static let expected = "\(Showing.package)/Tests/ScriptTests/Expected/poll/northport.txt"
  private let style = TerminalStyle(hasColor: false, isUnicode: true, width: 100)

  private func poll(_ ballot: Ballot, script: String) -> Outcome {
    Session(Request(script: script), output: style, messages: style).poll(ballot)
  }

  private func text(_ path: String) throws -> String {
    try FileStore().read(path).withBytes { String(decoding: $0, as: UTF8.self) }
  }

  @Test("the page is the expected one, with one voter whose comparisons contradict each other")
  func page() throws {
    let outcome = poll(
      Ballot(votes: "\(Self.city)/poll/votes.csv"), script: "\(Self.city)/northport_framework.lua")
    #expect(outcome.status == .fine)
    #expect(outcome.messages.contains("the comparisons of \"municipality 4\" contradict each other"))
    #expect(outcome.messages.contains("\n1 warning."))
    if getenv("ASSESS_REWRITE") != nil { try FileStore().write(outcome.output, to: Self.expected) }
    #expect(String(decoding: outcome.output, as: UTF8.self) == (try text(Self.expected)))
  }

  @Test("the new version and its weights are those that lie beside the votes")
  func version() throws {
    // A copy, because a version that is there is never replaced.
    var template = Array("/tmp/assess-northport-XXXXXX".utf8CString)
    let folder = try #require(
      template.withUnsafeMutableBufferPointer { buffer in
        buffer.baseAddress.flatMap { mkdtemp($0) }.map { String(cString: $0) }
      })
    let modules = FileStore().entries(of: "\(Self.city)/indicators").filter { !$0.isFolder }
      .map { "indicators/\($0.name)" }
    let copied = modules + ["northport_framework.lua", "poll/votes.csv"]
    let made = ["poll/northport_framework_2.lua", "poll/northport_framework_2_weights.lua"]
    for name in ["indicators", "poll"] { mkdir("\(folder)/\(name)", 0o755) }
    defer {
      for name in copied + made { unlink("\(folder)/\(name)") }
      for name in ["/indicators", "/poll", ""] { rmdir(folder + name) }
    }
    for name in copied {
      try FileStore().write(Array(text("\(Self.city)/\(name)").utf8), to: "\(folder)/\(name)")
    }
    let outcome = poll(
      Ballot(votes: "\(folder)/poll/votes.csv", out: "\(folder)/poll"),
      script: "\(folder)/northport_framework.lua")
    #expect(outcome.status == .fine)
    for name in made {
      let found = try text("\(folder)/\(name)")
      if getenv("ASSESS_REWRITE") != nil {
        try FileStore().write(Array(found.utf8), to: "\(Self.city)/\(name)")
      }
      #expect(found == (try text("\(Self.city)/\(name)")))
    }
  }

  @Test("the same votes give the same bytes")
  func sameBytes() {
    let request = Request(script: "\(Self.city)/northport_framework.lua", json: "-")
    let ballot = Ballot(votes: "\(Self.city)/poll/votes.csv")
    let json = Session(request, output: style, messages: style).poll(ballot).output
    #expect(json.count > 10_000)
    #expect(json == Session(request, output: style, messages: style).poll(ballot).output)
  }
}
