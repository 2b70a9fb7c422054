import Diagnostics
import Kernels
import Model
import Tables

/// The rows of a long file: which input of which area and period each is about, and what it says of that.
///
/// A row without a figure and without a reason says nothing: whoever has the sheet has not come to it yet.
struct SheetRows {
  let columns: CollectionColumns
  /// Areas and periods of the rows that say something.
  private(set) var keys = RowKeys(areas: [], names: [], periods: [], keys: [])
  /// Along the rows; nil where a row is about no input that is known.
  private(set) var inputs: [Int?] = []
  private(set) var inputNames: [String] = []
  private(set) var numbers: NumberColumn
  private(set) var reasons: [StatedReason?]
  /// Along the rows: whether it says something.
  private(set) var isFilled: [Bool]
  private(set) var namesAreas = false
  private(set) var namesPeriods = false
  private let areas: Labelled
  private let periods: Labelled

  /// Texts along the rows, each once.
  private struct Labelled {
    var texts: [String]
    /// Nil: every row has the first text.
    var codes: [Int32]?

    init(_ column: CodedColumn?, otherwise constant: String, _ spelled: (String) -> String) {
      texts = column.map { $0.texts.map { $0.isEmpty ? constant : spelled($0) } } ?? [constant]
      codes = column?.codes
    }

    func text(_ row: Int) -> String { texts[codes.map { Int($0[row]) } ?? 0] }
  }

  /// Nil, with reports, where the file cannot be read as a sheet.
  init?(
    _ table: Table, source: Source, city: City?, known: KnownInputs, workers: Int, log: inout DiagnosticLog
  ) {
    guard let columns = CollectionColumns(table, source: source, log: &log), let input = columns[.input],
      let value = columns[.value]
    else { return nil }
    self.columns = columns
    let coded = Self.coded(
      [input, columns[.area], columns[.period], columns[.reason]], of: table, workers: workers)
    let column = table.numbers(column: value)
    numbers = column
    log.report(
      contentsOf: sheetNumberDiagnostics(column, column: value, of: table) { row in
        known.id(table.text(row: row, column: input)).flatMap { known.unit(of: $0) }
      })

    var filled = column.values.map { !$0.isNaN }
    for row in column.problems.map(\.row) + column.flags.map(\.row) { filled[row] = true }
    reasons = [StatedReason?](repeating: nil, count: table.rowCount)
    if let place = columns[.reason], let texts = coded[place] {
      reasons = SheetReasons(texts, column: place, of: table, values: column.values, log: &log).reasons
      for (row, reason) in reasons.enumerated() where reason != nil { filled[row] = true }
    }
    isFilled = filled

    let area = columns[.area].flatMap { coded[$0] }
    let period = columns[.period].flatMap { coded[$0] }
    let constantArea = city?.area ?? City.unnamedArea
    let constantPeriod = source.period ?? city?.period ?? ""
    areas = Labelled(area, otherwise: constantArea) { withoutTextMark(name: $0) }
    periods = Labelled(period, otherwise: constantPeriod) { text in
      if case .label(let label) = PeriodText(text) { label } else { text }
    }

    if let ids = coded[input] {
      read(ids, column: input, of: table, source: source, known: known, log: &log)
    }
    setKeys(of: table, area: area, period: period)
    reportRowsWithoutKey(
      of: table, [(.area, area), (.period, constantPeriod.isEmpty ? nil : period)], city: city, log: &log)
    if let place = columns[.period], let period {
      reportPeriods(period, column: place, isConstantKnown: !constantPeriod.isEmpty, of: table, log: &log)
    }
    reportPercent(table, column: value, known: known, log: &log)
    let wholeUnits = inputNames.map { name in
      known.unit(of: name).flatMap { UnitOfMeasure($0)?.isWhole == true ? $0 : nil }
    }
    // Whoever says which mark is the decimal one means it.
    let changed = columns[.unit].map { reportUnits(table, column: $0, known: known, log: &log) } ?? []
    if source.decimal == nil {
      // A row in another unit is told already.
      reportFractionalCounts(numbers, column: value, of: table, log: &log) { row in
        changed.contains(row) ? nil : inputs[row].flatMap { wholeUnits[$0] }
      }
    }
  }

