import Analysis
import Model
import Reports
import Testing
import Workbench

extension Case {
  /// Commands that show pages of the framework; nil for any other.
  func pages(_ verb: String, _ words: inout [String], in folder: String, _ style: TerminalStyle) throws
    -> Outcome?
  {
    guard ["framework", "indexes", "glossary", "guide", "gap", "checklist", "survey"].contains(verb) else {
      return nil
    }
    var names: [String] = []
    var options: [String: String] = [:]
    while !words.isEmpty {
      let word = words.removeFirst()
      if ["--all", "--new"].contains(word) {
        options[word] = ""
      } else if word.hasPrefix("--") {
        try #require(!words.isEmpty, "\(word) takes a value")
        options[word] = words.removeFirst()
      } else {
        names.append(word)
      }
    }
    let known = [
      "--measuring", "--tier", "--size", "--held", "--all", "--mapping", "--against", "--markdown", "--json",
      "--new", "--checklist", "--out", "--csv",
    ]
    for name in options.keys { #expect(known.contains(name), "a case cannot say \(name)") }
    func file(_ name: String) -> String? { options[name].map { $0 == "-" ? $0 : "\(folder)/\($0)" } }
    let extent = options["--tier"].flatMap { Extent(rawValue: $0) }
    let tiers = extent?.tiers
    let forms = PageForms(json: file("--json"), markdown: file("--markdown"), style: style)
    func session(_ script: String?) -> Session {
      let request = Request(
        script: script.map { "\(folder)/\($0)" } ?? "", json: file("--json"), csv: file("--csv"))
      return Session(request, output: style, messages: style)
    }
    switch verb {
    case "framework": return framework(names.first, forms: forms)
    case "indexes": return indexes(names.first, measuring: options["--measuring"], forms: forms)
    case "glossary": return glossary(names.first, forms: forms)
    case "guide":
      let choice = GuideChoice(
        tiers: tiers, size: options["--size"].flatMap { CitySize(rawValue: $0) }, held: file("--held"),
        checklist: file("--checklist"), showsAll: options["--all"] != nil)
      return session(names.first).guide(choice, markdown: file("--markdown"))
    case "checklist":
      let name = "\(folder)/\(names.first ?? "checklist.csv")"
      return options["--new"] != nil
        ? session(nil).newChecklist(name, extent: extent ?? .core)
        : session(nil).checklist(name, markdown: file("--markdown"))
    case "survey":
      if let out = file("--out") { return session(nil).newCitySurvey(out, extent: extent ?? .core) }
      return session(nil).citySurvey(
        names.map { "\(folder)/\($0)" }, showsAll: options["--all"] != nil, markdown: file("--markdown"))
    default:
      let choice = GapChoice(mapping: file("--mapping"), index: options["--against"], tiers: tiers)
      let isScript = names.first?.hasSuffix(".lua") == true
      return session(isScript ? names.first : nil).gap(
        choice, list: isScript ? nil : names.first.map { "\(folder)/\($0)" }, markdown: file("--markdown"))
    }
  }
}
