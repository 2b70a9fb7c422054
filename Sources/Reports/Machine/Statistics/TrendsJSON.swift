import Analysis
import Kernels
import Model
import Pipeline

extension Statistics {
  /// The trends of the shown area; null where none is shown or its periods are no numbers.
  func writeTrends(_ results: Results, to writer: inout JSONWriter) {
    writer.key("trends")
    guard let trends else {
      writer.string(nil)
      return
    }
    writer.array { writer in
      for trend in trends {
        writer.object { writer in
          writer.field("indicator", results.assessment.indicators[trend.indicator].id)
          for (name, point) in [("first", trend.first), ("last", trend.last)] {
            writer.key(name)
            writer.object { writer in
              writer.field("period", point.period)
              writer.number("value", point.value)
            }
          }
          writer.integer("available", trend.count)
          writer.key("gaps")
          writer.strings(trend.gaps)
          writer.key("breaks")
          writer.strings(trend.breaks)
          writer.number("compound_growth", try? trend.growth.get())
          if case .failure(let absence) = trend.growth {
            writer.field("compound_growth_absence", absence.name)
          }
          writer.number("slope", trend.slope)
          writer.number("change_percent", trend.changePercent)
          writer.number("p_value", trend.test?.pValue)
          writer.field("movement", trend.movement?.rawValue)
        }
      }
    }
  }
}

extension AreaTrend.Absence {
  fileprivate var name: String {
    switch self {
    case .oneValue: "one_value"
    case .startsAtZero: "starts_at_zero"
    case .changesSign: "changes_sign"
    case .belowZero: "below_zero"
    }
  }
}
