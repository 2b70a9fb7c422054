import Diagnostics
import ScriptText
import Testing

@Suite("Lua's syntax errors in plain words")
struct SyntaxMessageTests {
  private let script = Script(
    file: "city.lua", text: "indicator \"x\" {\n  title = \"a\"\n  weight = 2,\n}\nx = 3x 'a\\q'")

  @Test(
    "each complaint is put in plain words",
    arguments: [
      (
        "city.lua:3: '}' expected (to close '{' at line 1) near 'weight'", 3,
        "} is missing before \"weight\", to close the { on line 1", "3:3+6"
      ),
      ("[string \"a:1: b\"]:3: unexpected symbol near 'weight'", 3, "\"weight\" does not fit here", "3:3+6"),
      ("city.lua:3: <name> expected near '2'", 3, "a name is missing before \"2\"", "3:12+1"),
      ("city.lua:4: 'end' expected near <eof>", 4, "end is missing before the end of the file", "4:0+1"),
      ("city.lua:5: malformed number near '3x'", 5, "3x is not a number", "5:5+2"),
      ("city.lua:2: unfinished string near '\"a'", 2, "this text is never closed", "2:11+3"),
      (
        "city.lua:9: unfinished long comment (starting at line 2) near '<eof>'", 9,
        "the long comment that starts on line 2 is never closed", "9:0+1"
      ),
      (
        "city.lua:5: invalid escape sequence '\\q'", 5, "a backslash in a text has a meaning of its own",
        "5:0+1"
      ),
      (
        "city.lua:3: attempt to assign to const variable 'weight'", 3,
        "weight is constant and keeps its first value",
        "3:0+1"
      ),
      (
        "city.lua:3: break outside a loop at line 3 near 'weight'", 3, "break stands outside of a loop",
        "3:3+6"
      ),
      (
        "city.lua:3: no visible label 'up' for goto at line 3", 3, "there is no label up for goto to go to",
        "3:0+1"
      ),
      ("city.lua:3: something new near 'weight'", 3, "something new, before \"weight\"", "3:3+6"),
      ("something else", 3, "something else", "3:0+1"),
    ])
  func plainWords(message: String, line: Int, words: String, place: String) throws {
    let diagnostic = script.syntaxDiagnostic(fromLuaMessage: message, line: line)
    #expect(diagnostic.code == .syntax)
    #expect(diagnostic.message == words)
    guard case .script(let span) = diagnostic.place else {
      Issue.record("no place")
      return
    }
    #expect("\(span.line):\(span.column)+\(span.length)" == place)
  }
}
