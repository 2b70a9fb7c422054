/// A page of cases: files that a person might write, and what the program says about them.
///
/// - A block ```` ```lua city.lua ```` is a file of the case, whatever its language. Without a `data/police.csv` of its
///   own a case has ``standardData``.
/// - `-- error: [code]` or `-- warning: [code]` at the end of a line of a script marks a problem that is reported
///   there; two of them are joined by a comma. The mark itself is not part of the file.
/// - `gives: error[code] data/police.csv, row 3` below the blocks tells a problem with another place: a file, a
///   row with or without its column, an argument as typed, or nothing.
/// - a line that begins with `write instead` starts the right version. It has the files of the wrong one, unless it shows them again, and no
///   problem unless it marks one.
/// - ```` ```sh ```` holds the command where it is not `assess run city.lua`.
/// - ```` ```make data/police.csv ```` makes what cannot be shown: `a folder`, `a link to FILE`, `N bytes`,
///   `the bytes 50 4B …`, or, copied from the package, `the folder Scripts/cities/northport`.
/// - ```` ```text output ```` is all that the terminal shows, to the letter.
/// - A heading `##` starts a case that has nothing of the one before.
struct Page {
  var title = ""
  var cases: [Case] = []

  init(_ text: String) {
    var reader = PageReader()
    for (number, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      reader.read(String(line), number: number + 1)
    }
    reader.endCase()
    title = reader.title
    cases = reader.cases
  }

  static let standardData = """
    burglaries,robberies,dwellings,residents,feel_safe,asked
    412,96,118400,212000,1240,1586

    """
}

struct Case: Sendable {
  enum Content: Sendable {
    case text(String)
    /// What ``Page`` lists for `make`, or `kept` for a file that is there already.
    case made(String)
  }

  var title: String
  /// Of the page, counted from 1.
  var line: Int
  var files: [String: Content] = [:]
  var command = ["assess", "run", "city.lua"]
  /// `error[code] city.lua:3`, in no particular order.
  var expected: [String] = []
  var output: String?
  /// The lines of the page, counted from 0, that the output stands on.
  var outputLines: Range<Int>?
}

private struct PageReader {
  var title = ""
  var cases: [Case] = []
  private var current = Case(title: "", line: 1)
  private var hasBlocks = false
  private var block: (info: [String], lines: [String])?

  mutating func read(_ line: String, number: Int) {
    if let open = block {
      if line.hasPrefix("```") { close(open, number: number) } else { block?.lines.append(line) }
    } else if line.hasPrefix("```") {
      block = (line.dropFirst(3).split(separator: " ").map(String.init), [])
    } else if line.hasPrefix("# ") {
      title = String(line.dropFirst(2))
      current = Case(title: title, line: number)
    } else if line.hasPrefix("## ") {
      endCase()
      current = Case(title: String(line.dropFirst(3)), line: number)
    } else if line.lowercased().hasPrefix("write instead") {
      let wrong = current
      endCase()
      current = Case(
        title: wrong.title + ", put right", line: number, files: wrong.files, command: wrong.command)
    } else if line.hasPrefix("gives: ") {
      current.expected.append(String(line.dropFirst(7)))
    }
  }

  mutating func endCase() {
    if hasBlocks { cases.append(current) }
    hasBlocks = false
  }

  private mutating func close(_ open: (info: [String], lines: [String]), number: Int) {
    block = nil
    hasBlocks = true
    let text = open.lines.map { $0 + "\n" }.joined()
    let name = open.info.dropFirst().joined(separator: " ")
    switch open.info.first {
    case "sh": current.command = text.split { $0 == " " || $0 == "\n" }.map(String.init)
    case "make": current.files[name] = .made(text)
    case "text" where name == "output":
      current.output = text
      current.outputLines = (number - 1 - open.lines.count)..<(number - 1)
    default: current.files[name] = .text(unmarked(open.lines, of: name))
    }
  }

  /// Takes the marks out of the lines of a file and into what is expected.
  private mutating func unmarked(_ lines: [String], of file: String) -> String {
    var text = ""
    for (number, line) in lines.enumerated() {
      guard let mark = line.firstMatch(of: /\s*--((?:,? (?:error|warning): \[[a-z0-9-]+\])+)$/) else {
        text += line + "\n"
        continue
      }
      for found in String(mark.1).matches(of: /(error|warning): (\[[a-z0-9-]+\])/) {
        current.expected.append("\(found.1)\(found.2) \(file):\(number + 1)")
      }
      text += line[..<mark.range.lowerBound] + "\n"
    }
    return text
  }
}
