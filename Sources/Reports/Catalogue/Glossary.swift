/// What words mean here.
package struct Glossary: Sendable {
  package struct Term: Sendable {
    package var name: String
    package var meaning: String
    /// Where more is said: `assess reference min_max`.
    package var more: String?
  }

  package let terms: [Term]

  /// - text: the page of `Stdlib/`, a section for each term.
  /// - methods: entries of the reference, which are terms too; a term of the page comes before one of its name.
  package init(_ text: String, methods: [ReferenceEntry]) {
    let own = ReferencePage(text).sections.map { section in
      Term(
        name: section.title, meaning: section.parts.compactMap(\.paragraph).joined(separator: " "), more: nil)
    }
    var named = Set(own.map(\.name))
    let others = methods.compactMap { entry -> Term? in
      guard entry.kind != .word, named.insert(entry.name).inserted else { return nil }
      let kinds = methods.filter { $0.name == entry.name }
      return Term(
        name: entry.name, meaning: kinds.map(\.meaning).joined(separator: " "),
        more: "assess reference \(entry.name)")
    }
    terms = own + others
  }

  package func term(_ name: String) -> Term? {
    let wanted = name.lowercased()
    return terms.first { $0.name == wanted || $0.name == wanted.replacing("_", with: " ") }
  }

  package func document(_ shown: [Term]) -> Document {
    guard shown.count == 1, let term = shown.first else {
      return Document(blocks: [
        .terms(title: nil, shown.map { ($0.name, .init($0.meaning)) }),
        .labelled("More", "assess glossary TERM"),
      ])
    }
    return Document(
      blocks: [.heading(left: term.name, right: nil), .paragraph(.init(term.meaning))]
        + (term.more.map { [.labelled("More", .init($0))] } ?? []))
  }

  package func json(_ shown: [Term], tool: String) -> [UInt8] {
    var writer = JSONWriter()
    writer.object { writer in
      writer.field("format", "assess.glossary")
      writer.key("version")
      writer.integer(1)
      writer.field("tool", tool)
      writer.key("terms")
      writer.array { writer in
        for term in shown {
          writer.object { writer in
            writer.field("term", term.name)
            writer.field("meaning", term.meaning)
          }
        }
      }
    }
    return writer.bytes
  }
}
