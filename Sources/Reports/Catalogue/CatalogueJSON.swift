import Kernels
package import Model

/// Indicators of the framework with the raw inputs they read, for other programs.
package func catalogueJSON(_ indicators: [Indicator], of catalogue: Catalogue, tool: String) -> [UInt8] {
  var writer = JSONWriter()
  writer.object { writer in
    writer.field("format", "assess.framework")
    writer.key("version")
    writer.integer(1)
    writer.field("tool", tool)
    writer.field("framework", Framework.reference.id)
    writer.field("framework_version", Catalogue.version)
    writer.key("indicators")
    writer.array { writer in for indicator in indicators { writer.indicator(indicator) } }
    let used = Set(indicators.flatMap { $0.formula.inputs ?? [] })
    writer.key("inputs")
    writer.array { writer in
      for input in catalogue.inputs where used.contains(input.id) { writer.input(input) }
    }
  }
  return writer.bytes
}

extension JSONWriter {
  fileprivate mutating func indicator(_ indicator: Indicator) {
    object { writer in
      writer.field("id", indicator.id)
      writer.field("title", indicator.title)
      writer.key("aliases")
      writer.strings(indicator.profile.aliases)
      writer.field("definition", indicator.definition)
      writer.field("component", indicator.component)
      writer.field("theme", indicator.theme)
      writer.field("unit", indicator.unit)
      writer.field("better", indicator.direction.rawValue)
      if case .expression(let formula) = indicator.formula { writer.field("formula", "\(formula)") }
      writer.key("inputs")
      writer.strings(indicator.formula.inputs ?? [])
      if case .goalposts(let worst, let best, _, _)? = indicator.normalisation {
        writer.key("worst")
        writer.number(worst)
        writer.key("best")
        writer.number(best)
        writer.field("scale_source", indicator.profile.scaleSource)
      }
      writer.field("tier", indicator.profile.tier?.rawValue)
      writer.key("burden")
      writer.integer(indicator.profile.burden)
      writer.field("data_kind", indicator.profile.dataKind?.rawValue)
      writer.field("source", indicator.dataSource)
      writer.key("codes")
      writer.object { writer in
        for (list, code) in indicator.profile.codes.sorted(by: { $0.key < $1.key }) {
          writer.field(list, code)
        }
      }
      writer.key("parts")
      writer.strings(indicator.profile.parts)
      writer.key("related")
      writer.strings(indicator.profile.related)
    }
  }

  fileprivate mutating func input(_ input: RawInput) {
    object { writer in
      writer.field("id", input.id)
      writer.field("title", input.title)
      writer.field("definition", input.definition)
      writer.field("unit", input.unit)
      writer.field("data_kind", input.dataKind?.rawValue)
      writer.field("question", input.question)
    }
  }
}
