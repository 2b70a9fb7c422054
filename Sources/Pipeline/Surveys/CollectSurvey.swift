import Diagnostics
import Kernels
import Model
import Tables

extension Inputs {
  /// Adds up a survey's answers: one input for each question, part and group, along the rows of the panel.
  ///
  /// - positions: for each of the survey's cells its row in the panel.
  mutating func addSurvey(
    _ survey: Survey, of table: Table, source: Source, file: Int, rows: SurveyRows, positions: [Int?],
    workers: Int, log: inout DiagnosticLog
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
    let groups: [Int?] = [nil] + survey.groups.indices.map(Optional.some)
    let count = rows.keys.keys.count
    let sums = parallelMap(count: asked.count * groups.count, workers: workers) { number in
      let (_, codes, points) = asked[number / groups.count]
      let members = groups[number % groups.count].flatMap { members[$0] }
      let sums = sumAnswers(
        codes, points: points, weights: rows.weights, members: members, cells: rows.cells, count: count)
      let products = rows.design.map { design in
        designProducts(
          codes, points: points, weights: rows.weights, members: members, cells: rows.cells, count: count,
          design: design)
      }
      return (sums: sums, products: products)
    }
    var items: [SurveyItem] = []
    for (number, found) in sums.enumerated() {
      let question = asked[number / groups.count].question
      let group = groups[number % groups.count].map { survey.groups[$0].name }
      let item = SurveyItem(
        question, group: group, found.sums, found.products, positions: positions, panel: panel.count)
      for part in Survey.parts(isScale: question.isScale) {
        add(
          item.column(of: part), SurveyReference(survey: surveys.count, item: items.count, part: part),
          named: Survey.inputName(question.name, part, group: group), column: question.column, file: file,
          source: source, log: &log)
      }
      items.append(item)
    }
    surveys.append(
      SurveyLedger(
        source: source.id, file: table.name, rows: table.rowCount, rowsWithoutArea: rows.rowsWithoutArea,
        weights: rows.weights.map { totals(of: $0) }, hasDesign: rows.design != nil, city: rows.city,
        leastBase: survey.leastBase, items: items))
  }

  private mutating func add(
    _ column: Column, _ reference: SurveyReference, named name: String, column header: String, file: Int,
    source: Source, log: inout DiagnosticLog
  ) {
    if let other = inputs[name]?.file, !unnamed.contains(name) {
      log.report(.duplicateInput(name, in: source.id, and: files[other].source, at: source.place))
      return
    }
    // What a name is given to comes before a column that a function might read.
    unnamed.remove(name)
    contested[name] = nil
    inputs[name] = Input(
      column: column, file: file, header: header, fileRows: [Int32](repeating: 0, count: panel.count),
      flags: [:], survey: reference)
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
