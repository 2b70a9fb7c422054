import Diagnostics
import Kernels
import Model
import Tables

extension Inputs {
  /// Adds up a survey's answers: one input for each question, part and group, along the rows of the panel.
  ///
  /// A group is left out of a question where no formula reads that; everybody is always added up.
  /// - positions: for each of the survey's cells its row in the panel.
  mutating func addSurvey(
    _ survey: Survey, of table: Table, source: Source, file: Int, rows: SurveyRows, positions: [Int?],
    _ context: Context, log: inout DiagnosticLog
  ) {
    let asked = survey.questions.compactMap { question in
      table.column(named: question.column).flatMap { rows.columns[$0] }.map { column in
        (
          question: question, codes: column.codes,
          points: SurveyAnswers(question, column, of: table, log: &log).points
        )
      }
    }
    let members = survey.groups.map { memberships(of: $0, table, rows, log: &log) }
    // What cannot be added up was reported; its inputs are known all the same, so that no formula is blamed.
    guard rows.cells.count > 0, !log.hasErrors else {
      for name in survey.inputNames where inputs[name] == nil {
        inputs[name] = Input(
          column: Column(missing: panel.count), file: file, header: nil,
          fileRows: [Int32](repeating: 0, count: panel.count), flags: [:])
      }
      return
    }
    let read = Set(context.indicators.flatMap { $0.formula.inputs ?? survey.inputNames })
    let tasks = asked.indices.flatMap { position -> [(question: Int, group: Int?)] in
      let question = asked[position].question
      let groups = survey.groups.indices.filter { group in
        Survey.parts(isScale: question.isScale).contains {
          read.contains(Survey.inputName(question.name, $0, group: survey.groups[group].name))
        }
      }
      return [(position, nil)] + groups.map { (position, $0) }
    }
    let (count, panelCount) = (rows.keys.keys.count, panel.count)
    let items = parallelMap(count: tasks.count, workers: context.workers) { number in
      let (question, codes, points) = asked[tasks[number].question]
      let group = tasks[number].group
      let members = group.flatMap { members[$0] }
      let sums = sumAnswers(
        codes, points: points, weights: rows.weights, members: members, cells: rows.cells, count: count)
      let products = rows.design.map { design in
        designProducts(
          codes, points: points, weights: rows.weights, members: members, cells: rows.cells, count: count,
          design: design)
      }
      return SurveyItem(
        question, group: group.map { survey.groups[$0].name }, sums, products, positions: positions,
        panel: panelCount)
    }
    let nowhere = [Int32](repeating: 0, count: panelCount)
    for (number, item) in items.enumerated() {
      for part in Survey.parts(isScale: item.isScale) {
        let input = Input(
          column: item.column(of: part), file: file, header: item.column, fileRows: nowhere, flags: [:],
          survey: SurveyReference(survey: surveys.count, item: number, part: part))
        add(input, named: Survey.inputName(item.question, part, group: item.group), of: source, log: &log)
      }
    }
    surveys.append(
      SurveyLedger(
        source: source.id, file: table.name, rows: table.rowCount, rowsWithoutArea: rows.rowsWithoutArea,
        weights: rows.weights.map { totals(of: $0) }, hasDesign: rows.design != nil, city: rows.city,
        leastBase: survey.leastBase, items: items))
  }

  private mutating func add(_ input: Input, named name: String, of source: Source, log: inout DiagnosticLog) {
    if let other = inputs[name]?.file, !unnamed.contains(name) {
      log.report(.duplicateInput(name, in: source.id, and: files[other].source, at: source.place))
      return
    }
    // What a name is given to comes before a column that a function might read.
    unnamed.remove(name)
    contested[name] = nil
    inputs[name] = input
  }
}

/// Who belongs to a group, along the respondents; nil where its column is not there, which was reported.
private func memberships(
  of group: Survey.Group, _ table: Table, _ rows: SurveyRows, log: inout DiagnosticLog
) -> [Bool]? {
  guard let column = table.column(named: group.column).flatMap({ rows.columns[$0] }) else { return nil }
  let isIn = column.texts.map { isMember($0, of: group) }
  if !isIn.contains(true) { log.report(.groupWithoutRespondents(group, found: column.texts)) }
  return column.codes.map { isIn[Int($0)] }
}

private func totals(of weights: [Double]) -> (sum: Double, effective: Double?) {
  let weight = sum(Column(weights))
  let squares = sum(Column(weights.map { $0 * $0 }))
  return (weight, effectiveAnswers(weights: [weight], squares: [squares])[0])
}

extension SurveyItem {
  /// - positions: for each cell of the sums its row in the panel.
  fileprivate init(
    _ question: Survey.Question, group: String?, _ sums: AnswerSums, _ products: DesignProducts?,
    positions: [Int?], panel count: Int
  ) {
    /// - isThere: a sum of nothing is no figure; a count of nobody is.
    func placed(_ values: [Double], where isThere: (Int) -> Bool = { _ in true }) -> Column {
      var column = Column(missing: count)
      for (cell, position) in positions.enumerated() where isThere(cell) {
        if let position, values[cell].isFinite { column.values[position] = values[cell] }
      }
      return column
    }
    func ofAnswers(_ column: Column) -> Column { placed(column.values) { sums.answers[$0] > 0 } }

    let valid = ofAnswers(sums.weights)
    let points = ofAnswers(sums.points)
    let answers = placed(sums.answers.map(Double.init))
    let squares = ofAnswers(sums.squares)
    let placedProducts = products.map {
      DesignProducts(
        pointsByPoints: ofAnswers($0.pointsByPoints), pointsByWeights: ofAnswers($0.pointsByWeights),
        weightsByWeights: ofAnswers($0.weightsByWeights))
    }
    let kish = effectiveAnswers(weights: valid, squares: squares)
    self.init(
      question: question.name, group: group, column: question.column, isScale: question.isScale,
      points: points, valid: valid, answers: answers, noAnswers: placed(sums.noAnswers.map(Double.init)),
      squares: squares, products: placedProducts,
      effective: placedProducts.map {
        question.isScale
          ? kish
          : effectiveAnswers(points: points, weights: valid, products: $0, answers: answers, otherwise: kish)
      } ?? kish)
  }
}
