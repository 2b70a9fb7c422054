import Glibc
import LuaHost
import Reports
import Testing
import Workbench

@Suite("A poll and what it writes")
struct PollTests {
  private let folder = Folder()
  private let style = TerminalStyle(hasColor: false, isUnicode: true, width: 100)

  init() {
    folder.write(
      """
      local function item(id)
        indicator(id) { component = "urban_security", unit = "u", better = "higher", formula = input[id],
          normalise = as_is() }
      end
      item "x"
      item "y"
      """, to: "framework.lua")
    folder.write(votes(), to: "votes.csv")
  }

  private func votes(role: String = "police", proposal: String = "Scams") -> String {
    let lines = (1...6).map { voter in
      """
      v\(voter),\(role),relevance,x,essential
      v\(voter),\(role),relevance,y,redundant
      v\(voter),\(role),budget,urban_security,60
      v\(voter),\(role),budget,sense_of_safety,40
      v\(voter),\(role),missing,\(proposal),
      """
    }
    return (["voter,role,question,item,answer"] + lines).joined(separator: "\n") + "\n"
  }

  private func poll(
    out: String? = ".", name: String? = nil, script: String? = "framework.lua",
    _ change: (inout Request) -> Void = { _ in }
  ) -> Outcome {
    var request = Request(script: script.map { "\(folder.path)/\($0)" } ?? "")
    change(&request)
    let place = out.map { $0 == "." ? folder.path : "\(folder.path)/\($0)" }
    return Session(request, output: style, messages: style).poll(
      Ballot(votes: "\(folder.path)/votes.csv", out: place, name: name))
  }

  /// Runs a city that takes the new version over.
  private func city(_ version: String, _ weights: String) -> Outcome {
    folder.write(
      """
      source "data" { file = "data.csv", year = 2025 }
      use "\(version)"
      weights(require("\(weights)").weights)
      method { minimum_coverage = 0 }
      """, to: "city.lua")
    folder.write("x,y\n42,7\n", to: "data.csv")
    return folder.run()
  }

  @Test("a city takes the new version over, and the earlier one stays to the byte")
  func version() throws {
    let before = folder.text("framework.lua")
    #expect(poll().status == .fine)
    #expect(folder.names == ["framework.lua", "framework_2.lua", "framework_2_weights.lua", "votes.csv"])
    #expect(folder.text("framework.lua") == before)
    let outcome = city("framework_2", "framework_2_weights")
    #expect(outcome.status == .fine && outcome.messages.isEmpty, "\(outcome.messages)")
    #expect(String(decoding: outcome.output, as: UTF8.self).contains("1 indicator, 1 area"))
  }

  @Test("a version follows a version, in a folder of its own as well")
  func next() throws {
    #expect(poll(out: "polls").status == .fine)
    #expect(folder.text("polls/framework_2.lua")?.contains("use \"polls.framework_2\"") == true)
    #expect(city("polls.framework_2", "polls.framework_2_weights").status == .fine)
    #expect(poll().status == .fine)
    folder.write(
      "voter,question,item,answer\n" + (1...6).map { "v\($0),relevance,x,redundant\n" }.joined(),
      to: "votes.csv")
    #expect(poll(script: "framework_2.lua").status == .fine)
    #expect(folder.names.contains("framework_3.lua"))
    #expect(folder.text("framework_3.lua")?.contains("\nuse \"framework_2\"\n") == true)
  }

  @Test("without a script the version drops, and stands beside the indicators")
  func withoutScript() throws {
    #expect(poll(name: "autumn", script: nil).status == .fine)
    #expect(folder.text("autumn.lua")?.contains("\nuse ") == false)
    folder.write("use \"framework\"\nuse \"autumn\"\n", to: "both.lua")
    #expect(city("both", "autumn_weights").status == .fine)
  }

  @Test(
    "no file is replaced: where one of the two is there, neither is written", arguments: ["", "_weights"])
  func neverReplaces(suffix: String) {
    folder.write("-- mine\n", to: "framework_2\(suffix).lua")
    let outcome = poll()
    #expect(outcome.status == .dataError)
    #expect(outcome.messages.contains("error[version-exists]"))
    #expect(folder.text("framework_2\(suffix).lua") == "-- mine\n")
    #expect(folder.names == ["framework.lua", "framework_2\(suffix).lua", "votes.csv"])
    #expect(poll(name: "framework_3").status == .fine)
  }

  @Test("a link that leads nowhere is a file that is there")
  func link() {
    folder.link("framework_2.lua", to: "nowhere.lua")
    #expect(poll().status == .dataError)
    #expect(folder.names == ["framework.lua", "framework_2.lua", "votes.csv"])
  }

  @Test("a folder that cannot be made is told, and nothing is left")
  func noFolder() {
    let outcome = poll(out: "none/polls")
    #expect(outcome.status == .dataError)
    #expect(outcome.messages.contains("error[not-writable]"))
    #expect(folder.names == ["framework.lua", "votes.csv"])
  }

  @Test(
    "words of voters stay comments and strings, whatever they are",
    arguments: [
      "\"a\nos.exit(3) -- \"", "\"]] .. error() .. [[\"", "\"\"\"}, os.exit(3), {\"\"\"", "\\a", "a\\",
      "\"a\r\nerror()\"", "--[[ a", "]] end", "\u{2028}error()", "\u{202E}drop",
    ])
  func hostileWords(words: String) {
    folder.write(votes(role: words, proposal: words), to: "votes.csv")
    #expect(poll().status == .fine)
    let outcome = city("framework_2", "framework_2_weights")
    #expect(outcome.status == .fine && outcome.messages.isEmpty, "\(outcome.messages)")
    let shown = String(decoding: poll(out: nil).output, as: UTF8.self)
    #expect(!shown.unicodeScalars.contains { $0.value < 32 && $0 != "\n" || $0.value == 0x202E })
  }

  @Test("mistakes of the script come first, and those of the votes are told in JSON too")
  func statuses() {
    #expect(poll { $0.json = "-" }.status == .fine)
    folder.write("voter,question,item,answer\nAda,relevance,z,useful\n", to: "votes.csv")
    let wrong = poll(out: nil) { $0.json = "-" }
    #expect(wrong.status == .dataError)
    #expect(String(decoding: wrong.output, as: UTF8.self).contains("\"unknown-item\""))
    folder.write("indicator \"x\" { }\n", to: "framework.lua")
    #expect(poll(out: nil).status == .scriptError)
    #expect(poll(out: nil, script: "none.lua").status == .dataError)
  }

  @Test("results replace neither the votes nor a script", arguments: ["votes.csv", "framework.lua"])
  func inputsStay(file: String) {
    let before = folder.text(file)
    #expect(poll(out: nil) { $0.json = "\(folder.path)/\(file)" }.status == .dataError)
    #expect(folder.text(file) == before)
  }

  @Test("a script that can be no module has no next version")
  func oddName() {
    folder.write("use \"framework\"\n", to: "City 2025.lua")
    let outcome = poll(script: "City 2025.lua")
    #expect(outcome.status == .scriptError)
    #expect(outcome.messages.contains("error[unknown-module]"))
    #expect(poll(out: nil, script: "City 2025.lua").status == .fine)
  }

  @Test("a script that runs for ever is stopped")
  func limits() {
    folder.write("while true do end\n", to: "framework.lua")
    let outcome = poll(out: nil) { $0.limits.steps = 100_000 }
    #expect(outcome.status == .scriptError)
    #expect(outcome.messages.contains("error[step-limit]"))
  }
}
