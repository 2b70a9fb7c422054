/// What a unit says in words: `per 1 000 dwellings`, `% of residents`, `m² per resident`, `minutes`.
///
/// A unit with words that nobody here knows is not understood, and then says nothing: a city may write what it likes.
package enum UnitOfMeasure: Hashable, Sendable {
  /// Parts of a hundred, of one whole or as a difference of two such shares.
  case percent
  /// So much for each so many.
  case rate(Dimension?, per: Double, Dimension)
  case amount(Dimension)

  /// Nil where the words are not understood.
  package init?(_ text: String) {
    let words = Self.words(text)
    guard let first = words.first else { return nil }
    if first == "%" || words.starts(with: ["percentage", "points"]) {
      self = .percent
    } else if first == "yes/no" || first == "index" || first == "level" || first == "points" {
      self = .amount(first == "points" || first == "level" ? .of(.points) : .none)
    } else if let place = words.firstIndex(of: "per") {
      let rest = words[(place + 1)...]
      let digits = rest.prefix { Double($0) != nil }
      let noun = rest.dropFirst(digits.count).first
      guard let noun, let base = Self.dimension(of: noun) else { return nil }
      let numerator = words[..<place].last.flatMap { Self.dimension(of: $0) }
      guard place == 0 || numerator != nil else { return nil }
      // Counts are those of a year anyway.
      if noun == "year", digits.isEmpty, let numerator {
        self = .amount(numerator)
        return
      }
      self = .rate(numerator, per: digits.isEmpty ? 1 : Double(digits.joined()) ?? 1, base)
    } else if let dimension = Self.dimension(of: words[0]) {
      self = .amount(dimension)
    } else {
      return nil
    }
  }

  /// The dimension of what a number in this unit is, without its scale.
  package var dimension: Dimension {
    switch self {
    case .percent: .none
    case .rate(let numerator, _, let base): (numerator ?? .of(.events)) / base
    case .amount(let dimension): dimension
    }
  }

  /// Words and numbers, in small letters; what stands in brackets is a remark.
  private static func words(_ text: String) -> [String] {
    var plain = ""
    var depth = 0
    for character in text.lowercased() {
      if character == "(" { depth += 1 }
      if depth == 0 { plain.append(character.isWhitespace ? " " : character) }
      if character == ")" { depth -= 1 }
    }
    return plain.split(separator: " ").map(String.init)
  }

  private static func dimension(of noun: String) -> Dimension? { nouns[noun] }

  private static let nouns: [String: Dimension] = {
    var nouns: [String: Dimension] = [
      "km²": .area, "m²": .area, "ha": .area, "km": .of(.length), "m": .of(.length), "eur": .of(.money),
      "€": .of(.money), "pps": .of(.money), "µg/m³": .of(.concentration), "point": .of(.points),
    ]
    let counted: [(Dimension.Base, String)] = [
      (
        .persons,
        """
        person persons resident residents people adult adults child children pupil pupils voter voters votes victim
        victims patient patients woman women man men worker workers employee employees visitor visitors officer
        officers warden wardens offender offenders official officials practitioner practitioners participant
        participants member members daytime pedestrian pedestrians population staff
        """
      ),
      (
        .events,
        """
        event events offence offences crime crimes incident incidents death deaths case cases homicide homicides
        call calls visit visits report reports accident accidents attack attacks exercise exercises move moves
        """
      ),
      (
        .things,
        """
        thing things dwelling dwellings home homes household households vehicle vehicles place places space spaces
        site sites unit units shop shops camera cameras project projects measure measures seat seats light lights
        defect defects association associations venue venues post posts indicator indicators
        """
      ),
      (.answers, "answer answers"),
      (.time, "year years day days hour hours minute minutes night nights"),
    ]
    for (base, names) in counted {
      for name in names.split(whereSeparator: \.isWhitespace) { nouns[String(name)] = .of(base) }
    }
    return nouns
  }()
}
