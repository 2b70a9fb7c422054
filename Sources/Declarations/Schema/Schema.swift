package import Model

/// A field of a block or an argument of a method.
package struct FieldSpec: Sendable {
  package var name: String
  package var type: FieldType
  package var isRequired: Bool
  /// What holds where the field is absent, as the manual says it.
  package var defaultText: String?
  /// What a script might write, for a field that has to be there.
  package var example: RawValue?
  package var meaning: String

  init(
    _ name: String, _ type: FieldType, required: Bool = false, default defaultText: String? = nil,
    example: RawValue? = nil, _ meaning: String
  ) {
    self.name = name
    self.type = type
    self.isRequired = required
    self.defaultText = defaultText
    self.example = example
    self.meaning = meaning
  }
}

/// A word that opens a block.
package struct WordSpec: Sendable {
  package enum Form: Sendable {
    /// `indicator "id" { … }`
    case named
    /// `method { … }`
    case plain
    /// `weights { … }` and `weights "experts" { … }`
    case plainOrNamed
    /// `drop "id"`
    case nameOnly
  }

  package var name: String
  package var form: Form
  package var meaning: String
  package var fields: [FieldSpec]
  /// Whether any other name is a field too, as in `weights { violence = 2 }`.
  package var isOpen = false
}

/// A method a script can name.
package struct MethodSpec: Sendable {
  package var name: String
  package var step: Rule.Step
  package var meaning: String
  /// In the order in which arguments without names are taken.
  package var fields: [FieldSpec]
  /// What it takes beside its fields.
  package var entries: EntriesSpec?
}

/// What a method takes as many of as one likes: values in a row, or values under names of the script's choice.
package struct EntriesSpec: Sendable {
  package var areNamed: Bool
  /// As in "the method takes …".
  package var takes: String
  package var meaning: String
  package var example: RawTable
}

/// A name that a script may use as it is, or call: a function of formulas, `use`, `input`.
package struct FunctionSpec: Sendable {
  package var name: String
  /// As a person would write it.
  package var usage: String
  package var meaning: String

  init(_ name: String, _ usage: String, _ meaning: String) {
    self.name = name
    self.usage = usage
    self.meaning = meaning
  }
}

/// Every word, field and method of the language, once. Decoding, suggestions and the reference come from here.
package enum Schema {
  package static func word(_ name: String) -> WordSpec? { words.first { $0.name == name } }
  /// The same name may stand for methods of several steps: `median()` fills gaps, and combines scores.
  package static func method(_ name: String, for step: Rule.Step) -> MethodSpec? {
    methods.first { $0.name == name && $0.step == step }
  }

  package static let methods: [MethodSpec] =
    imputationMethods + treatmentMethods + normalisationMethods + weightingMethods + aggregationMethods
    + judgementMethods + areaComparisonMethods + classificationMethods + groupingMethods
    + intervalMethods

  package static func function(_ name: String) -> FunctionSpec? { functions.first { $0.name == name } }

  package static let words: [WordSpec] = [
    WordSpec(name: "city", form: .named, meaning: "The city that assesses itself.", fields: cityFields),
    WordSpec(
      name: "source", form: .named, meaning: "A data file and how its columns become inputs.",
      fields: sourceFields),
    WordSpec(
      name: "survey", form: .named,
      meaning: "A file with a row for each respondent, and how their answers become inputs.",
      fields: surveyFields),
    WordSpec(
      name: "input", form: .named,
      meaning: "A raw input: input.burglaries in formulas; with fields, what is entered for it.",
      fields: inputFields),
    WordSpec(name: "indicator", form: .named, meaning: "One thing measured.", fields: indicatorFields),
    WordSpec(
      name: "adjust", form: .named, meaning: "Changes fields of an indicator declared elsewhere.",
      fields: indicatorFields.map { field in
        var field = field
        field.isRequired = false
        return field
      }),
    WordSpec(
      name: "use", form: .named,
      meaning: "Takes over the blocks of another script below the folder, or of the framework.",
      fields: useFields),
    WordSpec(
      name: "drop", form: .nameOnly, meaning: "Leaves out an indicator declared elsewhere.", fields: []),
    WordSpec(
      name: "weights", form: .plainOrNamed,
      meaning:
        "How much components, themes or indicators count among their siblings; with a name, another set of them.",
      fields: [], isOpen: true),
    WordSpec(
      name: "method", form: .plain, meaning: "The methods that hold for the whole assessment.",
      fields: methodFields),
    WordSpec(
      name: "peers", form: .named,
      meaning: "Which areas are held against each other, by what they have in common.",
      fields: peersFields),
    WordSpec(
      name: "screen", form: .plain, meaning: "Which areas have enough data to take part.",
      fields: screenFields),
    WordSpec(
      name: "existing_framework", form: .named,
      meaning: "Another framework's own components and themes, in place of the reference six.",
      fields: frameworkFields),
  ]
}
