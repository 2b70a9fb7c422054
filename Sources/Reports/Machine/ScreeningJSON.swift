import Kernels
import Model
import Pipeline

extension Results {
  /// What was asked of the areas, what each has along the rows, and who is left out for what.
  func writeScreening(to writer: inout JSONWriter) {
    writer.key("screening")
    guard let screening = assessment.screening, let shares = screened.shares else {
      writer.string(nil)
      return
    }
    writer.object { writer in
      writer.key("available")
      writer.number(screening.rule.available)
      writer.key("nonzero")
      writer.number(screening.rule.nonZero)
      writer.field("rule", screening.ownRule?.name)
      writer.key("keep")
      writer.strings(screening.kept.map(\.id))
      writer.key("leave_out")
      writer.strings(screening.leftOut.map(\.id))
      writer.key("available_shares")
      writer.numbers(shares.available.values)
      writer.key("nonzero_shares")
      writer.numbers(shares.nonZero.values)
      writer.key("left_out")
      writer.array { writer in
        for leftOut in screened.leftOut {
          writer.object { writer in
            writer.key("row")
            writer.integer(leftOut.row)
            writer.key("reasons")
            writer.strings(leftOut.reasons)
          }
        }
      }
    }
  }
}

extension LeftOut {
  /// The fields of `screen` that the area fell by.
  fileprivate var reasons: [String] {
    if isNamed { return ["leave_out"] }
    return (lacksValues ? ["available"] : []) + (lacksNonZeros ? ["nonzero"] : [])
      + (failsRule ? ["rule"] : [])
  }
}
