package import Diagnostics
import Kernels
import Model
package import Tables

/// Brings the columns of all files onto the rows of one panel.
///
/// - tables: along the assessment's sources; nil for files that could not be read, which was reported.
/// - Reports every column the script names and a file lacks, every cell that should be a number and is none, rows
///   without a key and rows that stand twice.
package func collectInputs(_ tables: [Table?], _ context: Context, log: inout DiagnosticLog) -> Inputs {
  let assessment = context.assessment
  let read = zip(assessment.sources, tables).enumerated().compactMap { position, pair in
    pair.1.map { (position: position, source: pair.0, table: $0) }
  }
  let isLong = read.map { CollectionColumns.isLong($0.source, $0.table) }
  let known = isLong.contains(true) ? KnownInputs(context) : KnownInputs()
  let sheets = zip(read, isLong).map { entry, isLong -> LongFile in
    guard isLong else { return .no }
    return .yes(
      SheetRows(
        entry.table, source: entry.source, city: assessment.city, known: known, workers: context.workers,
        log: &log))
  }
  reportSourcesWithoutPeriod(
    assessment, naming: zip(read, sheets).filter { $1.rows?.namesPeriods == true }.map { $0.0.source.id },
    log: &log)

  var builder = PanelBuilder(city: assessment.city)
  let surveys = read.map { entry in
    entry.source.survey.map { survey in
      SurveyRows(
        entry.table, source: entry.source, survey: survey, city: assessment.city,
        totals: assessment.methodology.totals, workers: context.workers, log: &log)
    }
  }
  let keys = zip(zip(read, surveys), sheets).map { file, sheet in
    if sheet.isLong { return sheet.rows?.keys ?? RowKeys(none: file.0.table.rowCount) }
    return file.1?.keys
      ?? RowKeys(file.0.table, source: file.0.source, city: assessment.city, log: &log)
  }
  for keys in keys { builder.add(keys) }
  // Without any file the city's own figures are all there is.
  if builder.isEmpty, let city = assessment.city, city.population != nil {
    builder.add(RowKeys(city: city))
  }
  let (panel, positions) = builder.panel(totals: assessment.methodology.totals)

  var inputs = Inputs(panel: panel, inputs: [:], files: [], groups: RowGroups())
  var reasonsOnly: [(name: String, input: Inputs.Input)] = []
  for (file, entry) in read.enumerated() {
    let sheet = sheets[file]
    inputs.files.append(
      Inputs.File(
        source: entry.source.id, name: entry.table.name, rowCount: entry.table.rowCount,
        dialect: entry.table.dialect.description + (sheet.isLong ? ", a row for each input" : ""),
        owner: entry.source.owner, isLong: sheet.isLong,
        namesAreas: sheet.rows?.namesAreas ?? (entry.source.areaColumn != nil)))
    if sheet.isLong {
      guard let rows = sheet.rows else { continue }
      let positions = rows.positions(positions[file], in: panel)
      reasonsOnly += inputs.addSheet(
        rows, of: entry.table, source: entry.source, file: file, positions: positions, known: known, log: &log
      )
      if !entry.source.groups.isEmpty {
        let rows = PanelRows(positions, of: entry.table, panel: panel)
        inputs.addGroups(of: entry.table, source: entry.source, rows: rows, log: &log)
      }
      continue
    }
    if let survey = entry.source.survey, let rows = surveys[file] {
      inputs.addSurvey(
        survey, of: entry.table, source: entry.source, file: file, rows: rows, positions: positions[file],
        context, log: &log)
      continue
    }
    let rows = PanelRows(positions[file], of: entry.table, panel: panel)
    inputs.addColumns(of: entry.table, source: entry.source, file: file, rows: rows, context, log: &log)
    inputs.addGroups(of: entry.table, source: entry.source, rows: rows, log: &log)
  }
  if let city = assessment.city, inputs.inputs["population"] == nil { inputs.addPopulation(of: city) }
  for (name, input) in reasonsOnly { inputs.addReasons(input, named: name, log: &log) }
  let columns = zip(read, sheets).filter { !$1.isLong }.flatMap { entry, _ in
    BoundColumns.open(entry.source, entry.table).map(\.header) + (entry.source.survey?.inputNames ?? [])
  }
  reportLikelyMisspelling(inputs, columns: columns, assessment, log: &log)
  reportImpossibleValues(inputs, assessment.rawInputs, log: &log)
  reportUnknownTotals(panel, assessment, log: &log)
  reportAreaSpellings(zip(read, keys).map { ($0.table.name, $1.areas) }, log: &log)
  if isLong.contains(true) {
    reportLoneKeys(
      read.indices.map { (read[$0].table.name, keys[$0], isLong[$0]) }, city: assessment.city, log: &log)
  }
  return inputs
}

/// Whether a file has a row for each input, and what its rows say where they could be read.
private enum LongFile {
  case no
  case yes(SheetRows?)

  var isLong: Bool { if case .yes = self { true } else { false } }
  var rows: SheetRows? { if case .yes(let rows) = self { rows } else { nil } }
}

extension KnownInputs {
  fileprivate init(_ context: Context) {
    let formulas = context.indicators.map(\.formula)
    self.init(
      context.assessment.rawInputs, wanted: formulas.flatMap { $0.inputs ?? [] },
      takesAll: formulas.contains { $0.inputs == nil })
  }
}

/// For each row of a file its row in the panel, and the other way round.
struct PanelRows {
  let positions: [Int?]
  /// For each row of the panel the row a spreadsheet shows; 0 where the file has none. One array for all columns.
  let fileRows: [Int32]
  /// Whether the file's rows are the panel's, in the same order.
  let isSameOrder: Bool

