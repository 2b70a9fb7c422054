package import Diagnostics
import Kernels
import Model
package import Pipeline

/// The format's name and version. A change that a reader must know of raises the number.
private let format = (name: "assess.results", version: 1)

extension Results {
  /// Everything a run found out, for programs: what was assessed, from which files, every value, score, fill,
  /// adjustment and scale. Numbers are in full precision; missing is null.
  package func json(tool: String, diagnostics: [Diagnostic]) -> [UInt8] {
    var writer = JSONWriter()
    writer.object { writer in
      writer.field("format", format.name)
      writer.key("version")
      writer.integer(format.version)
      writer.field("tool", tool)
      writer.field("fingerprint", fingerprint)
      writeAssessment(to: &writer)
      writeFiles(to: &writer)
      writePanel(to: &writer)
      writeScreening(to: &writer)
      writeInputs(to: &writer)
      writeSurveys(to: &writer)
      writeIndicators(to: &writer)
      writeScores(to: &writer)
      writePeers(to: &writer)
      writer.key("diagnostics")
      writer.array { writer in
        for diagnostic in diagnostics { writer.diagnostic(diagnostic) }
      }
    }
    return writer.bytes
  }

  private func writeAssessment(to writer: inout JSONWriter) {
    writer.key("framework")
    writer.object { writer in
      writer.field("id", assessment.framework.id)
      writer.field("title", assessment.framework.title)
      writer.key("is_reference")
      writer.boolean(assessment.framework.isReference)
      writer.field("version", assessment.framework.isReference ? Catalogue.version : nil)
      writer.field("better", assessment.framework.direction.rawValue)
    }
    writer.key("city")
    if let city = assessment.city {
      writer.object { writer in
        writer.field("name", city.name)
        writer.field("area", city.area)
        writer.field("country", city.country)
        writer.key("population")
        writer.number(city.population)
        writer.field("period", city.period)
      }
    } else {
      writer.string(nil)
    }
    writer.key("dropped")
    writer.strings(assessment.dropped)
  }

  private func writeFiles(to writer: inout JSONWriter) {
    writer.key("files")
    writer.array { writer in
      for file in inputs.files {
        writer.object { writer in
          writer.field("source", file.source)
          writer.field("file", file.name)
          writer.key("rows")
          writer.integer(file.rowCount)
          writer.field("read_as", file.dialect)
          writer.field("owner", file.owner)
        }
      }
    }
  }

  /// Every list of numbers in the file runs along these rows.
  private func writePanel(to writer: inout JSONWriter) {
    writer.key("areas")
    writer.array { writer in
      for area in panel.areas {
        writer.object { writer in
          writer.field("id", area.id)
          writer.field("name", area.name)
        }
      }
    }
    writer.key("rows")
    writer.object { writer in
      writer.key("area")
      writer.strings((0..<panel.count).map { panel.areaID($0) })
      writer.key("period")
      writer.strings((0..<panel.count).map { panel.period($0) })
    }
  }

  private func writeIndicators(to writer: inout JSONWriter) {
    writer.key("indicators")
    writer.array { writer in
      for (position, indicator) in assessment.indicators.enumerated() {
        writer.object { writer in writeIndicator(indicator, position, to: &writer) }
      }
    }
  }

  private func writeIndicator(_ indicator: Indicator, _ position: Int, to writer: inout JSONWriter) {
    writer.field("id", indicator.id)
    writer.field("title", indicator.title)
    writer.field("component", indicator.component)
    writer.field("theme", indicator.theme)
    writer.field("unit", indicator.unit)
    writer.field("better", indicator.direction.rawValue)
    writer.key("formula")
    if case .expression(let expression) = indicator.formula {
      writer.string(expression.description)
    } else {
      writer.string("function")
    }
    writer.field("declared_at", "\(indicator.place.file):\(indicator.place.line)")
    writer.key("inputs")
    writer.strings(values.inputs[position])
    writer.key("values")
    writer.numbers(values.columns[position].values)
    writeSmallNumbers(indicator, position, to: &writer)
    writer.key("fills")
    writer.array { writer in
      for fill in imputed.fills[position] {
        writer.object { writer in
          writer.key("row")
          writer.integer(fill.row)
          writer.key("value")
          writer.number(fill.value)
          writer.field("method", fill.method)
          writer.key("standard_error")
          writer.number(fill.standardError)
          writer.key("taken_from_row")
          writer.integer(fill.source)
        }
      }
    }
    writer.field("treatment", treated.notes[position])
    writeTreatments(treated.records[position], to: &writer)
    writer.key("adjustments")
    writer.array { writer in
      for adjustment in treated.adjustments[position] {
        writer.object { writer in
          writer.key("row")
          writer.integer(adjustment.row)
          writer.key("before")
          writer.number(adjustment.before)
          writer.key("after")
          writer.number(adjustment.after)
        }
      }
    }
    writer.key("scales")
    writer.array { writer in
      for scale in normalised.scales[position] {
        writer.object { writer in
          writer.field("period", scale.period)
          writer.field("group", scale.group)
          writer.field("method", scale.method)
          for term in scale.terms {
            writer.key(term.name)
            writer.number(term.value)
          }
        }
      }
    }
    writer.key("rounded_to")
    writer.integer(assessment.methodology.rounding.levels[.indicator])
    writer.key("scores")
    if let scores = normalised.scores[position] { writer.numbers(scores.values) } else { writer.string(nil) }
    if let node = assessment.tree.nodes.firstIndex(where: { $0.indicator == position }) {
      writeClasses(node, to: &writer)
    }
  }

