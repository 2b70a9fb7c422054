import Model

/// What an indicator is recognised by, made ready for comparing.
struct Marks {
  let id: String
  let title: String
  /// Id, title and aliases as they are compared.
  let names: Set<String>
  let inputs: Set<String>
  /// Codes by their list.
  let codes: [String: [Code]]
  let wordings: Wordings

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
    self.codes = Dictionary(uniqueKeysWithValues: codes.map { ($0, Code.all(in: $1, of: $0)) })
    wordings = Wordings(
      names: ([title] + aliases).map { vocabulary.wording(of: $0) },
      full: definition.map { vocabulary.wording(of: title + " " + $0) })
  }

  func sharesCode(with other: Marks) -> Bool {
    codes.contains { list, own in
      own.contains { code in other.codes[list]?.contains(where: code.isSame) == true }
    }
  }
}

/// A name as it is compared: `Home-burglaries` and `home_burglaries` are one.
private func plainName(_ text: String) -> String {
  text.lowercased().split { !$0.isLetter && !$0.isNumber }.joined(separator: " ")
}
