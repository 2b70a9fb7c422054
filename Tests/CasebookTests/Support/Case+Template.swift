import Model
import Reports
import Testing
import Workbench

extension Case {
  func template(_ words: [String], in folder: String, _ style: TerminalStyle) throws -> Outcome {
    var choice = TemplateChoice()
    var request = Request(script: "")
    var words = words[...]
    while let word = words.popFirst() {
      guard word.hasPrefix("--") else {
        request.script = "\(folder)/\(word)"
        continue
      }
      if word == "--all" {
        choice.takesAll = true
        continue
      }
      guard let value = words.popFirst() else {
        Issue.record("\(word) takes a value")
        break
      }
      switch word {
      case "--out": choice.folder = "\(folder)/\(value)"
      case "--tier": choice.tiers = try #require(Extent(rawValue: value)).tiers
      case "--checklist": choice.checklist = "\(folder)/\(value)"
      case "--owner": choice.owners.append(value)
      case "--component": choice.components.append(value)
      case "--area": choice.areas.append(value)
      case "--period": choice.periods.append(value)
      case "--delimiter": choice.delimiter = try #require(SheetDelimiter(rawValue: value))
      case "--json": request.json = value == "-" ? value : "\(folder)/\(value)"
      default: Issue.record("a case cannot say \(word)")
      }
    }
    return Session(request, output: style, messages: style).template(choice)
  }
}
