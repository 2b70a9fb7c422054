import Glibc
import Reports
import Tables
import Testing
import Workbench

@Suite("Guides")
struct GuideTests {
  private let style = TerminalStyle(hasColor: false, isUnicode: true, width: 90)

  @Test("the commands of the page on polls do what it says, with its files")
  func poll() throws {
    let page = try Page("Stdlib/guide/poll.md")
    var template = Array("/tmp/assess-guide-XXXXXX".utf8CString)
    let folder = try #require(
      template.withUnsafeMutableBufferPointer { buffer in
        buffer.baseAddress.flatMap { mkdtemp($0) }.map { String(cString: $0) }
      })
    let files = page.blocks.filter { $0.language != "sh" }
    let made = ["our_framework_2.lua", "our_framework_2_weights.lua"]
    defer {
      for name in files.map(\.title) + made { unlink("\(folder)/\(name)") }
      rmdir(folder)
    }
    for block in files { try FileStore().write(Array(block.text.utf8), to: "\(folder)/\(block.title)") }
    let commands = try #require(page.blocks.first { $0.language == "sh" }).text.split(separator: "\n")
    #expect(commands.count == 2)
    for command in commands {
      let words = command.split(separator: " ").map(String.init)
      #expect(Array(words.prefix(4)) == ["assess", "poll", "votes.csv", "our_framework.lua"])
      let outcome = Session(
        Request(script: "\(folder)/\(words[3])"), output: style, messages: style
      ).poll(Ballot(votes: "\(folder)/\(words[2])", out: words.contains("--out") ? folder : nil))
      #expect(outcome.status == .fine)
      #expect(outcome.messages == "")
    }
    for name in made { #expect(access("\(folder)/\(name)", F_OK) == 0, "\(name)") }
  }

  @Test("the program shows the page, and it fits a terminal")
  func form() throws {
    let text = try Page("Stdlib/guide/poll.md").text
    #expect(String(decoding: voteColumns().output, as: UTF8.self) == text)
    for line in text.split(separator: "\n") { #expect(line.count <= 90, "\(line)") }
  }
}
