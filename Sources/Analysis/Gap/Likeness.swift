import Glibc

/// How like the wordings of a reference an own indicator's wordings are.
///
/// A likeness is only ever proposed to a person: two indicators of one name may measure different things.
///
/// - Words weigh by their inverse document frequency, ln(1 + N / n), where n of the N indicators of the reference have
///   the word: a rare word that both share says more than one that many have. A word that the reference does not have
///   weighs what its words weigh on average.
/// - Source: K. Spärck Jones, "A statistical interpretation of term specificity and its application in retrieval",
///   Journal of Documentation 28 (1972), 11-21.
struct Likeness {
  private struct Text {
    var reference: Int
    var weight: Double
    /// Whether it is a definition with its title, not a name.
    var isFull: Bool
  }

  private let weights: [Double]
  private let otherWeight: Double
  /// Whether a word that is shared says anything without others.
  private let isTelling: [Bool]
  private var texts: [Text] = []
  /// By word: texts that have it, and indicators of whom it is said anywhere.
  private var textsWith: [[Int]]
  private let saidOf: [[Int]]
  private let count: Int

  /// - words: how many there are in them.
  init(_ reference: [Wordings], words: Int) {
    count = reference.count
    var saidOf = [[Int]](repeating: [], count: words)
    for (place, wordings) in reference.enumerated() {
      for word in Set(wordings.all.flatMap(\.wording.words)) { saidOf[word].append(place) }
    }
    let total = Double(reference.count)
    weights = saidOf.map { $0.isEmpty ? 0 : log(1 + total / Double($0.count)) }
    let uses = saidOf.reduce(0) { $0 + $1.count }
    let sum = zip(saidOf, weights).reduce(0.0) { $0 + Double($1.0.count) * $1.1 }
    otherWeight = uses == 0 ? 1 : sum / Double(uses)
    // What more than a tenth of the reference has in common makes no two of them alike.
    isTelling = saidOf.map { $0.count <= max(2, reference.count / 10) }
    self.saidOf = saidOf
    textsWith = [[Int]](repeating: [], count: words)
    for (place, wordings) in reference.enumerated() {
      for (wording, isFull) in wordings.all {
        for word in wording.words { textsWith[word].append(texts.count) }
        texts.append(Text(reference: place, weight: weight(of: wording), isFull: isFull))
      }
    }
  }

  private func weight(of wording: Wording) -> Double {
    wording.words.reduce(0) { $0 + ($1 < weights.count ? weights[$1] : otherWeight) }
  }

  /// Along the reference, from 0 to 1: the highest of the own wordings.
  ///
  /// It is the mean of two: which part of the words of both the likest name shares, and which part of the own words is
  /// said anywhere of the reference's indicator. A definition is compared with definitions in place of names. 0 where no telling word is shared and no name is the same.
  func along(_ own: Wordings) -> [Double] {
    var likest = [Double](repeating: 0, count: count)
    for (wording, isFull) in own.all where !wording.words.isEmpty {
      let weight = weight(of: wording)
      var shared = [Double](repeating: 0, count: texts.count)
      var said = [Double](repeating: 0, count: count)
      var tells = [Bool](repeating: false, count: count)
      var (metTexts, metPlaces): ([Int], [Int]) = ([], [])
      for word in wording.words where word < weights.count {
        for text in textsWith[word] where texts[text].isFull == isFull {
          if shared[text] == 0 { metTexts.append(text) }
          shared[text] += weights[word]
        }
        for place in saidOf[word] {
          if said[place] == 0 { metPlaces.append(place) }
          said[place] += weights[word]
          if isTelling[word] { tells[place] = true }
        }
      }
      var inTexts = [Double](repeating: 0, count: count)
      for text in metTexts {
        let part = shared[text] / (weight + texts[text].weight - shared[text])
        inTexts[texts[text].reference] = max(inTexts[texts[text].reference], part)
      }
      for place in metPlaces where tells[place] || inTexts[place] > Self.sameWords {
        likest[place] = max(likest[place], min(1, (inTexts[place] + said[place] / weight) / 2))
      }
    }
    return likest
  }

  /// Sums of the same weights in another order differ in the last bits.
  private static let sameWords = 1 - 1e-9
}

extension Wordings {
  fileprivate var all: [(wording: Wording, isFull: Bool)] {
    names.map { ($0, false) } + (full.map { [($0, true)] } ?? [])
  }
}
