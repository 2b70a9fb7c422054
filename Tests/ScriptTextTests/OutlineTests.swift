import Diagnostics
import ScriptText
import Testing

@Suite("Outline")
struct OutlineTests {
  private let script = Script(
    file: "city.lua",
    text: """
      local police = source "police" {
        file = "a.csv", columns = { burglary = "Home", "stray" },
      }
      drop "old"
      method { aggregate = geometric() }
      indicator "rate"
      {
        normalise = goalposts { worst = 12, best = 1 },
        formula = per(1000,
          police.burglary, input.homes),
        ["weight"] = 2,
      }
      for _, k in ipairs(kinds) do indicator(k .. "_x") { weight = 3 } end
      local r = rule.normalise("log", function(x)
        return x
      end)
      indicator "a" { weight = 1 } indicator "b" { weight = 2 }
      """)

  private func place(_ span: Span?) -> String {
    span.map { "\($0.line):\($0.column)+\($0.length)" } ?? "nowhere"
  }

  @Test("every call with an id or a table is a block")
  func blocks() {
    #expect(
      script.outline.blocks.map { "\($0.word) \($0.id ?? "-") \($0.lines.lowerBound)-\($0.lines.upperBound)" }
        == [
          "source police 1-3", "drop old 4-4", "method - 5-5", "indicator rate 6-12", "goalposts - 8-8",
          "indicator - 13-13", "rule.normalise log 14-16", "indicator a 17-17", "indicator b 17-17",
        ])
  }

  @Test("a block knows its word and its id")
  func heads() {
    let block = script.outline.block(word: "source", id: "police", line: 1)
    #expect(place(block?.wordSpan) == "1:16+6")
    #expect(place(block?.idSpan) == "1:23+8")
    let computed = script.outline.block(word: "indicator", id: "home_x", line: 13)
    #expect(computed?.id == nil)
    #expect(place(computed?.head) == "13:40+9")
  }

  @Test("fields are found by their path")
  func fields() throws {
    let source = try #require(script.outline.block(word: "source", id: "police", line: 1))
    #expect(place(source.span(of: ["columns", "burglary"])) == "2:31+8")
    #expect(place(source.valueSpan(of: ["columns", "burglary"])) == "2:42+6")
    #expect(place(source.valueSpan(of: ["columns"])) == "2:29+30")
    #expect(place(source.span(of: ["columns", "1"])) == "2:50+7")

    let rate = try #require(script.outline.block(word: "indicator", id: "rate", line: 6))
    #expect(place(rate.span(of: ["normalise", "best"])) == "8:39+4")
    #expect(place(rate.valueSpan(of: ["normalise", "best"])) == "8:46+1")
    #expect(place(rate.valueSpan(of: ["formula"])) == "9:13+3")
    #expect(place(rate.valueSpan(of: ["formula", "2"])) == "10:5+15")
    #expect(place(rate.span(of: ["weight"])) == "11:3+10")
  }

  @Test("where a field is absent, the nearest thing around it stands in")
  func fallbacks() throws {
    let rate = try #require(script.outline.block(word: "indicator", id: "rate", line: 6))
    #expect(place(rate.span(of: ["normalise", "wurst"])) == "8:3+9")
    #expect(place(rate.valueSpan(of: ["title"])) == "6:11+6")
    #expect(rate.field(["title"]) == nil)
  }

  @Test("what a value asks for by name has a place")
  func members() throws {
    let block = try #require(script.outline.block(word: "indicator", id: "rate", line: 6))
    #expect(place(block.member("burglary", of: ["formula"])) == "10:12+8")
    #expect(place(block.member("homes", of: ["formula"])) == "10:28+5")
    #expect(block.member("police", of: ["formula"]) == nil)
    #expect(block.member("homes", of: ["normalise"]) == nil)
  }

  @Test("the code of a line has a place, an empty line none")
  func code() {
    #expect(place(script.outline.code(line: 4)) == "4:1+10")
    #expect(place(script.outline.code(line: 10)) == "10:5+30")
    #expect(script.outline.code(line: 99) == nil)
  }

  @Test("a block is found by line first, then by id, then around a line")
  func lookup() {
    let outline = script.outline
    #expect(outline.block(word: "indicator", id: "b", line: 17)?.fields.first?.value.column == 55)
    #expect(outline.block(word: "indicator", id: "rate", line: 99)?.lines == 6...12)
    #expect(outline.block(word: "indicator", id: nil, line: 9)?.id == "rate")
    #expect(outline.block(word: "indicator", id: "nowhere", line: 2) == nil)
  }

  @Test("texts and names are found on their line")
  func words() {
    #expect(place(script.outline.string("Home", near: 9)) == "2:42+6")
    #expect(place(script.outline.string("nowhere", near: 9)) == "nowhere")
    #expect(place(script.outline.name("homes", line: 10)) == "10:28+5")
    #expect(place(script.outline.name("homes", line: 9)) == "nowhere")
  }
}
