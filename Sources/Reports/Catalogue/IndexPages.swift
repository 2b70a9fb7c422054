package import Model

/// An existing index or tool that measures security in a city, as `Stdlib/indexes/` describes it.
package struct IndexPage: Sendable {
  package let id: String
  package let page: ReferencePage

  package init(id: String, text: String) {
    self.id = id
    page = ReferencePage(text)
  }

  package var document: Document {
    var blocks: [Document.Block] = [.heading(left: page.title, right: id)]
    blocks += page.opening.compactMap(\.paragraph).map { .paragraph(.init($0)) }
    for section in page.sections {
      let texts = section.parts.compactMap(\.paragraph).map { Document.Text($0) }
      blocks.append(.labelled(section.title, texts.first ?? ""))
    }
    return Document(blocks: blocks)
  }

  /// With the indicators of the framework that measure the same or a close variant.
  package func document(measuring indicators: [Indicator]) -> Document {
    var document = document
    guard !indicators.isEmpty else { return document }
    document.blocks.append(
      .terms(title: "Shared", indicators.map { ($0.id, .init($0.title)) }))
    return document
  }

  package static func list(_ pages: [IndexPage], measuring indicator: Indicator?) -> Document {
    let rows = pages.map { page -> [Document.Cell] in
      [
        .text(.init(page.id)), .text(.init(page.page.title)),
        .text(.init(page.page.section("Where")?.parts.first?.paragraph ?? "", .quiet)),
      ]
    }
    let heading =
      indicator.map { "Indexes that measure \($0.id) or a close variant" }
      ?? "\(pages.count) existing indexes and tools"
    return Document(blocks: [
      .heading(left: heading, right: nil),
      pages.isEmpty
        ? .paragraph("None of those described here.")
        : .table(Document.Table(columns: [.init("Id"), .init("Name"), .init("Where")], rows: rows)),
      .labelled("More", "assess indexes ID, assess indexes --measuring INDICATOR"),
    ])
  }
}

/// Pages of indexes, for other programs.
package func indexesJSON(_ pages: [IndexPage], sharing: (IndexPage) -> [Indicator], tool: String) -> [UInt8] {
  var writer = JSONWriter()
  writer.object { writer in
    writer.field("format", "assess.indexes")
    writer.key("version")
    writer.integer(1)
    writer.field("tool", tool)
    writer.key("indexes")
    writer.array { writer in
      for page in pages {
        writer.object { writer in
          writer.field("id", page.id)
          writer.field("name", page.page.title)
          writer.field("measures", page.page.opening.compactMap(\.paragraph).joined(separator: " "))
          for section in page.page.sections {
            writer.field(
              section.title.lowercased(), section.parts.compactMap(\.paragraph).joined(separator: " "))
          }
          writer.key("shared_indicators")
          writer.strings(sharing(page).map(\.id))
        }
      }
    }
  }
  return writer.bytes
}

extension ReferencePage.Part {
  var paragraph: String? { if case .paragraph(let text) = self { text } else { nil } }
}
