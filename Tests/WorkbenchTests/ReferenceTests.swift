import Reports
import Testing
import Workbench

@Suite("assess reference")
struct ReferenceTests {
  private let style = TerminalStyle(hasColor: false, isUnicode: true, width: 80)

  private func shown(_ name: String?, json: String? = nil) -> (output: String, outcome: Outcome) {
    let outcome = reference(name, json: json, style: style)
    return (String(decoding: outcome.output, as: UTF8.self), outcome)
  }

  @Test("without a name it lists methods by step, then words and functions")
  func list() {
    let lines = shown(nil).output.split(separator: "\n").map(String.init)
    let headings = lines.filter { $0.hasPrefix("Methods") || $0.hasPrefix("Words") || $0.hasPrefix("Func") }
    #expect(headings.first == "Methods to impute")
    #expect(headings.suffix(2) == ["Words", "Functions of formulas"])
    #expect(lines.contains { $0.hasPrefix("  min_max ") && $0.hasSuffix("*") })
    #expect(lines.contains { $0.hasPrefix("  goalposts ") && !$0.hasSuffix("*") })
  }

  @Test("a name of two steps shows both pages")
  func twice() {
    let (output, outcome) = shown("median")
    #expect(output.contains("median    a method to impute"))
    #expect(output.contains("median    a method to aggregate"))
    #expect(outcome.status == .fine)
  }

  @Test("every page fits a terminal of eighty columns")
  func width() {
    let names = shown(nil).output.split(separator: "\n").filter { $0.hasPrefix("  ") }
      .compactMap { $0.split(separator: " ").first.map(String.init) }
    #expect(names.count > 80)
    for name in Set(names) {
      for line in shown(name).output.split(separator: "\n") { #expect(line.count <= 80, "\(name): \(line)") }
    }
  }

  @Test("a name that is not known is a wrong argument, and the nearest is offered")
  func unknown() {
    let (output, outcome) = shown("minmax")
    #expect(output.isEmpty)
    #expect(outcome.messages.contains("did you mean min_max?"))
    #expect(outcome.status == .usage)
  }

  @Test("as JSON it says the same")
  func json() {
    let output = shown("min_max", json: "-").output
    #expect(output.contains("\"name\":\"min_max\""))
    #expect(output.contains("\"reads_other_areas\":true"))
    #expect(output.contains("\"takes\":\"two numbers, such as { 0, 100 }\""))
    #expect(!output.contains("\"name\":\"goalposts\""))
  }
}
