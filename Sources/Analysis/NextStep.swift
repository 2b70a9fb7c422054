import Kernels
import Model
package import Pipeline

/// The one thing whose figures would give scores to the most indicators.
package struct NextStep: Hashable, Sendable {
  package enum Subject: Hashable, Sendable {
    case input(String)
    /// All a file has to say about the area and period, such as a survey that was not held that year.
    case row(file: String)
  }

  package var subject: Subject
  /// Ids of the indicators that lack nothing else, then of those that lack more.
  package var unlocks: [String]
  package var helps: [String]
}

extension Results {
  /// What to collect next for a row; nil where no input is missing.
  ///
  /// What completes the most indicators comes first, then what brings the most indicators nearer, then what the
  /// script names earlier.
  package func nextStep(row: Int) -> NextStep? {
    var steps: [NextStep] = []
    var positions: [NextStep.Subject: Int] = [:]
    let scored = Set(assessment.tree.nodes.compactMap(\.indicator))
    for (position, indicator) in assessment.indicators.enumerated() where scored.contains(position) {
      let lacking = lacking(indicator: position, row: row)
      for subject in lacking {
        let step = positions[subject] ?? steps.count
        if step == steps.count {
          positions[subject] = step
          steps.append(NextStep(subject: subject, unlocks: [], helps: []))
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

  /// What an indicator lacks in a row, each thing once; nothing where collecting does not help.
  private func lacking(indicator: Int, row: Int) -> [NextStep.Subject] {
    switch missingReason(indicator: indicator, row: row) {
    case .notCollected, .blank, .noRow, .otherPeriod: break
    case .stated(let absences, _) where absences.allSatisfy(\.reason.mayBeCollected): break
    case .wholeCity, .suppressed, .leftOut, .undefined, .noEarlierValue, .noScale, .unscaled, .noGroup,
      .stated,
      nil:
      return []
    }
    var subjects: [NextStep.Subject] = []
    for name in values.inputs[indicator] where inputs.inputs[name]?.column[row] == nil {
      var subject = NextStep.Subject.input(name)
      if let input = inputs.inputs[name], let file = input.file, input.fileRows[row] == 0,
        !inputs.files[file].isLong
      {
        subject = .row(file: inputs.files[file].name)
      }
      if !subjects.contains(subject) { subjects.append(subject) }
    }
    return subjects
  }
}
