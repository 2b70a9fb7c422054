import ScriptText
import Testing

@Suite("Operators of other languages")
struct ForeignOperatorsTests {
  @Test(
    "each has its counterpart",
    arguments: [
      ("local x = a != b", "1:13+2", "write ~="), ("local x = a <> b", "1:13+2", "write ~="),
      ("local x = a ≠ b", "1:13+1", "write ~="), ("local x = a && b", "1:13+2", "write and"),
      ("local x = a || b", "1:13+2", "write or"), ("local x = !a", "1:11+1", "write not"),
      ("local x = a ** 2", "1:13+2", "write ^"), ("local x = a === 2", "1:13+3", "write =="),
      ("local x = a => 2", "1:13+2", "write >="), ("local x = a ≤ 2", "1:13+1", "write <="),
      ("local x = 2 × a", "1:13+1", "write *"), ("x := 2", "1:3+2", "write ="),
      ("s += 1", "1:3+2", "write s = s + …"), ("s ..= t", "1:3+3", "write s = s .. …"),
      ("s++", "1:2+2", "write s = s + 1"),
      ("local x = a > 3 ? 1 : 0", "1:17+1", "write when(condition, value, other)"),
      ("weights { urban_security => 2 }", "1:26+2", "write ="),
    ])
  func counterparts(script: String, place: String, remedy: String) {
    #expect(found(script) == ["\(place) foreign-operator: \(remedy)"])
  }

  @Test("each line has its own report")
  func severalLines() {
    #expect(found("local f = function(s)\n  s += 1\n  s++\n  if s != 2 then return s end\nend").count == 3)
  }
}
