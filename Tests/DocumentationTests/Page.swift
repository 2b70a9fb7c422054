import Glibc
import Tables
import Workbench

/// A page of documentation and the blocks in it: ` ```lua city.lua ` is a file, ` ```text assess run city.lua `
/// what the command shows.
struct Page {
  struct Block {
    var language: String
    /// What stands behind the language on the opening line.
    var title: String
    var text: String
  }

  static let package = #filePath.split(separator: "/", omittingEmptySubsequences: false)
    .dropLast(3).joined(separator: "/")

  let text: String
  let blocks: [Block]

  init(_ name: String) throws {
    text = try FileStore().read("\(Self.package)/\(name)").withBytes { String(decoding: $0, as: UTF8.self) }
    var blocks: [Block] = []
    var open: Block?
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("```") {
        if let block = open {
          blocks.append(block)
          open = nil
        } else {
          let words = line.dropFirst(3).split(separator: " ", maxSplits: 1).map(String.init)
          open = Block(language: words.first ?? "", title: words.dropFirst().first ?? "", text: "")
        }
      } else {
        open?.text += line + "\n"
      }
    }
    self.blocks = blocks
  }

  /// The page with other text in one of its blocks.
  func replacing(_ block: Block, with output: String) -> String {
    let opening = "```\(block.language) \(block.title)\n"
    guard let start = text.firstRange(of: opening + block.text + "```")?.lowerBound else { return text }
    let old = opening + block.text
    let end = text.index(start, offsetBy: old.count)
    return String(text[..<start]) + opening + output + String(text[end...])
  }

  /// Targets of links, and paths in the running text that begin with a folder of this house.
  var paths: [String] {
    var paths: [String] = []
    for part in text.split(separator: "](").dropFirst() {
      let target = part.prefix { $0 != ")" }
      if !target.contains("://") { paths.append(String(target)) }
    }
    let folders = ["Scripts/", "Sources/", "Stdlib/", "Tests/"]
    for word in text.split(whereSeparator: { " `()|\n".contains($0) })
    where folders.contains(where: { word.hasPrefix($0) }) {
      paths.append(String(word).trimming(".,;:"))
    }
    return paths
  }
}

extension String {
  fileprivate func trimming(_ signs: String) -> String {
    var text = self
    while let last = text.last, signs.contains(last) { text.removeLast() }
    return text
  }
}
