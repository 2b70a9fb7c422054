import Diagnostics
import Reports
import StandardLibrary
import Tables
import Testing
import Workbench

@testable import LuaHost

/// The page of `assess explain limits`, held against the program.
@Suite("The page of limits")
struct LimitsPageTests {
  private static let page = StandardLibrary.text("limits.md") ?? ""

  /// The first two cells of the rows of the table that begins with `head`.
  private static func rows(_ head: String) -> [(what: String, cell: String)] {
    let lines = page.split(separator: "\n", omittingEmptySubsequences: false)
    guard let start = lines.firstIndex(of: "| \(head) |") else { return [] }
    return lines.dropFirst(start + 2).prefix { $0.hasPrefix("|") }.map { line in
      let cells = line.split(separator: "|").map {
        String($0.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
      }
      return (cells[0], cells[1])
    }
  }

  @Test("the ceilings of scripts are those of the program")
  func ceilings() {
    let limits = LuaLimits()
    let most: [UInt64] = [
      limits.steps, limits.memory >> 20, 10, limits.stringLength, UInt64(limits.sourceBytes), limits.output,
      limits.nodes,
      32, UInt64(KeptRoom.mostDepth), UInt64(ScriptRecord.mostBlocks), UInt64(KeptRoom.mostThings),
      UInt64(ScriptRecord.mostFormulaParts), UInt64(DiagnosticLog.mostOfAKind),
    ]
    #expect(Self.rows("What | Most | Allow more with").map(\.cell.digits) == most)
  }

  @Test("the ceilings of files are those of the program")
  func files() {
    let limits = TableLimits()
    let most = [FileStore.mostBytes, limits.rowLength, limits.columns, limits.rows, limits.cells].map {
      UInt64($0)
    }
    #expect(Self.rows("What | Most").map(\.cell.digits) == most)
  }

  @Test("what is not there, and what to do instead, is what messages say")
  func absent() {
    let rows = Self.rows("Name | Instead")
    #expect(rows.map(\.what) == Diagnostic.absentNames.keys.sorted())
    for row in rows { #expect(Diagnostic.absentNames[row.what] == row.cell) }
  }

  @Test("it is shown by assess explain limits, and fits a terminal")
  func shown() {
    let style = TerminalStyle(hasColor: false, isUnicode: true, width: 100)
    #expect(explain("limits", style: style).output == Array(Self.page.utf8))
    #expect(Self.page.split(separator: "\n").allSatisfy { $0.count <= 100 })
    for code in ["step-limit", "memory-limit", "time-limit"] {
      #expect(StandardLibrary.text("explain/\(code).md")?.contains("assess explain limits") == true)
    }
  }
}

extension String {
  /// The number in a text that sets its thousands apart by spaces.
  fileprivate var digits: UInt64? { UInt64(filter { $0.isNumber }) }
}
