import ScriptText
import Testing

@Suite("Names and the signs behind them")
struct NamesTests {
  @Test("a hyphen or a space in a name")
  func names() {
    #expect(
      found(
        "weights {\n  night-safety = 1,\n  night safety = 2,\n}\nlocal covid-19 = 3\nhome-city \"x\" { a = 1 }"
      ) == [
        "2:3+12 hyphen-in-name: write night_safety", "3:3+12 syntax: write night_safety",
        "5:7+8 hyphen-in-name: write covid_19", "6:1+9 hyphen-in-name: write home_city",
      ])
  }

  @Test("a colon in place of =")
  func colons() {
    #expect(
      found(
        "indicator \"x\" {\n  weight: 2,\n  better: \"lower\",\n  formula: per(1, a, b),\n  \"title\": \"x\",\n}\nlocal a: 3"
      ) == [
        "2:9+1 colon-for-equals: write =", "3:9+1 colon-for-equals: write =",
        "4:10+1 colon-for-equals: write =",
        "5:10+1 colon-for-equals: write title = …", "7:8+1 colon-for-equals: write =",
      ])
  }

  @Test("a colon that Lua takes for a method call in silence")
  func silentColon() {
    #expect(found("indicator \"x\" {\n  formula: per(1, a, b),\n}") == ["2:10+1 colon-for-equals: write ="])
  }

  @Test("a field's name in quotes")
  func quoted() {
    #expect(
      found("weights { \"a\" = 1 }\nweights { 'b c' = 1 }") == [
        "1:11+3 syntax: write a", "2:11+5 syntax: write [\"b c\"]",
      ])
  }

  @Test("subtractions stay what they are beside another slip")
  func subtraction() {
    #expect(
      found("local x = a-b\nlocal y = {\n  a-b,\n  z = a\n  -b,\n}\nx = y != 2") == [
        "7:7+2 foreign-operator: write ~="
      ])
  }
}
