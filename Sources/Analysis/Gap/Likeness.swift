/// Words that have been met, by number.
struct Vocabulary {
  private var numbers: [String: Int] = [:]

  mutating func wording(of text: String) -> Wording {
    let words = text.lowercased().split { !$0.isLetter && !$0.isNumber }
    let telling = words.filter { $0.count > 3 && !common.contains(String($0)) }.map { word in
      let plain =
        word.hasSuffix("ies")
        ? word.dropLast(3) + "y" : word.hasSuffix("s") ? String(word.dropLast()) : String(word)
      let number = numbers[plain] ?? numbers.count
      numbers[plain] = number
      return number
    }
    return Wording(words: Set(telling).sorted())
  }
}

/// The words of a text that say something, each once.
///
/// Words of three letters and fewer say little and are left out; endings of plurals are cut off.
struct Wording {
  /// Rising.
  fileprivate let words: [Int]

  /// How much two wordings have in common, from 0 to 1: shared words over all words.
  ///
  /// A likeness is only ever proposed to a person: two indicators of one name may measure different things.
  func likeness(to other: Wording) -> Double {
    var (mine, theirs, shared) = (0, 0, 0)
    while mine < words.count, theirs < other.words.count {
      let (a, b) = (words[mine], other.words[theirs])
      if a == b { shared += 1 }
      if a <= b { mine += 1 }
      if b <= a { theirs += 1 }
    }
    return shared == 0 ? 0 : Double(shared) / Double(words.count + other.words.count - shared)
  }
}

/// Words that most indicators have.
private let common: Set<String> = [
  "residents", "resident", "people", "adults", "year", "rate", "share", "number", "with", "from", "that",
  "city",
  "recorded", "100000", "1000", "000", "100", "last", "their",
]
