import Assessing
import Declarations
import Diagnostics
import Model
import Reports
import StandardLibrary
import Testing
import Workbench

/// The pages of `assess reference`: every method has one, in one form, and each example gives what the page says.
/// ``ReferencePage`` says how they are written, ``ExampleResult`` how results are.
@Suite("The pages of assess reference")
struct ReferencePagesTests {
  static let methods = Schema.methods.map { "\($0.step.rawValue)/\($0.name)" }
  static let pages = StandardLibrary.paths(below: "reference/").map { String($0.dropFirst(10).dropLast(3)) }
  /// In this order.
  static let sections = ["Edge cases", "When to use", "When not", "Example", "Source"]

  static func page(_ path: String) throws -> ReferencePage {
    ReferencePage(
      try #require(StandardLibrary.text("reference/\(path).md"), "no page Stdlib/reference/\(path).md"))
  }

  @Test("every method, word and function has a page, and every page one of them")
  func complete() {
    let words = (Schema.words.map(\.name) + Schema.names.map(\.name)).map { "word/\($0)" }
    let functions = Schema.functions.map { "function/\($0.name)" }
    let known = Self.methods + words + functions
    #expect(known.filter { !Self.pages.contains($0) } == [])
    #expect(Self.pages.filter { !known.contains($0) } == [])
  }

  @Test("a page is titled with its name, has an example and fits a terminal", arguments: pages)
  func form(path: String) throws {
    let page = try Self.page(path)
    #expect(page.title == path.split(separator: "/").last.map(String.init))
    #expect(page.section("Example") != nil)
    for section in page.sections { #expect(!section.parts.isEmpty, "\(section.title) is empty") }
    let lines = try #require(StandardLibrary.text("reference/\(path).md"))
      .split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines.count <= 110)
    for line in lines { #expect(line.count <= 90, "\(line)") }
    for part in page.opening + page.sections.flatMap(\.parts) {
      for line in part.fixedLines { #expect(line.count <= 76, "\(line)") }
    }
  }

  @Test("a method's page has a formula and every section", arguments: methods)
  func methodSections(path: String) throws {
    let page = try Self.page(path)
    #expect(page.opening.contains { if case .formula = $0 { true } else { false } }, "no formula")
    #expect(page.sections.map(\.title) == Self.sections)
  }

  @Test("the example uses the method, has no problem, and gives the numbers on the page", arguments: pages)
  func examples(path: String) throws {
    let page = try Self.page(path)
    let example = try #require(page.section("Example")).parts
    var (files, modules): ([String: String], [String: String]) = ([:], [:])
    var expected: [String] = []
    for case .block(let language, let title, let lines) in example {
      let text = lines.map { $0 + "\n" }.joined()
      switch language {
      case "lua": modules[String(title.dropLast(4))] = text
      case "text": expected = lines
      default: files[title] = text
      }
    }
    let script = try #require(modules["city"])
    let run = assessed(script, files, modules: modules)
    #expect(run.messages == [])
    let name = path.split(separator: "/").last.map(String.init) ?? ""
    let words = script.split { !$0.isLetter && !$0.isNumber && $0 != "_" }
    #expect(words.contains { $0 == name }, "the example does not use \(name)")
    let results = try #require(run.results)
    #expect(try ExampleResult(expected, results).found == expected)
  }

  @Test(
    "the schema has an example for every argument that has to be there, and it makes a method",
    arguments: methods)
  func schemaExamples(path: String) throws {
    let method = try #require(Schema.methods.first { "\($0.step.rawValue)/\($0.name)" == path })
    for field in method.fields where field.isRequired { #expect(field.example != nil, "\(field.name)") }
    #expect(method.readsOtherAreas != nil)
  }
}

extension ReferencePage.Part {
  /// Lines that a terminal shows as they are, indented by four spaces.
  fileprivate var fixedLines: [String] {
    switch self {
    case .paragraph: []
    case .formula(let lines), .block(_, _, let lines): lines
    }
  }
}
