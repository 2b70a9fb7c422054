import Testing

@testable import Reports

@Suite("Markdown")
struct MarkdownRendererTests {
  @Test(
    "text of strangers stays text: no markup, no line of its own, no turned direction",
    arguments: [
      ("<script>x</script>", "\\<script\\>x\\</script\\>"), ("[a](b) *c* `d`", "\\[a\\](b) \\*c\\* \\`d\\`"),
      ("a\n# b", "a \\# b"), ("a\r\n| b", "a \\| b"), ("\u{202E}evil\u{2066}x", "evilx"),
      ("a\u{2028}b\tc", "a b c"), ("x\u{1B}[31m", "x\\[31m"), ("São Tomé & Co.", "São Tomé \\& Co."),
    ])
  func text(given: String, written: String) {
    #expect(MarkdownRenderer().render(Document(blocks: [.paragraph(.init(given))])) == written + "\n")
  }
}
