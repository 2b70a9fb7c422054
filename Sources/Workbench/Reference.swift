import Declarations
import Diagnostics
import Model
package import Reports
import StandardLibrary

/// The page of a method, word or function, or the list of all.
///
/// - name: where it names methods of several steps, as `median` does, the pages of all.
/// - json: the file to write, or `-` for standard output, in place of the pages.
package func reference(_ name: String?, json: String? = nil, style: TerminalStyle) -> Outcome {
  let all = ReferenceEntry.all
  let entries = name.map { name in all.filter { $0.name == name } } ?? all
  var log = DiagnosticLog()
  if let name, entries.isEmpty {
    log.report(
      .unknownWord(
        name, what: "method, word or function", command: "reference", among: all.map(\.name),
        help: "assess reference lists all"))
  }
  return PageForms(json: json, style: style).outcome(
    name == nil ? [Document(listOf: entries)] : entries.map { Document($0) },
    json: { referenceJSON(entries, tool: Session.tool) }, log: log)
}

extension ReferenceEntry {
  /// Methods by step, then words and functions, each kind in the schema's order.
  static var all: [ReferenceEntry] {
    Schema.methods.map { Self($0) } + Schema.words.map { Self($0) }
      + Schema.names.map { Self($0, .word) } + Schema.functions.map { Self($0, .function) }
  }

  private init(_ method: MethodSpec) {
    self.init(
      name: method.name, kind: Kind(method.step), meaning: method.meaning, usage: method.example.luaText,
      arguments: (method.entries.map { [Argument($0)] } ?? []) + method.fields.map { Argument($0) },
      readsOtherAreas: method.readsOtherAreas,
      page: Self.page(method.step.rawValue, method.name))
  }

  private init(_ word: WordSpec) {
    let usage =
      switch word.form {
      case .named: "\(word.name) \"id\" { … }"
      case .plain, .plainOrNamed: "\(word.name) { … }"
      case .nameOnly: "\(word.name) \"id\""
      }
    self.init(
      name: word.name, kind: .word, meaning: word.meaning, usage: usage,
      arguments: word.fields.map { Argument($0) }, readsOtherAreas: nil, page: Self.page("word", word.name))
  }

  private init(_ function: FunctionSpec, _ kind: Kind) {
    self.init(
      name: function.name, kind: kind, meaning: function.meaning, usage: function.usage, arguments: [],
      readsOtherAreas: nil, page: Self.page(kind.rawValue, function.name))
  }

  private static func page(_ folder: String, _ name: String) -> ReferencePage? {
    StandardLibrary.text("reference/\(folder)/\(name).md").map { ReferencePage($0) }
  }
}

extension ReferenceEntry.Kind {
  fileprivate init(_ step: Rule.Step) {
    self =
      switch step {
      case .impute: .impute
      case .treat: .treat
      case .normalise: .normalise
      case .weight: .weight
      case .aggregate: .aggregate
      case .classify: .classify
      case .group: .group
      case .interval: .interval
      // Its shares are fields of the word.
      case .screen: .word
      }
  }
}

extension ReferenceEntry.Argument {
  /// What stands beside the named arguments, as many as one likes.
  fileprivate init(_ entries: EntriesSpec) {
    self.init(
      name: entries.areNamed ? "name = …" : "…", takes: entries.takes, isRequired: true, standard: nil,
      meaning: entries.meaning)
  }

  fileprivate init(_ field: FieldSpec) {
    self.init(
      name: field.name, takes: field.type.words, isRequired: field.isRequired, standard: field.defaultText,
      meaning: field.meaning)
  }
}
