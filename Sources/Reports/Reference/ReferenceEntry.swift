/// What the reference says of one method, word or function: its line in the schema, and its page.
package struct ReferenceEntry: Sendable {
  package enum Kind: String, Sendable {
    case impute, treat, normalise, weight, aggregate, classify, group, interval, word, function

    /// As a heading of the list.
    package var title: String {
      switch self {
      case .impute: "Methods to impute"
      case .treat: "Methods to treat"
      case .normalise: "Methods to normalise"
      case .weight: "Methods to weight"
      case .aggregate: "Methods to aggregate"
      case .classify: "Methods to classify"
      case .group: "Methods to group"
      case .interval: "Methods for an interval"
      case .word: "Words"
      case .function: "Functions of formulas"
      }
    }
  }

  package struct Argument: Sendable {
    package var name: String
    /// Such as `a number`.
    package var takes: String
    package var isRequired: Bool
    /// What holds without it.
    package var standard: String?
    package var meaning: String

    package init(name: String, takes: String, isRequired: Bool, standard: String?, meaning: String) {
      self.name = name
      self.takes = takes
      self.isRequired = isRequired
      self.standard = standard
      self.meaning = meaning
    }
  }

  package var name: String
  package var kind: Kind
  /// One sentence.
  package var meaning: String
  /// The shortest thing a script can write.
  package var usage: String
  package var arguments: [Argument]
  /// Nil for what is no method.
  package var readsOtherAreas: Bool?
  /// Nil for what needs no more words.
  package var page: ReferencePage?

  package init(
    name: String, kind: Kind, meaning: String, usage: String, arguments: [Argument], readsOtherAreas: Bool?,
    page: ReferencePage?
  ) {
    self.name = name
    self.kind = kind
    self.meaning = meaning
    self.usage = usage
    self.arguments = arguments
    self.readsOtherAreas = readsOtherAreas
    self.page = page
  }
}
