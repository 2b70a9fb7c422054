import ScriptText
import Testing

@Suite("Comments of other languages")
struct ForeignCommentsTests {
  @Test("#, // and /* */, at the start of a line and after a value")
  func comments() {
    #expect(
      found(
        """
        # The city's own rates “2025”
        local a = 1 # don't (count this
        // Indicators
        indicator "x" {   // väki and 70%
          weight = 1,     # weight
          # weight
          better = "lower", // per year { and so on
          unit = "%" // percent of homes
        }
        /* one
           local b = “two” */
        local c = 3
        """) == [
          "1:1+1 foreign-comment: write --", "2:13+1 foreign-comment: write --",
          "3:1+2 foreign-comment: write --",
          "4:19+2 foreign-comment: write --", "5:19+1 foreign-comment: write --",
          "6:3+1 foreign-comment: write --",
          "7:21+2 foreign-comment: write --", "8:14+2 foreign-comment: write --",
          "10:1+2 foreign-comment: write --, or --[[ … ]] over several lines",
        ])
  }

  @Test("two hyphens that became a dash")
  func dash() {
    #expect(
      found("— our own indicators\nlocal a = 1 – the first one") == [
        "1:1+1 foreign-comment: write --", "2:13+1 foreign-comment: write --",
      ])
  }

  @Test("division and length stay what they are beside another slip")
  func division() {
    #expect(
      found("local a = 7 // 2\nlocal b = { #list, #c }\nlocal d = a\n  // b\nlocal e = a != b") == [
        "5:13+2 foreign-operator: write ~="
      ])
  }
}
