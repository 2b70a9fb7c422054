package import Analysis
import Model

/// The plan with every step and errand, for other programs.
package func guideJSON(_ guide: Guide, tool: String) -> [UInt8] {
  var writer = JSONWriter()
  writer.object { writer in
    writer.field("format", "assess.guide")
    writer.key("version")
    writer.integer(1)
    writer.field("tool", tool)
    writer.field("framework_version", Catalogue.version)
    writer.field("size", guide.size?.rawValue)
    writer.key("held")
    writer.strings(guide.held.sorted())
    writer.key("known")
    writer.strings(guide.plan.known)
    writer.key("steps")
    writer.array { writer in
      for step in guide.plan.steps {
        writer.object { writer in
          writer.key("inputs")
          writer.strings(step.inputs)
          writer.key("completes")
          writer.strings(step.completes)
          writer.key("effort")
          writer.integer(step.effort)
        }
      }
    }
    writer.key("errands")
    writer.array { writer in
      for errand in guide.errands {
        writer.object { writer in
          writer.field("source", errand.source)
          writer.key("burden")
          writer.integer(errand.burden)
          writer.key("inputs")
          writer.strings(errand.inputs)
          writer.key("completes")
          writer.strings(errand.completes)
          writer.key("known")
          writer.integer(errand.known)
        }
      }
    }
    writer.key("skipped")
    writer.strings(guide.skipped.map(\.id))
    writer.field("areas", guide.checklist?.areas)
    writer.key("years")
    writer.numbers((guide.checklist?.years ?? []).map { Double($0) })
    writer.key("left_out")
    writer.strings(guide.leftOut.map(\.id))
    writer.key("at_cost")
    writer.strings(guide.planned(answered: .atCost).map(\.id))
    writer.key("not_asked")
    writer.strings(guide.unasked.map(\.id))
    writer.key("silent_themes")
    writer.strings(guide.silentThemes.map { "\($0.component)/\($0.theme)" })
  }
  return writer.bytes
}
