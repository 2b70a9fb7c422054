import Diagnostics
import Kernels
import Model
import Tables

/// Who a survey's respondents are: the area and period each is counted in, and with which weight.
struct SurveyRows {
  /// Along the cells: the areas and periods that have respondents, and the city as a whole.
  private(set) var keys = RowKeys(areas: [], names: [], periods: [], keys: [])
  /// Where each respondent is added: the cell of the own area, and that of the city; below 0 for nowhere.
  private(set) var cells: [[Int32]] = []
  /// Nil: everybody counts as one.
  private(set) var weights: [Double]?
  private(set) var design: SampleDesign?
  private(set) var rowsWithoutArea = 0
  /// The area of the city, where its row adds up everybody.
  private(set) var city: String?
  /// The columns that are read as text, by their positions in the file.
  private(set) var columns: [Int: CodedColumn] = [:]

  init(
    _ table: Table, source: Source, survey: Survey, city: City?, totals: Set<String>, workers: Int,
    log: inout DiagnosticLog
  ) {
    let errorsBefore = log.errorCount
    func column(_ name: String?, _ field: String, _ log: inout DiagnosticLog) -> Int? {
      table.column(name, field: field, of: source, log: &log)
    }
    let area = column(source.areaColumn, "area", &log)
    let name = column(source.areaNameColumn, "area_name", &log)
    let period = column(source.periodColumn, "period", &log)
    let knowsPlaces = log.errorCount == errorsBefore
    let weight = column(survey.weightColumn, "weight", &log)
    let id = column(survey.idColumn, "id", &log)
    let strata = column(survey.strataColumn, "strata", &log)
    let cluster = column(survey.clusterColumn, "cluster", &log)
    let named =
      survey.questions.map { ($0.column, $0.columnPlace) } + survey.groups.map { ($0.column, $0.columnPlace) }
    for (name, place) in named where table.column(named: name) == nil {
      log.report(.unknownColumn(name, in: table, at: place))
    }
    let texts =
      [area, name, period, id, strata, cluster].compactMap { $0 }
      + named.compactMap { table.column(named: $0.0) }
    let distinct = Set(texts).sorted()
    let coded = parallelMap(count: distinct.count, workers: workers) { table.coded(column: distinct[$0]) }
    columns = Dictionary(uniqueKeysWithValues: zip(distinct, coded))

    if let weight { weights = surveyWeights(table, column: weight, log: &log) }
    if let id, let ids = columns[id] {
      reportDuplicates(ids, in: period.flatMap { columns[$0] }, column: id, of: table, log: &log)
    }
    for (name, column) in [("period", period), ("stratum", strata), ("cluster", cluster)] {
      if let column { reportGaps(column, what: name, of: table, log: &log) }
    }
    // Which area or period a row is about is not known.
    guard knowsPlaces else { return }
    let places = Places(
      areas: area.flatMap { columns[$0] }, constantArea: city?.area ?? City.unnamedArea,
      periods: period.flatMap { columns[$0] }, constantPeriod: source.period ?? city?.period ?? "",
      rows: table.rowCount)
    reportAreaGaps(places, area: area, of: table, log: &log)
    place(places, names: name.flatMap { columns[$0] }, city: city, totals: totals)
    if strata != nil || cluster != nil {
      design = Self.design(
        strata.flatMap { columns[$0] }, cluster.flatMap { columns[$0] }, periods: places.periods,
        rows: table.rowCount)
    }
  }

  /// Rows that lack what every row has to have: the first is shown, the rest counted.
  private func reportGaps(_ column: Int, what: String, of table: Table, log: inout DiagnosticLog) {
    guard let coded = columns[column], let gap = coded.texts.firstIndex(of: "") else { return }
    log.report(
      .missingKey(
        what, at: table.placeOfCell(row: coded.firstRows[gap], column: column), more: coded.counts[gap] - 1))
  }

  private mutating func reportAreaGaps(
    _ places: Places, area: Int?, of table: Table, log: inout DiagnosticLog
  ) {
    guard let area else { return }
    let rows = places.areas.indices.filter { places.areas[$0] < 0 }
    rowsWithoutArea = rows.count
    if let first = rows.first {
      log.report(
        .respondentsWithoutArea(
          rows.map { table.rowNumber($0) }, of: table.rowCount,
          at: table.placeOfCell(row: first, column: area)))
    }
  }

  /// Numbers the areas in periods that have respondents, in the order of the rows.
  private mutating func place(_ places: Places, names: CodedColumn?, city: City?, totals: Set<String>) {
    var areas = places.areaTexts
    var nameOf = [String?](repeating: nil, count: areas.count)
    var cellOf: [Int: Int32] = [:]
    var found: [RowKeys.Key?] = []
    func cell(_ area: Int32, _ period: Int32) -> Int32 {
      guard area >= 0, period >= 0 else { return -1 }
      let key = Int(area) * places.periodTexts.count + Int(period)
      if let known = cellOf[key] { return known }
      let new = Int32(found.count)
      found.append(RowKeys.Key(area: Int(area), period: Int(period)))
      cellOf[key] = new
      return new
    }
    cells = [zip(places.areas, places.periods).map { cell($0, $1) }]
    if let names {
      for (row, area) in places.areas.enumerated() where area >= 0 && nameOf[Int(area)] == nil {
        let text = names.texts[Int(names.codes[row])]
        if !text.isEmpty { nameOf[Int(area)] = text }
      }
    }
    if places.hasAreas, let city, totals.contains(city.area), !areas.contains(city.area) {
      areas.append(city.area)
      nameOf.append(city.name)
      self.city = city.area
      cells.append(places.periods.map { cell(Int32(areas.count - 1), $0) })
    }
    keys = RowKeys(areas: areas, names: nameOf, periods: places.periodTexts, keys: found)
  }

