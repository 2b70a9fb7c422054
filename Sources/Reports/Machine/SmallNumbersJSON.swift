import Kernels
import Model
import Pipeline

extension Results {
  /// Intervals around values, values that were taken out, and what was pooled or shrunk.
  func writeSmallNumbers(_ indicator: Indicator, _ position: Int, to writer: inout JSONWriter) {
    writer.key("interval")
    if let method = indicator.interval, let interval = values.intervals[position] {
      writer.object { writer in
        writer.field("method", method.name)
        writer.key("level")
        writer.number(method.level)
        writer.key("lower")
        writer.numbers(interval.lower.values)
        writer.key("upper")
        writer.numbers(interval.upper.values)
      }
    } else {
      writer.string(nil)
    }
    writer.key("suppressed")
    writer.array { writer in
      for (row, least) in values.suppressed[position].sorted(by: { $0.key < $1.key }) {
        writer.object { writer in
          writer.key("row")
          writer.integer(row)
          writer.key("fewer_than")
          writer.number(least)
        }
      }
    }
    writer.key("small_numbers")
    writer.array { writer in
      for record in values.smallNumbers[position] {
        writer.object { writer in write(record, to: &writer) }
      }
    }
  }

  private func write(_ record: SmallNumberRecord, to writer: inout JSONWriter) {
    switch record {
    case .pooled(let periods):
      writer.field("function", "pooled")
      writer.key("periods")
      writer.numbers(periods.map { Double($0) })
    case .shrunk(let ownShares, let largerRates):
      writer.field("function", "shrunk")
      writer.key("own_shares")
      writer.numbers(ownShares.values)
      writer.key("larger_rates")
      writer.numbers(largerRates.values)
    }
  }
}
