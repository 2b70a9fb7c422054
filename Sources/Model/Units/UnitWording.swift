/// Whether two texts name one unit, in other words at most: `per 1,000 inhabitants` and `per 1 000 residents`.
///
/// A scale is part of a unit: `persons (thousands)`, hours and minutes, `points (1-5)` and `points (0-10)` differ from
/// one another. Shares are all in per cent, whatever they are shares of.
package func isSameUnit(_ first: String, _ second: String) -> Bool {
  let (a, b) = (unitWords(first), unitWords(second))
  if a.first == "yes/no", b.first == "yes/no" { return true }
  return a == b || (a.first == "%" && b.first == "%")
}

/// Whether a cell for a unit names one: `-`, `number` and the like do not.
package func namesUnit(_ text: String) -> Bool {
  !unitWords(text).filter { !["-", "no", "nr", "count", "#"].contains($0) }.isEmpty
}

/// Small letters, one word for each thing, numbers without marks between their digits.
private func unitWords(_ text: String) -> [String] {
  var words: [String] = []
  let plain = text.lowercased().replacing("per cent", with: "%").replacing("^", with: "")
    .replacing(/\s*[-–]\s*/) { _ in "-" }.replacing(/\s*\/\s*/) { _ in "/" }
  for part in spaced(plain).split(separator: " ") {
    if part.utf8.count == 3, part.utf8.allSatisfy(isDigit), let last = words.last,
      last.utf8.allSatisfy(isDigit)
    {
      // `1 000`, or `1,000`, whose mark has become a blank.
      words[words.count - 1] += part
      continue
    }
    var word = String(part)
    if word.utf8.count > 3, word.hasSuffix("s") { word.removeLast() }
    if word.utf8.count > 1, word.hasSuffix("k"), word.utf8.dropLast().allSatisfy(isDigit) {
      word = word.dropLast() + "000"
    }
    word = synonyms[word] ?? word
    if let power = powers[word] {
      // `100 thousand`.
      if let last = words.last, last.utf8.allSatisfy(isDigit) {
        words[words.count - 1] += power.dropFirst()
        continue
      }
      word = power
    }
    // `square metre` and `sq m`.
    if words.last == "square", let area = areas[word] {
      words[words.count - 1] = area
      continue
    }
    if !fillers.contains(word), !(word == "%" && words.last == "%") { words.append(word) }
  }
  return words
}

private func spaced(_ text: String) -> String {
  var plain = ""
  for character in text {
    switch character {
    case "²": plain.append("2")
    case "³": plain.append("3")
    case "µ", "μ": plain.append("u")
    case "%", "€", "‰": plain += " \(character) "
    case _ where character.isLetter || character.isNumber || "-/".contains(character): plain.append(character)
    case _ where character.isSymbol: plain += " \(character) "
    default: plain.append(" ")
    }
  }
  return plain
}

private func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

private let fillers: Set<String> = ["a", "an", "the", "of", "in", "each", "every", "number"]

private let powers = ["thousand": "1000", "million": "1000000"]

private let areas = ["m": "m2", "km": "km2"]

/// Words of one meaning, without the endings of plurals.
private let synonyms: [String: String] = {
  var synonyms: [String: String] = [:]
  for family in [
    [
      "person", "people", "resident", "inhabitant", "population", "capita", "head", "citizen", "pop", "inh",
      "inhab",
    ],
    ["dwelling", "home", "apartment", "flat"], ["%", "percent", "percentage", "pct"],
    ["eur", "euro", "€"], ["km2", "sqkm"], ["m2", "sqm"], ["square", "sq"], ["m", "metre", "meter"],
    ["km", "kilometre", "kilometer"], ["minute", "min"], ["hour", "h"], ["offence", "offense", "crime"],
  ] {
    for word in family { synonyms[word] = family[0] }
  }
  return synonyms
}()
