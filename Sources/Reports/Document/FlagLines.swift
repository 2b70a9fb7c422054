import Diagnostics
import Kernels
import Pipeline

/// Status letters that came with the figures of a row, in words: a reader should know which are not final.
struct FlagLines {
  let results: Results
  let row: Int

  /// The letters of European statistics; a source's own letters stand as they are.
  private static let words: [Character: String] = [
    "b": "break in the series", "c": "confidential", "d": "definition differs", "e": "estimated",
    "f": "forecast",
    "i": "imputed by the source", "n": "not significant", "p": "provisional", "r": "revised",
    "s": "estimated",
    "u": "low reliability",
  ]

  var blocks: [Document.Block] {
    var inputsByFlag: [String: [String]] = [:]
    for name in results.inputs.names {
      guard let input = results.inputs.inputs[name], let flag = input.flags[row], input.column[row] != nil
      else { continue }
      inputsByFlag[flag, default: []].append(name)
    }
    return inputsByFlag.sorted { $0.key < $1.key }.enumerated().map { number, entry in
      .labelled(number == 0 ? "Flagged" : "", Document.Text(line(entry.key, entry.value)))
    }
  }

  private func line(_ flag: String, _ inputs: [String]) -> String {
    let meaning = flag.compactMap { Self.words[$0] }.joined(separator: ", ")
    return "\(meaning.isEmpty ? "\"\(flag)\"" : meaning): \(listed(inputs, most: 4))"
  }
}