  /// How the values lay before and after each step, and which of them counts.
  private func writeTreatments(_ records: [TreatmentRecord], to writer: inout JSONWriter) {
    writer.key("treatment_checks")
    writer.array { writer in
      for record in records {
        writer.object { writer in
          writer.field("period", record.period)
          writer.field("method", record.method)
          writer.field("outcome", record.outcome.rawValue)
          writer.key("pulled_in_rows")
          writer.numbers(record.movedRows.map { Double($0) })
          writer.key("steps")
          writer.array { writer in
            for check in record.checks {
              writer.object { writer in
                writer.field("step", check.step)
                writer.key("skewness")
                writer.number(check.skewness)
                writer.key("kurtosis")
                writer.number(check.kurtosis)
                writer.key("passes")
                if let passes = check.passes { writer.boolean(passes) } else { writer.string(nil) }
              }
            }
          }
        }
      }
    }
  }

  private func writeScores(to writer: inout JSONWriter) {
    writer.key("scores")
    writer.array { writer in
      let nodes = assessment.tree.nodes
      let effective = scores.effectiveWeights(in: assessment.tree)
      for (position, node) in nodes.enumerated() where node.indicator == nil {
        writer.object { writer in
          writer.field("level", node.level.rawValue)
          writer.field("id", node.id)
          writer.field("title", node.title)
          writer.field("method", assessment.methodology.aggregation(at: node.level, id: node.id).name)
          writer.key("effective_weight")
          writer.number(effective[position])
          if let weighting = scores.weightings[position] {
            writer.key("weighting")
            writer.record(weighting)
          }
          writer.key("combining")
          writer.array { writer in
            for record in scores.combinations[position] { writer.record(record) }
          }
          let total = node.children.reduce(0) { $0 + scores.weights[$1] }
          writer.key("parts")
          writer.array { writer in
            for child in node.children {
              writer.object { writer in
                writer.field("level", nodes[child].level.rawValue)
                writer.field("id", nodes[child].id)
                writer.key("weight")
                writer.number(scores.weights[child])
                writer.key("share")
                writer.number(scores.weights[child] / total)
                writer.key("effective_weight")
                writer.number(effective[child])
              }
            }
          }
          writer.key("rounded_to")
          writer.integer(assessment.methodology.rounding.at(node.level, id: node.id))
          writer.key("scores")
          writer.numbers(scores.columns[position].values)
          writer.key("withheld")
          writer.numbers(scores.withheld[position].values)
          writer.key("coverage")
          writer.numbers(scores.coverage[position].values)
          writeClasses(position, to: &writer)
          guard let standing = scores.standings[position] else { return }
          writer.key("ranks")
          writer.numbers(standing.ranks.values)
          writer.key("percentile_ranks")
          writer.numbers(standing.percentileRanks.values)
        }
      }
    }
    writer.key("ranks")
    if let ranks = scores.ranks { writer.numbers(ranks.values) } else { writer.string(nil) }
    writer.key("weight_sets")
    writer.array { writer in
      for set in scores.sets {
        writer.object { writer in
          writer.field("name", set.name)
          writer.key("is_used")
          writer.boolean(set.isUsed)
          writer.key("index")
          writer.numbers(set.index.values)
          writer.key("ranks")
          if let ranks = set.ranks { writer.numbers(ranks.values) } else { writer.string(nil) }
        }
      }
    }
  }
}
