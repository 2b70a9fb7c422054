/// Texts that stand in many rows, each kept once and known by a number from 0 in the order in which they come.
struct Labels {
  private(set) var texts: [String] = []
  private var numbers: [String: Int] = [:]
  private var last: Int?

  mutating func number(of text: String) -> Int {
    // Rows of one area, or of one period, often stand together.
    if let last, texts[last] == text { return last }
    let number = numbers[text] ?? texts.count
    if number == texts.count {
      texts.append(text)
      numbers[text] = number
    }
    last = number
    return number
  }
}
