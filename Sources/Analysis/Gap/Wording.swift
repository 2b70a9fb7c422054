/// The words of a text that tell something, each once, by number and rising.
struct Wording {
  let words: [Int]
}

/// What is said of an indicator.
struct Wordings {
  /// Of the title and of each alias.
  let names: [Wording]
  /// Of title and definition together; nil without a definition.
  let full: Wording?
}

/// Words that have been met, by number.
struct Vocabulary {
  private var numbers: [String: Int] = [:]
  /// Words as they were written; nil for those that tell nothing.
  private var met: [Substring: Int?] = [:]

  /// How many words that tell something have been met.
  var count: Int { numbers.count }

  mutating func wording(of text: String) -> Wording {
    var found: Set<Int> = []
    for word in text.lowercased().split(whereSeparator: { !$0.isLetter && !$0.isNumber }) {
      if let number = number(of: word) { found.insert(number) }
    }
    return Wording(words: found.sorted())
  }

  private mutating func number(of word: Substring) -> Int? {
    if let known = met[word] { return known }
    let number = plainWord(String(word)).map { plain in
      let number = numbers[plain] ?? numbers.count
      numbers[plain] = number
      return number
    }
    met[word] = .some(number)
    return number
  }
}
