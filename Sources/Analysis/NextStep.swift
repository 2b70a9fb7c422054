import Kernels
import Model
package import Pipeline

/// The one input whose figure would give scores to the most indicators.
package struct NextStep: Hashable, Sendable {
  package var input: String
  /// Ids of the indicators that lack nothing else, then of those that lack more.
  package var unlocks: [String]
  package var helps: [String]
}

extension Results {
  /// What to collect next for a row; nil where no input is missing.
  ///
  /// Inputs that complete the most indicators come first, then those that bring the most indicators nearer, then
  /// those that the script names earlier.
  package func nextStep(row: Int) -> NextStep? {
    var steps: [NextStep] = []
    var positions: [String: Int] = [:]
    for (position, indicator) in assessment.indicators.enumerated() where normalised.scores[position] != nil {
      let lacking: [String]
      switch missingReason(indicator: position, row: row) {
      case .notCollected, .blank, .noRow:
        lacking = values.inputs[position].filter { inputs.inputs[$0]?.column[row] == nil }
      default: continue
      }
      for input in lacking {
        let step = positions[input] ?? steps.count
        if step == steps.count {
          positions[input] = step
          steps.append(NextStep(input: input, unlocks: [], helps: []))
        }
        if lacking.count == 1 {
          steps[step].unlocks.append(indicator.id)
        } else {
          steps[step].helps.append(indicator.id)
        }
      }
    }
    return steps.enumerated().max { left, right in
      (left.element.unlocks.count, left.element.helps.count, -left.offset)
        < (right.element.unlocks.count, right.element.helps.count, -right.offset)
    }?.element
  }
}
