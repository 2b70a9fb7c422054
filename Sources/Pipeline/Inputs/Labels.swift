/// Texts that stand in many rows, each kept once and known by a number from 0 in the order in which they come.
struct Labels {
  private(set) var texts: [String] = []
  private var numbers: [String: Int] = [:]
  private var last: Int?
  private static let unknown = -1

  /// - count: how many texts to make room for.
  init(expecting count: Int = 0) {
    texts.reserveCapacity(count)
    numbers.reserveCapacity(count)
  }

  mutating func number(of text: String) -> Int {
    // Rows of one area, or of one period, often stand together.
    if let last, texts[last] == text { return last }
    // Looked up and, where it is new, put in by one search.
    let number = { (known: inout Int) in
      if known == Self.unknown { known = texts.count }
      return known
    }(&numbers[text, default: Self.unknown])
    if number == texts.count { texts.append(text) }
    last = number
    return number
  }
}
