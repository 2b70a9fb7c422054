import ScriptText
import Testing

@Suite("= where == is meant")
struct ConditionsTests {
  @Test("in if, elseif, while and until")
  func statements() {
    #expect(
      found(
        """
        local f = function(x)
          if x = 3 then return 1
          elseif (x = 4) then return 2 end
          while x = 5 do x = x + 1 end
          repeat x = 1 until x = 6
        end
        """) == [
          "2:8+1 equals-in-condition: write ==", "3:13+1 equals-in-condition: write ==",
          "4:11+1 equals-in-condition: write ==", "5:24+1 equals-in-condition: write ==",
        ])
  }

  @Test("in when( … ), where a formula has a word for it")
  func whenCall() {
    #expect(found("local x = when(a = 3, 1, 0)") == ["1:18+1 equals-in-condition: write :equals(3)"])
  }

  @Test("names in round brackets belong in curly ones")
  func namedArguments() {
    #expect(
      found("local g = goalposts(worst = 12, best = 1)") == [
        "1:21+7 syntax: with names, write goalposts { … }"
      ])
  }
}
