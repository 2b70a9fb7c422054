import Diagnostics
import Model

extension Diagnostic {
  /// - sources: ids of the sources declared so far.
  static func unknownName(_ name: String, words: [String], sources: [String], at place: Span) -> Diagnostic {
    if let remark = Self.absentNames[name] {
      return Diagnostic(.unknownName, "\"\(name)\" is not part of a script", at: place, label: remark)
    }
    if let meant = Self.foreignNames[name] ?? Self.foreignNames[name.uppercased()] {
      return Diagnostic(.unknownName, "\"\(name)\" is not a known name", at: place, label: "write \(meant)")
    }
    if sources.contains(name) {
      return Diagnostic(
        .unknownName, "the source \"\(name)\" has no name here", at: place,
        label: "begin its block with local \(name) = source \"\(name)\" {")
    }
    return Diagnostic(
      .unknownName, "\"\(name)\" is not a known name", at: place,
      label: nearest(to: name, among: words).map { "did you mean \($0)?" },
      help: [
        "text needs quotes: \"\(name)\"; an input is written input.\(name); a name of your own begins with local"
      ])
  }

  /// Names of Lua's own library that a script has not, with what to do instead.
  static let absentNames = [
    "os": "a script sees no clock and no files; the year stands in the data",
    "io": "a script opens no files; name them in a source block",
    "load": "a script cannot make code from text", "loadstring": "a script cannot make code from text",
    "dofile": "write use \"module\" or require \"module\"",
    "loadfile": "write use \"module\" or require \"module\"",
    "debug": "write print(…) to look at a value", "package": "write require \"module\"",
    "collectgarbage": "memory is looked after", "coroutine": "a script runs from top to bottom",
    "warn": "write print(…) to look at a value",
  ]

  private static let foreignNames = [
    "NULL": "nil", "NONE": "nil", "NA": "nil", "TRUE": "true", "FALSE": "false",
    "IF": "when(input.a:above(3), 1, 0)",
    "SUM": "sum_of(…)", "AVERAGE": "mean_of(…)", "MEAN": "mean_of(…)", "MIN": "least(…)",
    "MAX": "greatest(…)",
    "LN": "log(…)", "COALESCE": "first_of(…)", "RANGE": "goalposts { worst = …, best = … }",
  ]

  static func globalAssignment(_ name: String, at place: Span) -> Diagnostic {
    Diagnostic(
      .globalAssignment, "\"\(name)\" is set without local", at: place, label: "write local \(name) = …",
      help: [
        "names without local would be seen by everything else, and words of the language cannot be changed"
      ])
  }

  static func comparison(at place: Span) -> Diagnostic {
    Diagnostic(
      .comparisonInFormula, "a formula cannot be compared with < or >", at: place,
      label: "write when(input.a:below(3), 1, 0)",
      help: ["the methods are above, below, at_least, at_most, equals"])
  }

  static func unknownComparison(_ name: String, names: [String], at place: Span) -> Diagnostic {
    Diagnostic(
      .unknownName, "a formula has no \"\(name)\"", at: place,
      label: nearest(to: name, among: names).map { "did you mean :\($0)(…)?" },
      notes: ["a formula has: " + names.joined(separator: ", ")])
  }

  static func unknownSourceInput(
    _ name: String, word: String, source: String, inputs: [String], at place: Span
  ) -> Diagnostic {
    Diagnostic(
      .unknownColumn, "\(word) \"\(source)\" has no input \"\(name)\"", at: place,
      label: nearest(to: name, among: inputs).map { "did you mean \"\($0)\"?" },
      help: [
        word == "source"
          ? "add it to columns: \(name) = \"header of the column\""
          : "a question gives inputs that end in _positive, _valid and _base, and in the name of a group"
      ],
      notes: ["inputs: " + inputs.joined(separator: ", ")])
  }

  static func unknownRuleStep(_ name: String, at place: Span) -> Diagnostic {
    let steps = Rule.Step.allCases.map(\.rawValue)
    return Diagnostic(
      .unknownMethod, "there is no rule.\(name)", at: place,
      label: nearest(to: name, among: steps).map { "did you mean rule.\($0)?" },
      notes: ["rules are for: " + steps.joined(separator: ", ")])
  }

