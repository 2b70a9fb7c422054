import Glibc
import Reports
import Testing
import Workbench

/// What README.md shows is what the tool does. After a change that is meant, put the new output in with
/// `ASSESS_REWRITE=1 swift test --filter DocumentationTests`, and read it.
@Suite("README", .serialized)
struct ReadmeTests {
  private let style = TerminalStyle(hasColor: false, isUnicode: true, width: 100)

  @Test("every script on the page is run, and shows what the page shows")
  func examples() throws {
    var page = try Page("README.md")
    let folder = try #require(temporaryFolder())
    defer { remove(folder, page) }
    for block in page.blocks where block.language != "text" {
      #expect(!block.title.isEmpty, "a \(block.language) block without a file name")
      try FileStore().write(Array(block.text.utf8), to: "\(folder)/\(block.title)")
    }
    var shown: Set<String> = []
    for block in page.blocks where block.language == "text" {
      let words = block.title.split(separator: " ").map(String.init)
      try #require(words.count == 3 && words[0] == "assess" && ["run", "check"].contains(words[1]))
      shown.insert(words[2])
      let output = output(words[1], script: "\(folder)/\(words[2])", folder: folder)
      if getenv("ASSESS_REWRITE") != nil {
        let text = page.replacing(block, with: output)
        try FileStore().write(Array(text.utf8), to: "\(Page.package)/README.md")
        page = try Page("README.md")
      } else {
        #expect(output == block.text)
      }
    }
    for block in page.blocks where block.language == "lua" { #expect(shown.contains(block.title)) }
  }

  @Test("every path the page names is there")
  func paths() throws {
    let paths = try Page("README.md").paths
    #expect(paths.count > 20)
    for path in paths { #expect(access("\(Page.package)/\(path)", F_OK) == 0, "\(path)") }
  }

  @Test("every module of the program has its line")
  func modules() throws {
    let page = try Page("README.md").text
    let modules = FileStore().entries(of: "\(Page.package)/Sources").filter { $0.isFolder }.map(\.name)
    // Built to build the others, and a header of the system.
    let unsaid: Set = ["CLua", "EmbedTool", "EmbedStandardLibrary"]
    for module in modules where !module.hasPrefix(".") && !unsaid.contains(module) {
      #expect(page.contains("(Sources/\(module))"), "\(module)")
    }
  }

  /// What a person sees: results and messages, with the script as they typed it.
  private func output(_ command: String, script: String, folder: String) -> String {
    let session = Session(Request(script: script), output: style, messages: style)
    let outcome = command == "check" ? session.check() : session.run()
    let text = String(decoding: outcome.output, as: UTF8.self) + outcome.messages
    return text.split(separator: "\(folder)/", omittingEmptySubsequences: false).joined()
  }

  private func temporaryFolder() -> String? {
    var template = Array("/tmp/assess-readme-XXXXXX".utf8CString)
    return template.withUnsafeMutableBufferPointer { buffer in
      buffer.baseAddress.flatMap { mkdtemp($0) }.map { String(cString: $0) }
    }
  }

  private func remove(_ folder: String, _ page: Page) {
    for block in page.blocks where block.language != "text" { unlink("\(folder)/\(block.title)") }
    rmdir(folder)
  }
}
