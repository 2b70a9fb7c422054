import Reports
import Testing

@Suite("The reference on a terminal")
struct ReferenceDocumentTests {
  private let renderer = TerminalRenderer(style: TerminalStyle(hasColor: false, isUnicode: true, width: 60))

  private let entry = ReferenceEntry(
    name: "halved", kind: .normalise, meaning: "Half of the value.", usage: "halved()",
    arguments: [
      .init(name: "of", takes: "a number", isRequired: true, standard: nil, meaning: "What is halved."),
      .init(
        name: "rounded", takes: "true or false", isRequired: false, standard: "false",
        meaning: "Whether halves are rounded."),
    ],
    readsOtherAreas: false,
    page: ReferencePage(
      "# halved\n\n    score = x / 2\n\n## When not\n\nNever.\n\n## Example\n\n```text r\na  b\n```\n"))

  @Test("a page joins the schema's line with the prose, in the width of the terminal")
  func page() {
    #expect(
      renderer.render(Document(entry)) == """
        halved    a method to normalise

        Half of the value.

            score = x / 2

        Write       halved()

        Arguments   of       A number. What is halved. Required.
                    rounded  True or false. Whether halves are
                             rounded. Without it: false.

        Other areas Reads no other area: a city alone can use it.

        When not    Never.

        Example

            r
            a  b

        """)
  }

  @Test("the list has a line for each, and marks what reads other areas")
  func list() {
    var other = entry
    (other.name, other.readsOtherAreas) = ("beside", true)
    let word = ReferenceEntry(
      name: "city", kind: .word, meaning: "The city.", usage: "city", arguments: [], readsOtherAreas: nil,
      page: nil)
    #expect(
      renderer.render(Document(listOf: [entry, other, word])) == """
        Methods to normalise
          halved  Half of the value.
          beside  Half of the value. *

        Words
          city  The city.

        * reads other areas: a city alone needs another method, or a
        source with the figures of other cities.

        More        assess reference NAME

        """)
  }
}
