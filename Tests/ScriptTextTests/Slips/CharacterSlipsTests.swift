import Diagnostics
import ScriptText
import Testing

@Suite("Characters that Lua does not know")
struct CharacterSlipsTests {
  @Test("curly quotes, on each line of their own")
  func curlyQuotes() {
    #expect(
      found("indicator “x” {\n  title = ‘Homes’,\n  unit = \"per home”,\n  better = ”lower”,\n}") == [
        "1:11+1 curly-quotes: write \"", "2:11+1 curly-quotes: write '", "3:19+1 curly-quotes: write \"",
        "4:12+1 curly-quotes: write \"",
      ])
  }

  @Test("a bracket inside of curly quotes opens nothing")
  func curlyQuotesWithBracket() {
    #expect(found("indicator “x (” {\n  weight = 2\n}") == ["1:11+1 curly-quotes: write \""])
  }

  @Test("invisible characters are said once, with the other lines")
  func invisible() {
    let text = "indicator \"x\" {\n\u{A0}\u{A0}weight = 1,\n\u{A0}better = \"lower\",\n}"
    #expect(found(text) == ["2:1+1 invisible-character: type a plain space"])
    let slip = Script(file: "a", text: text).slips().first
    #expect(slip?.message == "an invisible character stands here: no-break space (U+00A0)")
    #expect(slip?.notes == ["Also on line 3."])
    #expect(found("local wei\u{200B}ght = 1") == ["1:10+1 invisible-character: delete it"])
  }

  @Test("a name with other letters is written without them, or as a text where that is possible")
  func names() {
    #expect(
      found("weights { väkiluku = 1 }\nlocal größe = 2\nlocal нас = 3") == [
        "1:11+8 name-characters: write vakiluku or [\"väkiluku\"]", "2:7+5 name-characters: write grosse",
        "3:7+3 name-characters: write it with a–z",
      ])
  }

  @Test("a typographic minus sign")
  func minus() {
    #expect(
      found("local x = −5\nlocal y = 3 – x") == [
        "1:11+1 unicode-minus: write -", "2:13+1 unicode-minus: write -",
      ])
  }

  @Test("a text without an end does not blame the next line")
  func unfinished() {
    #expect(
      found("indicator \"x\" {\n  title = \"Homes,\n  weight = 1,\n}") == [
        "2:11+1 syntax: needs a \" at its end"
      ])
    #expect(found("local x = [==[ y\nz") == ["1:11+1 syntax: needs a ]==] at its end"])
  }

  @Test("any other sign means nothing")
  func junk() {
    #expect(found("local x = 5 €") == ["1:13+1 syntax: delete it, or quote the text"])
  }
}
