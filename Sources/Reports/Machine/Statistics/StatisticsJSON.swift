package import Analysis
package import Diagnostics
import Kernels
import Model
package import Pipeline

/// The format's name and version. A change that a reader must know of raises the number.
private let format = (name: "assess.statistics", version: 1)

extension Statistics {
  /// Everything on the analyst's page and what is too much for it: every pair, full matrices, all loadings.
  ///
  /// Numbers are in full precision. What is not there is null; an inner structure and a trend say why.
  package func json(of results: Results, tool: String, diagnostics: [Diagnostic], workers: Int) -> [UInt8] {
    var writer = JSONWriter()
    writer.object { writer in
      writer.field("format", format.name)
      writer.key("version")
      writer.integer(format.version)
      writer.field("tool", tool)
      writer.field("fingerprint", results.fingerprint)
      writeSample(results, to: &writer)
      writeSpread(results, to: &writer)
      writeCorrelations(results, workers: workers, to: &writer)
      writeStructures(results, to: &writer)
      writeStanding(results, to: &writer)
      writeTrends(results, to: &writer)
      writer.key("diagnostics")
      writer.array { writer in
        for diagnostic in diagnostics { writer.diagnostic(diagnostic) }
      }
    }
    return writer.bytes
  }

  private func writeSample(_ results: Results, to writer: inout JSONWriter) {
    writer.field("period", sample.period)
    writer.key("areas")
    writer.strings(sample.rows.map { results.panel.areaID($0) })
    writer.key("totals_left_out")
    writer.strings(sample.totals.map { results.panel.areaID($0) })
    writer.field("stage", choice.figures.rawValue)
    writer.field("relations_stage", choice.relations.rawValue)
    writer.field("correlation", choice.correlation.rawValue)
    writer.field("shown_area", shown.map { results.panel.areaID($0) })
    writer.key("limits")
    writer.object { writer in
      let limits = [
        ("available", columnLimits.available), ("non_zero", columnLimits.nonZero),
        ("distinct", columnLimits.distinct), ("skewness", columnLimits.skewness),
        ("kurtosis", columnLimits.kurtosis), ("redundant", correlationLimits.redundant),
        ("opposed", correlationLimits.opposed), ("chance", correlationLimits.chance),
      ]
      for (name, limit) in limits { writer.number(name, limit) }
    }
  }

  private func writeSpread(_ results: Results, to writer: inout JSONWriter) {
    writer.key("indicators")
    writer.array { writer in
      for line in indicators {
        let indicator = results.assessment.indicators[line.indicator]
        let (counts, moments) = (line.counts, line.moments)
        writer.object { writer in
          writer.field("id", indicator.id)
          writer.field("title", indicator.title)
          writer.field("component", indicator.component)
          writer.field("theme", indicator.theme)
          writer.field("unit", indicator.unit)
          writer.field("better", indicator.direction.rawValue)
          writer.integer("rows", counts.rows)
          writer.integer("available", counts.available)
          writer.number("available_share", counts.availableShare)
          writer.integer("zeros", counts.available - counts.nonZero)
          writer.number("non_zero_share", counts.nonZeroShare)
          writer.integer("distinct", counts.distinct)
          writer.number("distinct_share", counts.distinctShare)
          writer.integer("same", counts.same)
          writer.number("same_share", counts.sameShare)
          for (place, name) in ["min", "lower_quartile", "median", "upper_quartile", "max"].enumerated() {
            writer.number(name, line.quartiles?[place])
          }
          writer.number("mean", moments.mean)
          writer.number("sd", moments.standardDeviation)
          writer.number("skewness", moments.skewness)
          writer.number("kurtosis", moments.kurtosis)
          writer.key("flags")
          writer.strings(line.flags.names)
        }
      }
    }
  }

  private func writeStanding(_ results: Results, to writer: inout JSONWriter) {
    for (name, entries) in [("strengths", standing?.strengths), ("weaknesses", standing?.weaknesses)] {
      writer.key(name)
      guard let entries else {
        writer.string(nil)
        continue
      }
      writer.array { writer in
        for entry in entries {
          writer.object { writer in
            writer.field("indicator", results.assessment.indicators[entry.indicator].id)
            writer.integer("place", entry.place)
            writer.integer("of", entry.count)
            writer.number("value", entry.value)
          }
        }
      }
    }
  }
}

extension ColumnFlags {
  fileprivate var names: [String] {
    let words: [(ColumnFlags, String)] = [
      (.outliers, "outliers"), (.fewAvailable, "few_values"), (.fewNonZero, "many_zeros"),
      (.fewDistinct, "few_different"),
    ]
    return words.filter { contains($0.0) }.map(\.1)
  }
}

extension JSONWriter {
  mutating func number(_ name: String, _ value: Double?) {
    key(name)
    number(value)
  }

  mutating func integer(_ name: String, _ value: Int?) {
    key(name)
    integer(value)
  }
}
