import Analysis
import Kernels
import LuaHost
import Reports
import Testing
import Workbench

/// What a case came to, as the terminal shows it.
struct Shown {
  /// Results, then messages; the case's own folder is cut from every path.
  var text: String
  /// `error[code] city.lua:3`, in the order in which they are shown.
  var problems: [String]
  var status: Workbench.ExitStatus
  /// What is left in the case's folder, `data` included.
  var files: [String]
}

extension Case {
  /// Runs the case in a folder of its own, by the road that the commands take.
  func run() throws -> Shown {
    let folder = try Folder()
    return try run(in: folder)
  }

  func run(in folder: Folder) throws -> Shown {
    var files = files
    if files["data/police.csv"] == nil { files["data/police.csv"] = .text(Page.standardData) }
    for (name, content) in files { try folder.write(content, to: name) }
    let style = TerminalStyle(hasColor: false, isUnicode: true, width: 90)
    let outcome = try outcome(in: folder.path, style)
    let text = (String(decoding: outcome.output, as: UTF8.self) + outcome.messages)
      .split(separator: "\(folder.path)/", omittingEmptySubsequences: false).joined()
      // Any change of results changes the fingerprint; tests of results look after it.
      .replacing(/(same result:\s)[0-9a-f]+/) { "\($0.1)…" }
    return Shown(
      text: text, problems: Self.problems(in: text), status: outcome.status, files: folder.names())
  }

  private func outcome(in folder: String, _ style: TerminalStyle) throws -> Outcome {
    var words = Array(command.dropFirst())
    let verb = words.isEmpty ? "" : words.removeFirst()
    if verb == "explain" { return explain(words.first, style: style) }
    if let pages = try pages(verb, &words, in: folder, style) { return pages }
    if verb == "template" { return try template(words, in: folder, style) }
    if verb == "poll" { return try poll(words, in: folder, style) }
    if verb == "reference" { return reference(words.first, style: style) }
    var request = Request(script: "\(folder)/city.lua")
    var choice = Statistics.Choice()
    while !words.isEmpty {
      let word = words.removeFirst()
      if word == "--rank" {
        request.ranksAreas = true
        continue
      }
      guard word.hasPrefix("--") else {
        request.script = "\(folder)/\(word)"
        continue
      }
      try #require(!words.isEmpty, "\(word) takes a value")
      let value = words.removeFirst()
      let parts = value.split(separator: "=", maxSplits: 1)
      switch word {
      case "--area": request.area = value
      case "--period": request.period = value
      case "--weights": request.weightSet = value
      case "--csv": request.csv = "\(folder)/\(value)"
      case "--json": request.json = "\(folder)/\(value)"
      case "--data":
        request.data.append(parts.count == 2 ? "\(parts[0])=\(folder)/\(parts[1])" : "\(folder)/\(value)")
      case "--stage":
        choice.stage = Stage(rawValue: value)
        #expect(choice.stage != nil)
      case "--correlation": choice.correlation = try #require(CorrelationMethod(rawValue: value))
      case "--limit-steps": request.limits.steps = try #require(UInt64(value))
      case "--limit-memory": request.limits.memory = try #require(UInt64(value)) << 20
      case "--limit-seconds": request.limits.deadline = Double(value)
      default: Issue.record("a case cannot say \(word)")
      }
    }
    let session = Session(request, output: style, messages: style)
    switch verb {
    case "check": return session.check()
    case "statistics": return session.statistics(choice)
    default: return session.run()
    }
  }

  private func poll(_ words: [String], in folder: String, _ style: TerminalStyle) throws -> Outcome {
    var names = words.filter { !$0.hasPrefix("--") }
    var ballot = Ballot(votes: "")
    var request = Request(script: "")
    for option in words where option.hasPrefix("--") {
      let place = try #require(words.firstIndex(of: option))
      let value = try #require(words.dropFirst(place + 1).first, "\(option) takes a value")
      names.remove(at: try #require(names.firstIndex(of: value)))
      switch option {
      case "--out": ballot.out = value == "." ? folder : "\(folder)/\(value)"
      case "--name": ballot.name = value
      case "--json": request.json = "\(folder)/\(value)"
      case "--fewest-votes": ballot.rules.fewestVotes = try #require(Int(value))
      case "--consistency": ballot.rules.consistency = try #require(Double(value))
      default: Issue.record("a case cannot say \(option)")
      }
    }
    ballot.votes = "\(folder)/\(try #require(names.first))"
    if names.count > 1 { request.script = "\(folder)/\(names[1])" }
    return Session(request, output: style, messages: style).poll(ballot)
  }

  /// The head of each problem with its place; of a place in a script only the line.
  private static func problems(in text: String) -> [String] {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    return lines.indices.compactMap { number in
      guard let head = lines[number].prefixMatch(of: /(?:error|warning)\[[a-z0-9-]+\]/) else { return nil }
      guard number + 1 < lines.count, lines[number + 1].hasPrefix("  --> ") else { return String(head.0) }
      let place = lines[number + 1].dropFirst(6)
      let line = place.firstMatch(of: /^[^,]*\.lua:\d+/).map { place[$0.range] } ?? place
      return "\(head.0) \(line)"
    }
  }
}
