/// How much two wordings have in common, from 0 to 1: shared words over all words.
///
/// Words of three letters and fewer say little and are left out; endings of plurals are cut off. A likeness is only ever
/// proposed to a person: two indicators of one name may measure different things.
func likeness(_ first: String, _ second: String) -> Double {
  let (a, b) = (words(first), words(second))
  guard !a.isEmpty, !b.isEmpty else { return 0 }
  return Double(a.intersection(b).count) / Double(a.union(b).count)
}

private func words(_ text: String) -> Set<String> {
  let parts = text.lowercased().split { !$0.isLetter && !$0.isNumber }
  return Set(
    parts.filter { $0.count > 3 && !common.contains(String($0)) }.map { word in
      word.hasSuffix("ies")
        ? word.dropLast(3) + "y" : word.hasSuffix("s") ? String(word.dropLast()) : String(word)
    })
}

/// Words that most indicators have.
private let common: Set<String> = [
  "residents", "resident", "people", "adults", "year", "rate", "share", "number", "with", "from", "that",
  "city",
  "recorded", "100000", "1000", "000", "100", "last", "their",
]

/// A name as it is compared: `Home-burglaries` and `home_burglaries` are one.
func plainName(_ text: String) -> String {
  text.lowercased().split { !$0.isLetter && !$0.isNumber }.joined(separator: " ")
}