  /// Each respondent is a unit where no column names what was drawn; units of the same name in two strata, or in two
  /// periods, are two.
  private static func design(
    _ strata: CodedColumn?, _ clusters: CodedColumn?, periods: [Int32], rows: Int
  ) -> SampleDesign {
    var stratumNumbers: [Pair: Int32] = [:]
    var unitNumbers: [Pair: Int32] = [:]
    var design = SampleDesign(units: [], strata: [], unitsInStratum: [])
    design.units.reserveCapacity(rows)
    for row in 0..<rows {
      let stratumKey = Pair(first: strata?.codes[row] ?? 0, second: periods[row])
      let stratum = stratumNumbers[stratumKey] ?? Int32(stratumNumbers.count)
      if Int(stratum) == design.unitsInStratum.count {
        stratumNumbers[stratumKey] = stratum
        design.unitsInStratum.append(0)
      }
      let unitKey = clusters.map { Pair(first: stratum, second: $0.codes[row]) }
      let unit = unitKey.flatMap { unitNumbers[$0] } ?? Int32(design.strata.count)
      if Int(unit) == design.strata.count {
        if let unitKey { unitNumbers[unitKey] = unit }
        design.strata.append(stratum)
        design.unitsInStratum[Int(stratum)] += 1
      }
      design.units.append(unit)
    }
    return design
  }
}

private struct Pair: Hashable {
  var first: Int32
  var second: Int32
}

/// The area and the period of each row as positions in lists of texts; below 0 where the cell is empty.
private struct Places {
  var areas: [Int32]
  var areaTexts: [String]
  var hasAreas: Bool
  var periods: [Int32]
  var periodTexts: [String]

  init(areas: CodedColumn?, constantArea: String, periods: CodedColumn?, constantPeriod: String, rows: Int) {
    hasAreas = areas != nil
    (self.areas, areaTexts) = Self.numbered(areas, constant: constantArea, rows: rows)
    (self.periods, periodTexts) = Self.numbered(periods, constant: constantPeriod, rows: rows)
  }

  private static func numbered(_ column: CodedColumn?, constant: String, rows: Int) -> ([Int32], [String]) {
    guard let column else { return ([Int32](repeating: 0, count: rows), [constant]) }
    guard let empty = column.texts.firstIndex(of: "") else { return (column.codes, column.texts) }
    var texts = column.texts
    texts.remove(at: empty)
    let place = Int32(empty)
    return (column.codes.map { $0 == place ? -1 : $0 > place ? $0 - 1 : $0 }, texts)
  }
}

/// Reports weights below 0 or missing and texts; all weights are fit to be used where nothing was reported.
private func surveyWeights(_ table: Table, column: Int, log: inout DiagnosticLog) -> [Double] {
  let numbers = table.numbers(column: column)
  func report(_ rows: [Int], _ message: (Int) -> String, help: String) {
    guard let first = rows.first else { return }
    log.report(
      .surveyWeight(
        message(first), rows: rows.map { table.rowNumber($0) },
        at: table.placeOfCell(row: first, column: column), help: help))
  }
  let values = numbers.values
  if numbers.problems.first?.kind == .ambiguous {
    log.report(contentsOf: numberDiagnostics(numbers, column: column, of: table))
  } else {
    report(
      numbers.problems.map(\.row),
      { _ in "the weight \"\(numbers.problems[0].text.prefix(40))\" is not a number" },
      help: "write the weight as a number, or 0 for somebody who is not to be counted")
  }
  report(
    values.indices.filter { values[$0] < 0 }, { "the weight \(numberText(values[$0])) is negative" },
    help: "a weight says how many people a respondent stands for: correct it, or leave the row out")
  let told = Set(numbers.problems.map(\.row))
  // Only the first problems are kept; behind the last of them a text cannot be told from a gap.
  let known = numbers.problemCount == told.count ? values.count : numbers.problems.last?.row ?? 0
  report(
    values.indices.filter { $0 < known && values[$0].isNaN && !told.contains($0) },
    { _ in "the respondent has no weight" },
    help: "write the weight, or 0 for somebody who is not to be counted")
  if !values.isEmpty, values.allSatisfy({ $0 == 0 }) {
    log.report(
      .surveyWeight(
        "all weights are 0", rows: [], at: .cell(file: table.name, row: nil, column: table.header[column]),
        help: "name another column, or leave weight out: then everybody counts as one"))
  }
  return values
}

/// The same person may be asked again in another period.
private func reportDuplicates(
  _ ids: CodedColumn, in periods: CodedColumn?, column: Int, of table: Table, log: inout DiagnosticLog
) {
  var rowsOf: [Pair: [Int]] = [:]
  var twice: [Pair] = []
  for (row, id) in ids.codes.enumerated() where ids.counts[Int(id)] > 1 && !ids.texts[Int(id)].isEmpty {
    let pair = Pair(first: id, second: periods?.codes[row] ?? 0)
    rowsOf[pair, default: []].append(row)
    if rowsOf[pair]?.count == 2 { twice.append(pair) }
  }
  guard let first = twice.first, let rows = rowsOf[first] else { return }
  log.report(
    .duplicateRespondent(
      ids.texts[Int(first.first)], rows: rows.map { table.rowNumber($0) },
      others: twice.dropFirst().map { ids.texts[Int($0.first)] },
      at: table.placeOfCell(row: rows[1], column: column)))
}
