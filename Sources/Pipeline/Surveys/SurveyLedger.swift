package import Kernels
package import Model

/// What a survey's rows came to, and how they were counted.
package struct SurveyLedger: Sendable {
  package var source: String
  package var file: String
  package var rows: Int
  /// Rows whose area is empty: in no area, and in the city as a whole where that is asked for.
  package var rowsWithoutArea: Int
  /// Sum of all weights, and how many answers with equal ones would say as much; nil: everybody counts as one.
  package var weights: (sum: Double, effective: Double?)?
  /// Whether intervals rest on strata or clusters, and not on the weights alone.
  package var hasDesign: Bool
  /// The area of the city, where its row adds up everybody.
  package var city: String?
  package var leastBase: Int
  package var items: [SurveyItem]
}

/// One question, of everybody or of one group, along the rows of the panel.
package struct SurveyItem: Sendable {
  package var question: String
  package var group: String?
  package var column: String
  package var isScale: Bool
  /// Weighted: people who gave a counted answer, or the points of a scale.
  package var points: Column
  /// Weighted: people who gave any real answer.
  package var valid: Column
  /// People who gave a real answer, and people who gave none, each as one.
  package var answers: Column
  package var noAnswers: Column
  /// Sums of squared weights.
  package var squares: Column
  /// Where strata or clusters are named.
  package var products: DesignProducts?
  /// How many answers with equal weights, drawn one by one, would say as much.
  package var effective: Column

  func column(of part: Survey.Part) -> Column {
    switch part {
    case .positive, .points: points
    case .valid: valid
    case .base: answers
    }
  }
}

/// Where an input of a survey comes from.
package struct SurveyReference: Hashable, Sendable {
  /// Positions in ``Inputs/surveys`` and ``SurveyLedger/items``.
  package var survey: Int
  package var item: Int
  package var part: Survey.Part
}

extension Inputs {
  /// The items of surveys that these inputs come from, with how many answers mark a figure as resting on few.
  package func surveyItems(of names: [String]) -> [(item: SurveyItem, leastBase: Int)] {
    guard !surveys.isEmpty else { return [] }
    var seen: Set<[Int]> = []
    return names.compactMap { name in
      guard let reference = inputs[name]?.survey,
        seen.insert([reference.survey, reference.item]).inserted
      else { return nil }
      let survey = surveys[reference.survey]
      return (survey.items[reference.item], survey.leastBase)
    }
  }

  /// The fewest answers behind a figure of a row, where they are fewer than the survey asks for.
  package func lowBase(of names: [String], row: Int) -> (answers: Int, least: Int)? {
    // A page of many areas asks this of every cell.
    guard !surveys.isEmpty else { return nil }
    return surveyItems(of: names).compactMap { item, least -> (answers: Int, least: Int)? in
      guard let answers = item.answers[row], answers < Double(least) else { return nil }
      return (Int(answers), least)
    }.min { $0.answers < $1.answers }
  }
}

extension SurveyLedger {
  /// A count of people over all areas and periods; the row of the city has everybody in it already.
  package func everybody(_ counts: Column, _ panel: Panel) -> Int {
    let rows = (0..<panel.count).filter { city == nil || panel.areaID($0) == city }
    return Int(rows.reduce(0) { $0 + (counts[$1] ?? 0) })
  }
}
