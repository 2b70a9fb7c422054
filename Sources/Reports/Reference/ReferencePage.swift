/// A page of `Stdlib/reference/`, taken apart.
///
/// - `# name` is the first line; what follows up to the first section says how the result is computed.
/// - `## When to use` and its like begin a section.
/// - Lines that are indented by four spaces are a formula; blocks in fences, as ```` ```lua city.lua ````, are files and
///   results. All other lines run on to the next empty one.
package struct ReferencePage: Sendable {
  package enum Part: Sendable, Equatable {
    case paragraph(String)
    /// Lines that stay as they are.
    case formula([String])
    /// - language: `lua`, `csv` or `text`.
    /// - title: the file's name, or `result`.
    case block(language: String, title: String, lines: [String])
  }

  package struct Section: Sendable {
    package var title: String
    package var parts: [Part]
  }

  package private(set) var title = ""
  package private(set) var opening: [Part] = []
  package private(set) var sections: [Section] = []

  package init(_ text: String) {
    var paragraph: [Substring] = []
    var formula: [String] = []
    var block: (language: String, title: String, lines: [String])?
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if let open = block {
        if line == "```" {
          add(.block(language: open.language, title: open.title, lines: open.lines))
          block = nil
        } else {
          block?.lines.append(String(line))
        }
        continue
      }
      let isFormula = line.hasPrefix("    ")
      let isText = !isFormula && !line.isEmpty && !line.hasPrefix("#") && !line.hasPrefix("```")
      if !isFormula, !formula.isEmpty {
        add(.formula(formula))
        formula = []
      }
      if !isText, !paragraph.isEmpty {
        add(.paragraph(paragraph.joined(separator: " ")))
        paragraph = []
      }
      if isFormula {
        formula.append(String(line.dropFirst(4)))
      } else if isText {
        paragraph.append(line)
      } else if line.hasPrefix("## ") {
        sections.append(Section(title: String(line.dropFirst(3)), parts: []))
      } else if line.hasPrefix("# ") {
        title = String(line.dropFirst(2))
      } else if line.hasPrefix("```") {
        let words = line.dropFirst(3).split(separator: " ", maxSplits: 1).map(String.init)
        block = (words.first ?? "", words.dropFirst().first ?? "", [])
      }
    }
    if !formula.isEmpty { add(.formula(formula)) }
    if !paragraph.isEmpty { add(.paragraph(paragraph.joined(separator: " "))) }
  }

  package func section(_ title: String) -> Section? { sections.first { $0.title == title } }

  private mutating func add(_ part: Part) {
    if sections.isEmpty { opening.append(part) } else { sections[sections.count - 1].parts.append(part) }
  }
}