  static func blockWithoutFields(_ word: String, id: String, at place: Span) -> Diagnostic {
    Diagnostic(
      .missingField, "\(word) \"\(id)\" has no fields", at: place, label: "write \(word) \"\(id)\" { … }")
  }

  static func tooManyBlocks(_ most: Int, at place: Span) -> Diagnostic {
    Diagnostic(
      .tooManyBlocks, "the script declares more than \(most) blocks", at: place,
      help: ["look for a loop that declares again and again"])
  }

  static func badModuleName(_ name: String, at place: Span) -> Diagnostic {
    Diagnostic(
      .unknownModule, "\"\(name)\" is not the name of a module", at: place,
      label: "write names joined by points, such as \"rules.shares\"",
      help: ["a module \"a.b\" is the file a/b.lua beside the script; names have small letters, digits and _"]
    )
  }

  static func cyclicUse(_ chain: [String], at place: Span) -> Diagnostic {
    Diagnostic(
      .cyclicUse, "\"\(chain.last ?? "")\" uses itself: " + chain.joined(separator: " → "), at: place,
      help: ["move what both need into a third module, and use that in both"])
  }

  static func unknownModule(_ name: String, names: [String], at place: Span) -> Diagnostic {
    Diagnostic(
      .unknownModule, "there is no module \"\(name)\"", at: place,
      label: nearest(to: name, among: names).map { "did you mean \"\($0)\"?" },
      help: [
        "a module \"a.b\" is the file a/b.lua beside the script; names have small letters, digits and _"
      ])
  }

  static func scriptError(_ message: String, at place: Span?, calls: [String]) -> Diagnostic {
    Diagnostic(.scriptError, message, at: place, notes: calls)
  }

  static func stepLimit(_ limit: UInt64, at place: Span?) -> Diagnostic {
    Diagnostic(
      .stepLimit, "the script has used up its \(limit) steps", at: place,
      help: ["look for a loop that does not end", "or allow more: --limit-steps \(limit * 10)"])
  }

  static func memoryLimit(_ limit: UInt64, at place: Span?) -> Diagnostic {
    Diagnostic(
      .memoryLimit, "the script needs more than its \(limit >> 20) MiB of memory", at: place,
      help: [
        "look for a table or text that keeps growing", "or allow more: --limit-memory \((limit >> 20) * 4)",
      ])
  }

  /// This ceiling is the same for all: a longer text is no part of a description.
  static func textLimit(_ limit: UInt64, at place: Span?) -> Diagnostic {
    Diagnostic(
      .memoryLimit, "a text of the script has more than \(limit) bytes", at: place,
      help: ["look for a text that keeps growing; figures belong in a data file"])
  }

  static func timeLimit(_ seconds: Double?, at place: Span?) -> Diagnostic {
    Diagnostic(
      .timeLimit, "the script did not end in time", at: place,
      help: [
        "look for a loop that does not end", "or allow more: --limit-seconds \(Int((seconds ?? 10) * 10))",
      ])
  }

  static func ruleResult(_ rule: Rule, gave what: String, at place: Span) -> Diagnostic {
    let due: String
    switch rule.step {
    case .impute, .treat, .normalise, .classify: due = "a vector as long as the one it was given"
    case .group: due = "a vector with a group number for each area"
    case .weight: due = "a table of weights by id"
    case .aggregate: due = "a number"
    case .screen: due = "true or false"
    case .interval: due = "two numbers, such as { lower, upper }, or nil where there is no interval"
    }
    return Diagnostic(
      .ruleResult, "the rule \"\(rule.name)\" gave \(what)", at: place, label: "it has to return \(due)")
  }

  static func rowResult(_ what: String, row: String, at place: Span) -> Diagnostic {
    Diagnostic(
      .ruleResult, "the formula gave \(what) for \(row)", at: place,
      label: "it has to return a number, or nil where there is none",
      help: ["test for nil before computing, and for zero before dividing"])
  }

  static func unknownRowInput(_ name: String, names: [String], at place: Span) -> Diagnostic {
    return Diagnostic(
      .unknownInput, "no source gives the input \"\(name)\"", at: place,
      label: nearest(to: name, among: names).map { "did you mean \"\($0)\"?" },
      notes: ["inputs: \(listed(names, most: 12))"])
  }
}
