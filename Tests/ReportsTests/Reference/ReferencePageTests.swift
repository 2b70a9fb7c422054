import Reports
import Testing

@Suite("A page of the reference, taken apart")
struct ReferencePageTests {
  private let page = ReferencePage(
    """
    # halved

        score = x / 2
              = 0.5 × x

    Nothing else
    is looked at.

    ## When to use

    Never.

    ## Example

    Half of 8 is 4.

    ```lua city.lua
    local a = 1

    local b = 2
    ```

    ```text result
    area  score
    ```
    """)

  @Test("the title, and what follows up to the first section")
  func opening() {
    #expect(page.title == "halved")
    #expect(
      page.opening == [
        .formula(["score = x / 2", "      = 0.5 × x"]), .paragraph("Nothing else is looked at."),
      ])
  }

  @Test("sections in their order, with paragraphs and blocks")
  func sections() {
    #expect(page.sections.map(\.title) == ["When to use", "Example"])
    #expect(page.section("When to use")?.parts == [.paragraph("Never.")])
    #expect(
      page.section("Example")?.parts == [
        .paragraph("Half of 8 is 4."),
        .block(language: "lua", title: "city.lua", lines: ["local a = 1", "", "local b = 2"]),
        .block(language: "text", title: "result", lines: ["area  score"]),
      ])
    #expect(page.section("Source") == nil)
  }

  @Test("a page without a line is empty")
  func empty() {
    #expect(ReferencePage("").opening.isEmpty)
    #expect(ReferencePage("# only a title").title == "only a title")
  }
}
