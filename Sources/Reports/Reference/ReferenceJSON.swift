/// Entries of the reference, for editors and other programs.
package func referenceJSON(_ entries: [ReferenceEntry], tool: String) -> [UInt8] {
  var writer = JSONWriter()
  writer.object { writer in
    writer.field("format", "assess.reference")
    writer.key("version")
    writer.integer(1)
    writer.field("tool", tool)
    writer.key("entries")
    writer.array { writer in for entry in entries { writer.entry(entry) } }
  }
  return writer.bytes
}

extension JSONWriter {
  fileprivate mutating func entry(_ entry: ReferenceEntry) {
    object { writer in
      writer.field("name", entry.name)
      writer.field("kind", entry.kind.rawValue)
      writer.field("meaning", entry.meaning)
      writer.field("usage", entry.usage)
      if let reads = entry.readsOtherAreas {
        writer.key("reads_other_areas")
        writer.boolean(reads)
      }
      writer.key("arguments")
      writer.array { writer in for argument in entry.arguments { writer.argument(argument) } }
      writer.key("text")
      writer.parts(entry.page?.opening ?? [])
      writer.key("sections")
      writer.array { writer in
        for section in entry.page?.sections ?? [] {
          writer.object { writer in
            writer.field("title", section.title)
            writer.key("text")
            writer.parts(section.parts)
          }
        }
      }
    }
  }

  private mutating func argument(_ argument: ReferenceEntry.Argument) {
    object { writer in
      writer.field("name", argument.name)
      writer.field("takes", argument.takes)
      writer.key("required")
      writer.boolean(argument.isRequired)
      writer.field("default", argument.standard)
      writer.field("meaning", argument.meaning)
    }
  }

  private mutating func parts(_ parts: [ReferencePage.Part]) {
    array { writer in
      for part in parts {
        switch part {
        case .paragraph(let text): writer.string(text)
        case .formula(let lines): writer.string(lines.joined(separator: "\n"))
        case .block(let language, let title, let lines):
          writer.object { writer in
            writer.field("language", language)
            writer.field("title", title)
            writer.field("text", lines.joined(separator: "\n"))
          }
        }
      }
    }
  }
}
