import Kernels
import Model
import Pipeline

/// Why an area does not take part, in words.
struct LeftOutWords {
  let results: Results

  /// `40 % of indicators have a value, 66 % are needed`
  func reason(_ leftOut: LeftOut) -> String {
    if leftOut.isNamed { return "the script leaves it out" }
    let figures = Figures(results.assessment)
    let rule = results.assessment.screening?.rule
    var reasons: [String] = []
    if leftOut.lacksValues, let needed = rule?.available,
      let share = results.screened.shares?.available[leftOut.row]
    {
      reasons.append(
        "\(figures.percent(share)) of indicators have a value, \(figures.percent(needed)) are needed")
    }
    if leftOut.lacksNonZeros, let needed = rule?.nonZero {
      let share = results.screened.shares?.nonZero[leftOut.row] ?? 0
      reasons.append(
        "\(figures.percent(share)) of its values are not 0, \(figures.percent(needed)) are needed")
    }
    if leftOut.failsRule, let rule = results.assessment.screening?.ownRule {
      reasons.append("the script's rule \"\(rule.name)\" says no")
    }
    return reasons.joined(separator: "; ")
  }

  /// The areas of these rows that are left out, each with its reason.
  func blocks(_ rows: [Int]) -> [Document.Block] {
    let shown = Set(rows)
    let gone = results.screened.leftOut.filter { shown.contains($0.row) }
    return gone.prefix(12).enumerated().map { number, leftOut in
      let name = results.panel.areaName(leftOut.row)
      let rest = number == 11 && gone.count > 12 ? ", and \(gone.count - 12) more areas" : ""
      return .labelled(
        number == 0 ? "Left out" : "", Document.Text("\(name): \(reason(leftOut))\(rest)"))
    }
  }
}
