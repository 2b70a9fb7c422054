package import Model

extension Question {
  /// What a text answers; nil where it is no answer to the question.
  ///
  /// - Choices are the same where only capitals, blanks and marks differ. Several are separated by commas, semicolons or
  ///   lines. What says "none" stands alone.
  /// - byNumber: whether a choice may be given by its number in the list, from 1.
  /// - Precondition: the text is not blank.
  package func values(of text: String, byNumber: Bool = false) -> [String]? {
    switch answer {
    case .words: return [text]
    case .number: return Self.number(text).map { [String($0)] }
    case .years: return Self.years(text)
    case .one(let choices): return Self.choice(text, choices, byNumber).map { [$0] }
    case .any(let choices):
      var found: Set<String> = []
      for part in Self.parts(text) {
        guard let id = Self.choice(part, choices, byNumber) else { return nil }
        found.insert(id)
      }
      guard !found.isEmpty, found.count == 1 || !found.contains(Self.none) else { return nil }
      return choices.map(\.id).filter(found.contains)
    }
  }

  /// What an answer may be, for people: `held | obtainable`, `a number`.
  package var allowed: String {
    switch answer {
    case .words: "in your own words"
    case .number: "a whole number"
    case .years: "years, such as 2025, or 2023-2025"
    case .one(let choices): choices.map(\.id).joined(separator: " | ")
    case .any(let choices): "one or more of: " + choices.map(\.id).joined(separator: " | ")
    }
  }

  private static func parts(_ text: String) -> [String] {
    text.split { ",;|\n".contains($0) }.map(String.init).filter { !lettersAndDigits($0).isEmpty }
  }

  private static func choice(_ text: String, _ choices: [Choice], _ byNumber: Bool) -> String? {
    let plain = lettersAndDigits(text)
    if let choice = choices.first(where: { lettersAndDigits($0.id) == plain }) { return choice.id }
    guard byNumber, let number = Int(plain), choices.indices.contains(number - 1) else { return nil }
    return choices[number - 1].id
  }

  /// `212 000`, `212,000` and `212.000` are one number; marks stand before three digits only.
  private static func number(_ text: String) -> Int? {
    let groups = text.split { $0 == "," || $0 == "." || $0 == "'" || $0.isWhitespace }
    guard let first = groups.first, groups.allSatisfy({ $0.utf8.allSatisfy { (48...57).contains($0) } }),
      groups.count == 1 || first.count <= 3, groups.dropFirst().allSatisfy({ $0.count == 3 })
    else { return nil }
    return Int(groups.joined())
  }

  private static func years(_ text: String) -> [String]? {
    var years: Set<Int> = []
    for part in text.split(whereSeparator: { ",;|\n".contains($0) }) {
      let ends = part.split(omittingEmptySubsequences: false) { $0 == "-" || $0 == "–" }.map { end in
        Int(String(end.filter { !$0.isWhitespace }))
      }
      guard (1...2).contains(ends.count), let first = ends[0], let last = ends[ends.count - 1],
        (1900...2100).contains(first), (first...max(first, min(last, 2100))).contains(last)
      else { return nil }
      years.formUnion(first...last)
    }
    return years.isEmpty ? nil : years.sorted().map { String($0) }
  }
}
