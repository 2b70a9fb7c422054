package import Diagnostics
package import ScriptText

/// One block of a script as it was written: `word "id" { fields }`.
package struct RawDeclaration: Sendable {
  package var word: String
  package var id: String?
  package var body: RawTable
  package var places: FieldPlaces
  /// The module that the block stands in; nil for the script itself.
  package var module: String?

  package init(word: String, id: String?, body: RawTable, places: FieldPlaces, module: String? = nil) {
    self.word = word
    self.id = id
    self.body = body
    self.places = places
    self.module = module
  }
}

/// Where the parts of a block stand in the script. A path leads into nested tables and calls:
/// `["normalise", "worst"]`; items of a list go by their number, `["components", "2"]`.
package struct FieldPlaces: Sendable {
  /// The line Lua ran, for blocks whose text was not found.
  private let line: Span
  private let block: Block?

  package init(line: Span, block: Block?) {
    self.line = line
    self.block = block
  }

  /// The id, or else the word.
  package var head: Span { block?.head ?? line }

  /// The field's name, or the nearest thing around it that has a place.
  package func key(_ path: [String]) -> Span { block?.span(of: path) ?? line }

  /// The field's value, or the nearest thing around it that has a place.
  package func value(_ path: [String]) -> Span { block?.valueSpan(of: path) ?? line }

  /// Where the field's value asks for something by name, as a formula does for an input; nil where it is made elsewhere.
  package func member(_ name: String, of path: [String]) -> Span? { block?.member(name, of: path) }
}

extension RawDeclaration {
  /// Whether a source says nothing of groups, or something that could be understood.
  var understoodGroups: Bool {
    guard let groups = body.fields.first(where: { $0.name == "groups" })?.value else { return true }
    return FieldType.textMap.accepts(groups) && !groups.isReported
  }

  /// Whether a `peers` block sorts areas into groups; one that cannot be understood may.
  var makesGroups: Bool {
    guard case .call(let call)? = body.fields.first(where: { $0.name == "method" })?.value else {
      return true
    }
    return call.name != "most_similar"
  }
}