  private static func coded(_ columns: [Int?], of table: Table, workers: Int) -> [Int: CodedColumn] {
    let columns = Set(columns.compactMap { $0 }).sorted()
    let coded = parallelMap(count: columns.count, workers: workers) { table.coded(column: columns[$0]) }
    return Dictionary(uniqueKeysWithValues: zip(columns, coded))
  }

  /// Which input each row is about.
  private mutating func read(
    _ ids: CodedColumn, column: Int, of table: Table, source: Source, known: KnownInputs,
    log: inout DiagnosticLog
  ) {
    let renamed = source.bindings.map { bindings in
      Dictionary(bindings.map { ($0.column, $0.input) }, uniquingKeysWith: { first, _ in first })
    }
    for binding in source.bindings ?? [] where !ids.texts.contains(binding.column) {
      log.report(.inputNotInSheet(binding, found: ids.texts, column: table.header[column], of: table))
    }
    var labels = Labels(expecting: ids.texts.count)
    let inputOf = ids.texts.map { text -> Int? in
      let id = renamed.map { $0[text] } ?? known.id(text)
      return id.map { labels.number(of: $0) }
    }
    inputNames = labels.texts
    inputs = ids.codes.map { inputOf[Int($0)] }
    guard renamed == nil else { return }
    var unknown: [Int32: (text: String, row: Int, count: Int, hasFigure: Bool)] = [:]
    for (row, code) in ids.codes.enumerated() where isFilled[row] && inputOf[Int(code)] == nil {
      var found = unknown[code] ?? (ids.texts[Int(code)], row, 0, false)
      found.count += 1
      if !numbers.values[row].isNaN { found.hasFigure = true }
      unknown[code] = found
    }
    report(
      unknown.values.sorted { $0.row < $1.row }, column: column, of: table, known: known, log: &log)
  }

  private func report(
    _ unknown: [(text: String, row: Int, count: Int, hasFigure: Bool)], column: Int, of table: Table,
    known: KnownInputs,
    log: inout DiagnosticLog
  ) {
    var unread: [(text: String, row: Int)] = []
    for (text, row, count, hasFigure) in unknown {
      let place = table.placeOfCell(row: row, column: column)
      if text.isEmpty {
        log.report(.missingKey("input", at: place, more: count - 1))
      } else if let near = nearest(to: withoutTextMark(text), among: known.ids) {
        log.report(.unknownSheetInput(text, near: near, at: place, more: count - 1))
      } else if hasFigure {
        unread.append((text, row))
      }
    }
    if let first = unread.first {
      log.report(
        .unreadSheetInputs(unread.map(\.text), at: table.placeOfCell(row: first.row, column: column)))
    }
  }

  private mutating func setKeys(of table: Table, area: CodedColumn?, period: CodedColumn?) {
    var (areaLabels, periodLabels) = (Labels(), Labels())
    var names: [String?] = []
    var found = [RowKeys.Key?](repeating: nil, count: table.rowCount)
    for row in 0..<table.rowCount where isFilled[row] && inputs[row] != nil {
      let key = RowKeys.Key(
        area: areaLabels.number(of: areas.text(row)), period: periodLabels.number(of: periods.text(row)))
      found[row] = key
      if let area, !area.texts[Int(area.codes[row])].isEmpty { namesAreas = true }
      if let period, !period.texts[Int(period.codes[row])].isEmpty { namesPeriods = true }
      if key.area == names.count { names.append(nil) }
      if let column = columns.areaName, names[key.area] == nil {
        let text = table.text(row: row, column: column)
        if !text.isEmpty { names[key.area] = text }
      }
    }
    keys = RowKeys(areas: areaLabels.texts, names: names, periods: periodLabels.texts, keys: found)
  }

