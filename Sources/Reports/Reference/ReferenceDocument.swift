extension Document {
  /// The page of a method, word or function: what the schema says of it, joined with what was written about it.
  package init(_ entry: ReferenceEntry) {
    blocks = [
      .heading(left: entry.name, right: entry.kind.remark), .paragraph(Text(entry.meaning)),
    ]
    for part in entry.page?.opening ?? [] {
      if case .paragraph(let text) = part {
        blocks.append(.section(nil, [Text(text)]))
      } else {
        blocks.append(Self.block(part))
      }
    }
    blocks.append(.section("Write", [Text(entry.usage)]))
    if !entry.arguments.isEmpty {
      blocks.append(.terms(title: "Arguments", entry.arguments.map { ($0.name, $0.text) }))
    }
    if let remark = entry.areasRemark { blocks.append(.section("Other areas", [Text(remark)])) }
    for section in entry.page?.sections ?? [] { blocks += Self.blocks(section) }
  }

  /// All entries, one line each, in groups.
  package init(listOf entries: [ReferenceEntry]) {
    blocks = []
    var kinds: [ReferenceEntry.Kind] = []
    for entry in entries where !kinds.contains(entry.kind) { kinds.append(entry.kind) }
    for kind in kinds {
      blocks.append(.heading(left: kind.title, right: nil))
      blocks.append(
        .terms(
          title: nil,
          entries.filter { $0.kind == kind }.map { entry in
            (entry.name, Text(entry.meaning + (entry.readsOtherAreas == true ? " *" : "")))
          }))
    }
    if entries.contains(where: { $0.readsOtherAreas == true }) {
      blocks.append(
        .paragraph(
          "* reads other areas: a city alone needs another method, or a source with the figures of other cities."
        ))
    }
    blocks.append(.labelled("More", "assess reference NAME"))
  }

  /// Paragraphs stand beside the section's name, files and results below it.
  private static func blocks(_ section: ReferencePage.Section) -> [Block] {
    let paragraphs = section.parts.prefix { if case .paragraph = $0 { true } else { false } }
    let beside = paragraphs.compactMap { part in
      if case .paragraph(let text) = part { Text(text) } else { nil }
    }
    let head =
      beside.isEmpty ? Block.heading(left: section.title, right: nil) : .section(section.title, beside)
    return [head] + section.parts.dropFirst(paragraphs.count).map { block($0) }
  }

  private static func block(_ part: ReferencePage.Part) -> Block {
    switch part {
    case .paragraph(let text): .section("", [Text(text)])
    case .formula(let lines): .lines(title: nil, lines)
    case .block(_, let title, let lines): .lines(title: title, lines)
    }
  }
}

extension ReferenceEntry.Kind {
  fileprivate var remark: String {
    switch self {
    case .word: "a word"
    case .function: "a function of formulas"
    case .interval: "a method for an interval"
    default: "a method to \(rawValue)"
    }
  }
}

extension ReferenceEntry {
  /// Whether a city alone can use the method, and what it can do if not.
  package var areasRemark: String? {
    switch readsOtherAreas {
    case nil: nil
    case false?: "Reads no other area: a city alone can use it."
    case true?:
      switch kind {
      case .impute:
        "Reads other areas: for a city alone the gap stays. Fill it from the city's own past, with earlier() or "
          + "linear_in_time(), or name a source with the figures of other cities."
      case .treat:
        "Reads other areas: in a city alone it finds at most unusual years. Goalposts limit what an extreme value can "
          + "do there."
      case .weight:
        "Reads other areas: for a city alone the given weights are used. Name a source with the figures of other "
          + "cities, or use given()."
      case .aggregate:
        "Reads other areas: a city alone gets no score. Use arithmetic() or geometric(), or name a source with the "
          + "figures of other cities."
      case .group:
        "Reads other areas: a city alone has no peers. Name a source with the figures of other cities."
      case .classify:
        "Reads other areas: a city alone has no classes. Use fixed_classes or lights, or name a source with the figures "
          + "of other cities."
      case .normalise, .interval, .word, .function:
        "Reads other areas: a city alone has at most its own other periods to be held against. Use fixed ends, goalposts, "
          + "or the city's own past, baseline, or name a source with the figures of other cities."
      }
    }
  }
}

extension ReferenceEntry.Argument {
  fileprivate var text: Document.Text {
    let takes = self.takes.prefix(1).uppercased() + self.takes.dropFirst()
    let rest = isRequired ? "Required." : standard.map { "Without it: \($0)." } ?? ""
    return Document.Text("\(takes). \(meaning) \(rest)")
  }
}
