/// What a character outside ASCII was most likely meant to be.
enum Intention {
  case letter, curlyDouble, curlySingle, dash, mathSign, invisible, nothing

  init(_ scalar: Unicode.Scalar) {
    switch scalar {
    case "“", "”", "„", "‟", "«", "»", "″", "＂": self = .curlyDouble
    case "‘", "’", "‚", "‛", "‹", "›", "′": self = .curlySingle
    case "−", "–", "—", "‐", "‑", "‒", "―", "－": self = .dash
    case "≠", "≤", "≥", "×", "÷", "·", "∙", "⋅": self = .mathSign
    default: self.init(category: scalar.properties.generalCategory)
    }
  }

  private init(category: Unicode.GeneralCategory) {
    switch category {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .nonspacingMark, .spacingMark, .enclosingMark, .decimalNumber, .letterNumber:
      self = .letter
    case .control, .format, .spaceSeparator, .lineSeparator, .paragraphSeparator: self = .invisible
    default: self = .nothing
    }
  }
}

/// The scalar that begins at `offset` and its length in bytes; damaged bytes read as U+FFFD, one by one.
func decodeScalar(_ bytes: [UInt8], at offset: Int) -> (scalar: Unicode.Scalar, length: Int) {
  let first = bytes[offset]
  if first < 0x80 { return (Unicode.Scalar(first), 1) }
  let damaged: (Unicode.Scalar, Int) = ("\u{FFFD}", 1)
  let (length, smallest): (Int, UInt32)
  switch first {
  case 0xC2...0xDF: (length, smallest) = (2, 0x80)
  case 0xE0...0xEF: (length, smallest) = (3, 0x800)
  case 0xF0...0xF4: (length, smallest) = (4, 0x10000)
  default: return damaged
  }
  guard offset + length <= bytes.count else { return damaged }
  var value = UInt32(first) & (0xFF >> UInt32(length + 1))
  for byte in bytes[(offset + 1)..<(offset + length)] {
    guard byte & 0xC0 == 0x80 else { return damaged }
    value = value << 6 | UInt32(byte & 0x3F)
  }
  guard value >= smallest, let scalar = Unicode.Scalar(value) else { return damaged }
  return (scalar, length)
}

/// A name of the Latin alphabet without its accents, or nil where a letter has no plain counterpart.
func plainName(_ name: String) -> String? {
  var result = ""
  for character in name {
    if character.isASCII {
      result.append(character)
    } else if let plain = plainLetters[character] {
      result += plain
    } else if let plain = plainLetters[Character(character.lowercased())] {
      result += plain.uppercased()
    } else {
      return nil
    }
  }
  return result
}

private let plainLetters: [Character: String] = {
  let rows = [
    "a": "äåáàâãāăą", "o": "öóòôõőōø", "u": "üúùûűūů", "e": "éèêëēęěė", "i": "íìîïīį", "c": "çćč", "n": "ñńň",
    "s": "śšşș", "z": "źżž", "y": "ýÿ", "l": "łľ", "d": "ďđð", "t": "ťţț", "r": "řŕ", "g": "ğģ", "k": "ķ",
    "ae": "æ", "oe": "œ", "ss": "ß", "th": "þ",
  ]
  var table: [Character: String] = [:]
  for (plain, letters) in rows {
    for letter in letters { table[letter] = plain }
  }
  return table
}()

func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }

func isNameByte(_ byte: UInt8) -> Bool {
  isDigit(byte) || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20) && byte >= 0x41
    || byte == UInt8(ascii: "_")
}

func isZeroWidth(_ scalar: Unicode.Scalar) -> Bool {
  ["\u{200B}", "\u{200C}", "\u{200D}", "\u{2060}", "\u{FEFF}", "\u{AD}"].contains(scalar)
}
