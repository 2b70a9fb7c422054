package import Model

/// What one office is asked for one component: a sheet to hand out, with a row for each input, area and period.
package struct CollectionSheet: Hashable, Sendable {
  package struct Row: Hashable, Sendable {
    package var input: String
    /// "" where it is left to whoever fills the sheet in; a sheet is about the city then, and its year.
    package var area: String
    package var period: String

    package init(input: String, area: String, period: String) {
      self.input = input
      self.area = area
      self.period = period
    }
  }

  /// Small letters, digits and `_`; no two sheets have the same.
  package var name: String
  package var component: String
  package var owner: String
  package var rows: [Row]

  /// In the order of the rows, each once.
  package var inputs: [String] {
    var seen: Set<String> = []
    return rows.map(\.input).filter { seen.insert($0).inserted }
  }

  /// The sheets of a plan: each input stands in one of them, with the indicator that it completes first.
  ///
  /// - components: their ids in order.
  /// - places: for an input, the areas and periods that it lacks.
  package static func all(
    _ plan: CollectionPlan, _ indicators: [Indicator], components: [String],
    places: (_ input: String) -> [(area: String, period: String)]
  ) -> [CollectionSheet] {
    let byID = Dictionary(indicators.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    var sheets: [CollectionSheet] = []
    for step in plan.steps {
      guard let indicator = step.completes.lazy.compactMap({ byID[$0] }).first else { continue }
      let rows = step.inputs.flatMap { input in
        places(input).map { Row(input: input, area: $0.area, period: $0.period) }
      }
      guard !rows.isEmpty else { continue }
      let owner = indicator.owner
      if let known = sheets.firstIndex(where: { $0.component == indicator.component && $0.owner == owner }) {
        sheets[known].rows += rows
      } else {
        sheets.append(CollectionSheet(name: "", component: indicator.component, owner: owner, rows: rows))
      }
    }
    let ordered = components.flatMap { component in sheets.filter { $0.component == component } }
    return named(ordered)
  }

  private static func named(_ sheets: [CollectionSheet]) -> [CollectionSheet] {
    var taken: Set<String> = []
    return sheets.map { sheet in
      var sheet = sheet
      // An id has 64 characters at most, and a number may follow.
      let name = trimmed(String("\(sheet.component)_\(plainName(sheet.owner))".prefix(60)))
      var number = 1
      repeat {
        sheet.name = number == 1 ? name : "\(name)_\(number)"
        number += 1
      } while !taken.insert(sheet.name).inserted
      return sheet
    }
  }

  /// A part of a file's name that every system takes, and that a script may use as an id.
  private static func plainName(_ text: String) -> String {
    let words = text.lowercased().split { !$0.isLetter && !$0.isNumber }.map { word in
      String(word.compactMap { $0.isASCII ? $0 : plainLetters[$0] })
    }
    let plain = words.filter { !$0.isEmpty }.joined(separator: "_")
    return plain.isEmpty ? "owner" : plain
  }

  private static func trimmed(_ name: String) -> String {
    String(name.reversed().drop { $0 == "_" }.reversed())
  }

  /// Letters without their marks.
  private static let plainLetters: [Character: Character] = {
    let groups = [
      "aàáâãäåāăąæ", "cçćč", "dďđð", "eèéêëēęě", "gğ", "iìíîïīı", "lłľ", "nñńň", "oòóôõöøő", "rř", "sśšşșß",
      "tťţț", "uùúûüūůű", "yýÿ", "zźżž",
    ]
    var letters: [Character: Character] = [:]
    for group in groups {
      guard let plain = group.first else { continue }
      for letter in group.dropFirst() { letters[letter] = plain }
    }
    return letters
  }()
}