  /// Rows that name no area or period while others of their input do: of the two, only one can be left to what holds
  /// for the whole file.
  private func reportRowsWithoutKey(
    of table: Table, _ keyColumns: [(CollectionColumn, CodedColumn?)], city: City?, log: inout DiagnosticLog
  ) {
    for (column, texts) in keyColumns {
      guard let place = columns[column], let texts else { continue }
      let isNamed = texts.texts.map { !$0.isEmpty }
      let named = Set(
        keys.keys.indices.lazy.filter { keys.keys[$0] != nil && isNamed[Int(texts.codes[$0])] }
          .compactMap { inputs[$0] })
      let rows = keys.keys.indices.filter { row in
        keys.keys[row] != nil && !isNamed[Int(texts.codes[row])] && inputs[row].map(named.contains) == true
      }
      guard let first = rows.first, let input = inputs[first] else { continue }
      log.report(
        .keyLeftOut(
          column.rawValue, input: inputNames[input],
          column == .area ? city.map { "the whole city is \"\($0.area)\"" } : nil,
          at: table.placeOfCell(row: first, column: place), more: rows.count - 1))
    }
  }

  /// Days in place of periods, and rows without a period among rows with one.
  private func reportPeriods(
    _ column: CodedColumn, column place: Int, isConstantKnown: Bool, of table: Table,
    log: inout DiagnosticLog
  ) {
    for (code, text) in column.texts.enumerated() {
      let isGap = text.isEmpty && !isConstantKnown && namesPeriods
      guard isGap || PeriodText(text) == .date else { continue }
      let rows = column.codes.indices.filter { column.codes[$0] == Int32(code) && keys.keys[$0] != nil }
      guard let row = rows.first else { continue }
      let cell = table.placeOfCell(row: row, column: place)
      log.report(
        isGap
          ? .missingKey("period", at: cell, more: rows.count - 1)
          : .dateForPeriod(text, at: cell, more: rows.count - 1))
    }
  }

  /// A share where a count is due.
  private func reportPercent(
    _ table: Table, column: Int, known: KnownInputs, log: inout DiagnosticLog
  ) {
    var rows: [(row: Int, unit: String)] = []
    for row in table.rowsWithPercent(column: column) {
      guard let input = inputs[row], !numbers.values[row].isNaN else { continue }
      let own = columns[.unit].map { table.text(row: row, column: $0) } ?? ""
      guard let unit = known.unit(of: inputNames[input]) ?? (own.isEmpty ? nil : own),
        let measure = UnitOfMeasure(unit), measure != .percent
      else { continue }
      rows.append((row, unit))
    }
    guard let first = rows.first else { return }
    log.report(
      .unexpectedPercent(
        table.text(row: first.row, column: column), unit: first.unit,
        at: table.placeOfCell(row: first.row, column: column), more: rows.count - 1))
  }

  /// A unit that somebody changed: the figure may be a thousand times too small. The rows where it is so.
  private func reportUnits(
    _ table: Table, column: Int, known: KnownInputs, log: inout DiagnosticLog
  ) -> Set<Int> {
    var changed: [(row: Int, input: String, text: String, unit: String)] = []
    for (row, input) in inputs.enumerated() where !numbers.values[row].isNaN {
      guard let name = input.map({ inputNames[$0] }), let unit = known.unit(of: name) else { continue }
      let text = withoutTextMark(table.text(row: row, column: column))
      if namesUnit(text), !isSameUnit(text, unit) { changed.append((row, name, text, unit)) }
    }
    if let first = changed.first {
      log.report(
        .otherUnit(
          first.text, of: first.input, unit: first.unit,
          at: table.placeOfCell(row: first.row, column: column), more: changed.count - 1))
    }
    return Set(changed.map(\.row))
  }

  /// The row of the panel that each row is about, also of rows that say nothing; nil where the panel has none.
  ///
  /// - filled: those of the rows that say something.
  func positions(_ filled: [Int?], in panel: Panel) -> [Int?] {
    let areaOf = Dictionary(
      panel.areas.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    let periodOf = Dictionary(uniqueKeysWithValues: panel.periods.enumerated().map { ($1, $0) })
    return filled.indices.map { row in
      if let position = filled[row] { return position }
      guard let area = areaOf[areas.text(row)], let period = periodOf[periods.text(row)] else { return nil }
      return panel.row(area: area, period: period)
    }
  }
}
