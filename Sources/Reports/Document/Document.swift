/// A report without a format: what stands where, not how it is drawn.
package struct Document: Sendable {
  package enum Block: Sendable {
    case heading(left: String, right: String?)
    case table(Table)
    case paragraph(Text)
    /// A line with a name before it: `Next step   collect …`.
    case labelled(String, Text)
    /// Paragraphs beside a name; without one they have the whole width.
    case section(String?, [Text])
    /// Names, each with what is said of it, under a name of their own.
    case terms(title: String?, [(name: String, text: Text)])
    /// Lines that stay as they are, such as a file or a formula.
    case lines(title: String?, [String])
  }

  package struct Table: Sendable {
    package enum Alignment: Sendable { case left, right }

    package struct Column: Sendable {
      package var title: String
      package var alignment: Alignment

      package init(_ title: String, _ alignment: Alignment = .left) {
        self.title = title
        self.alignment = alignment
      }
    }

    package var columns: [Column]
    package var rows: [[Cell]]
  }

  package enum Cell: Sendable {
    case text(Text)
    /// A place on a scale, with the stretch it may lie in.
    case range(low: Double, mark: Double?, high: Double, scale: ClosedRange<Double>)
    case empty
  }

  package struct Text: Sendable, ExpressibleByStringLiteral {
    package enum Style: Sendable { case plain, strong, quiet, better, worse }

    package var runs: [(text: String, style: Style)]

    package init(_ text: String, _ style: Style = .plain) { runs = [(text, style)] }
    init(runs: [(text: String, style: Style)]) { self.runs = runs }
    package init(stringLiteral value: String) { self.init(value) }
  }

  package var blocks: [Block]
}
