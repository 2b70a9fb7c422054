import Model

/// What an indicator is recognised by, made ready for comparing.
struct Marks {
  let id: String
  let title: String
  /// Id, title and aliases as they are compared.
  let names: Set<String>
  let inputs: Set<String>
  /// Codes by their list.
  let codes: [String: Set<String>]
  /// Of the title, and of each alias.
  let wordings: [Wording]
  /// Of title and definition together.
  let fullWording: Wording

  init(_ own: OwnIndicator, _ vocabulary: inout Vocabulary) {
    self.init(
      id: own.id, title: own.title, aliases: own.aliases, definition: own.definition, inputs: own.inputs,
      codes: own.codes, &vocabulary)
  }

  init(_ reference: Indicator, _ vocabulary: inout Vocabulary) {
    self.init(
      id: reference.id, title: reference.title, aliases: reference.profile.aliases,
      definition: reference.definition, inputs: reference.formula.inputs ?? [],
      codes: reference.profile.codes, &vocabulary)
  }

  private init(
    id: String, title: String, aliases: [String], definition: String?, inputs: [String],
    codes: [String: String], _ vocabulary: inout Vocabulary
  ) {
    self.id = id
    self.title = plainName(title)
    names = Set(([id, title] + aliases).map(plainName))
    self.inputs = Set(inputs)
    self.codes = Dictionary(uniqueKeysWithValues: codes.map { ($0, singleCodes($1, of: $0)) })
    wordings = ([title] + aliases).map { vocabulary.wording(of: $0) }
    fullWording = vocabulary.wording(of: title + " " + (definition ?? ""))
  }

  func sharesName(with other: Marks) -> Bool { !names.isDisjoint(with: other.names) }

  func sharesCode(with other: Marks) -> Bool {
    codes.contains { list, own in other.codes[list].map { !$0.isDisjoint(with: own) } ?? false }
  }

  func sharesInputs(with other: Marks) -> Bool { !inputs.isEmpty && inputs == other.inputs }

  /// The likest of what they are called, or what is said of them in full.
  func likeness(to other: Marks) -> Double {
    var likest = fullWording.likeness(to: other.fullWording)
    for mine in wordings {
      for theirs in other.wordings { likest = max(likest, mine.likeness(to: theirs)) }
    }
    return likest
  }
}

/// A name as it is compared: `Home-burglaries` and `home_burglaries` are one.
private func plainName(_ text: String) -> String {
  text.lowercased().split { !$0.isLetter && !$0.isNumber }.joined(separator: " ")
}

/// Several codes may stand behind one another, with the edition in brackets. Of Eurostat only the codes of variables
/// count, such as SA3005V: one of its tables holds many indicators.
private func singleCodes(_ text: String, of list: String) -> Set<String> {
  let parts = text.split { ";, ".contains($0) }.filter { !$0.hasPrefix("(") }
  let named =
    list == "eurostat" ? parts.filter { $0.wholeMatch(of: /[A-Z]{2}[0-9]{4}[A-Z]/) != nil } : parts
  return Set(named.map { $0.lowercased() })
}
