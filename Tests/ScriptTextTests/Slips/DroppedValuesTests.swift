import ScriptText
import Testing

@Suite("Values that are dropped")
struct DroppedValuesTests {
  @Test("a forgotten return")
  func forgottenReturn() {
    #expect(
      found("local f = function(x)\n  x.a / x.b\nend\nlocal g = function(x)\n  100 * x\nend") == [
        "2:3+9 dropped-value: write return before it", "5:3+7 dropped-value: write return before it",
      ])
  }

  @Test("a value without a name outside of functions")
  func withoutName() {
    #expect(
      found("local a = 1\na + 2\n\"some text\"\nper(1, a, b) * 2\nlocal b = 2") == [
        "2:1+5 dropped-value: give it a name: local name = …",
        "3:1+11 dropped-value: give it a name: local name = …",
        "4:1+16 dropped-value: give it a name: local name = …",
      ])
  }

  @Test("a comparison as a statement, beside a block with another slip")
  func severalBlocks() {
    #expect(
      found("local f = function(x)\n  x == 3\nend\n\nindicator \"a\" {\n  weight = 1\n  title = \"x\",\n}")
        == [
          "2:3+6 dropped-value: write return before it", "6:13+1 missing-comma: write ,",
        ])
  }
}
