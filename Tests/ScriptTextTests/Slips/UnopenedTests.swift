import Testing

@Suite("Blocks without their opening brace")
struct UnopenedTests {
  @Test("a block with fields and no brace is told, and the search goes on inside it")
  func unopened() {
    let text = """
      indicator "a"
        unit = "1",
        weight = 0,25,
      }
      method
        decimals = 2
      }
      indicator "b" { unit = "1" }
      """
    #expect(
      found(text) == [
        "1:1+13 unopened-block: write { after it", "3:12+4 decimal-comma: write 0.25",
        "5:1+6 unopened-block: write { after it",
      ])
  }

  @Test("a call in front of an assignment is left in peace")
  func others() {
    #expect(found("drop \"a\"\nlocal x = 3\n").isEmpty)
    #expect(found("drop \"a\"\n  x = 3\n").isEmpty)
    #expect(
      found("indicator \"a\"\n{\n  unit = \"1\"\n  weight = 2\n}\n") == ["3:13+1 missing-comma: write ,"])
  }
}