  init(_ positions: [Int?], of table: Table, panel: Panel) {
    self.positions = positions
    var fileRows = [Int32](repeating: 0, count: panel.count)
    for (row, position) in positions.enumerated() {
      if let position { fileRows[position] = Int32(clamping: table.rowNumber(row)) }
    }
    self.fileRows = fileRows
    isSameOrder = positions.count == panel.count && positions.enumerated().allSatisfy { $0 == $1 }
  }
}

extension Inputs {
  fileprivate mutating func addColumns(
    of table: Table, source: Source, file: Int, rows: PanelRows, _ context: Context, log: inout DiagnosticLog
  ) {
    let formulas = context.indicators.map(\.formula)
    let wanted = Set(formulas.flatMap { $0.inputs ?? [] }).withPeoplePresent
    let bound = BoundColumns(
      source, table, wanted: wanted, takesAll: formulas.contains { $0.inputs == nil }, log: &log
    ).columns
    // Two workers read half the columns each; a column is read whole by one of them.
    let halves = bound.isEmpty ? [] : split(bound.map(\.column), into: min(context.workers, bound.count))
    let numbers = parallelMap(count: halves.count, workers: context.workers) {
      table.numbers(columns: halves[$0])
    }
    .flatMap { $0 }
    let units = Dictionary(
      context.assessment.rawInputs.map { ($0.id, $0.unit) }, uniquingKeysWith: { first, _ in first })
    for (bound, numbers) in zip(bound, numbers) {
      if source.decimal == nil, let unit = units[bound.input], UnitOfMeasure(unit)?.isWhole == true {
        reportFractionalCounts(numbers, column: bound.column, of: table, log: &log) { _ in unit }
      }
      let problems = numberDiagnostics(numbers, column: bound.column, of: table)
      if bound.isNamed { log.report(contentsOf: problems) }
      if let other = inputs[bound.input]?.file {
        if !bound.isNamed {
          if unnamed.contains(bound.input) { contested[bound.input] = (other, file) }
          continue
        }
        // A column that a name is given to comes before one that a function might read.
        guard unnamed.remove(bound.input) != nil else {
          // Two columns that the script itself gives the same name are told where it does so.
          if source.bindings != nil, context.assessment.source(files[other].source)?.bindings != nil {
            continue
          }
          log.report(
            files[other].isLong
              ? .duplicateFigures(
                of: bound.input, in: files[file].source, and: files[other].source, at: source.place)
              : .duplicateInput(
                bound.input, in: files[file].source, and: files[other].source, at: source.place))
          continue
        }
        contested[bound.input] = nil
      }
      var input = scattered(numbers, header: table.header[bound.column], file: file, rows: rows)
      if !bound.isNamed {
        unnamed.insert(bound.input)
        input.doubts = problems
      }
      inputs[bound.input] = input
    }
  }

  private func scattered(
    _ numbers: NumberColumn, header: String, file: Int, rows: PanelRows
  ) -> Input {
    var values = numbers.values
    if !rows.isSameOrder {
      values = [Double](repeating: .nan, count: panel.count)
      for (row, position) in rows.positions.enumerated() {
        if let position { values[position] = numbers.values[row] }
      }
    }
    var flags: [Int: String] = [:]
    for flag in numbers.flags {
      if let position = rows.positions[flag.row] { flags[position] = flag.letters }
    }
    return Input(column: Column(values), file: file, header: header, fileRows: rows.fileRows, flags: flags)
  }

  fileprivate mutating func addGroups(
    of table: Table, source: Source, rows: PanelRows, log: inout DiagnosticLog
  ) {
    for (name, header) in source.groups.sorted(by: { $0.key < $1.key }) {
      guard let column = table.column(header, field: "groups", of: source, log: &log) else { continue }
      let coded = table.coded(column: column)
      let isEmpty = coded.texts.map(\.isEmpty)
      var codes = [Int?](repeating: nil, count: panel.count)
      for (row, position) in rows.positions.enumerated() {
        let code = Int(coded.codes[row])
        if let position, !isEmpty[code] { codes[position] = code }
      }
      groups[name] = RowGroups.Grouping(coded.texts, members: inEveryPeriod(codes, of: rows))
    }
  }

  /// An area that is in one group wherever the file names one is in it in the periods of which the file has no row: the
  /// size of a city is often given for one year.
  private func inEveryPeriod(_ groups: [Int?], of rows: PanelRows) -> [Int?] {
    guard panel.periods.count > 1 else { return groups }
    var ofArea = [Set<Int>](repeating: [], count: panel.areas.count)
    for (row, group) in zip(panel.rows, groups) { if let group { ofArea[row.area].insert(group) } }
    return groups.enumerated().map { position, group in
      let elsewhere = ofArea[panel.rows[position].area]
      return group ?? (rows.fileRows[position] == 0 && elsewhere.count == 1 ? elsewhere.first : nil)
    }
  }

  /// Brings the residents of the city block to the row of its year, or to the latest where it names none.
  fileprivate mutating func addPopulation(of city: City) {
    guard let value = city.population, let area = panel.areas.firstIndex(where: { $0.id == city.area }),
      let row = panel.rows(ofArea: area).last(where: { city.period == nil || panel.period($0) == city.period }
      )
    else { return }
    var column = Column(missing: panel.count)
    column.values[row] = value
    inputs["population"] = Input(
      column: column, file: nil, header: nil, fileRows: [Int32](repeating: 0, count: panel.count), flags: [:])
  }
}

private func split(_ items: [Int], into parts: Int) -> [[Int]] {
  let size = (items.count + parts - 1) / parts
  return stride(from: 0, to: items.count, by: size).map { Array(items[$0..<min($0 + size, items.count)]) }
}
