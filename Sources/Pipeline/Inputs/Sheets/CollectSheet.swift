import Diagnostics
import Kernels
import Model
import Tables

extension Inputs {
  /// Brings the figures of a long file onto the rows of the panel: each input with the rows of its own.
  ///
  /// - positions: for each row of the file its row in the panel, also where it says nothing.
  /// - Returns: inputs of which the file has a reason and no figure; another file may have one.
  mutating func addSheet(
    _ sheet: SheetRows, of table: Table, source: Source, file: Int, positions: [Int?],
    known: KnownInputs, log: inout DiagnosticLog
  ) -> [(name: String, input: Input)] {
    let taken = sheet.inputNames.map { known.takesAll || known.wanted.contains($0) }
    var values = taken.map { [Double](repeating: .nan, count: $0 ? panel.count : 0) }
    var fileRows = taken.map { [Int32](repeating: 0, count: $0 ? panel.count : 0) }
    var notes = [[Int: SheetNote]](repeating: [:], count: taken.count)
    var repeats: [(row: Int, first: Int)] = []
    // What is filled in comes first, so that a row that was left over is no second one.
    for isFilled in [true, false] {
      for (row, position) in positions.enumerated() where sheet.isFilled[row] == isFilled {
        guard let input = sheet.inputs[row], taken[input], let position else { continue }
        guard fileRows[input][position] == 0 else {
          if isFilled { repeats.append((row, Int(fileRows[input][position]))) }
          continue
        }
        fileRows[input][position] = Int32(clamping: table.rowNumber(row))
        guard isFilled else { continue }
        values[input][position] = sheet.numbers.values[row]
        let note = sheet.note(row, in: table)
        if !note.isEmpty { notes[input][position] = note }
      }
    }
    if let example = repeats.first, let input = sheet.inputs[example.row],
      let key = sheet.keys.keys[example.row]
    {
      log.report(
        .duplicateFigure(
          of: sheet.inputNames[input], area: sheet.keys.areas[key.area],
          period: sheet.keys.periods[key.period],
          place: .cell(file: table.name, row: table.rowNumber(example.row), column: nil),
          firstRow: example.first, more: repeats.count - 1))
    }
    var flags = [[Int: String]](repeating: [:], count: taken.count)
    for flag in sheet.numbers.flags {
      if let input = sheet.inputs[flag.row], taken[input], let position = positions[flag.row] {
        flags[input][position] = flag.letters
      }
    }
    let header = sheet.columns[.value].map { table.header[$0] }
    var reasonsOnly: [(String, Input)] = []
    for (number, name) in sheet.inputNames.enumerated() where taken[number] {
      var input = Input(
        column: Column(values[number]), file: file, header: header, fileRows: fileRows[number],
        flags: flags[number])
      input.notes = notes[number]
      if values[number].contains(where: { !$0.isNaN }) {
        add(input, named: name, of: source, log: &log)
      } else if !notes[number].isEmpty || !flags[number].isEmpty {
        reasonsOnly.append((name, input))
      } else if awaited[name] == nil {
        awaited[name] = table.name
      }
    }
    return reasonsOnly
  }

  private mutating func add(_ input: Input, named name: String, of source: Source, log: inout DiagnosticLog) {
    if let other = inputs[name]?.file, !unnamed.contains(name) {
      guard files[other].isLong else {
        log.report(.duplicateFigures(of: name, in: source.id, and: files[other].source, at: source.place))
        return
      }
      merge(input, named: name, log: &log)
      return
    }
    // A row that is there for an input comes before a column that a function might read.
    unnamed.remove(name)
    contested[name] = nil
    inputs[name] = input
  }

  /// Puts the reasons of a file that has no figure of an input where no other has one.
  mutating func addReasons(_ input: Input, named name: String, log: inout DiagnosticLog) {
    if inputs[name] == nil { inputs[name] = input } else { merge(input, named: name, log: &log) }
  }

  /// Rows of a further file where there is no figure yet. Of two figures only one can be right.
  private mutating func merge(_ later: Input, named name: String, log: inout DiagnosticLog) {
    guard var input = inputs[name], let file = later.file else { return }
    let origin = Origin(file: file, header: later.header)
    var repeats: [Int] = []
    for row in later.fileRows.indices where later.fileRows[row] > 0 {
      let hasFigure = !later.column.values[row].isNaN
      if hasFigure, !input.column.values[row].isNaN {
        repeats.append(row)
        continue
      }
      // A figure comes before a reason, and a reason before a row that is still empty.
      guard hasFigure || !(later.says(row) ? input.says(row) : input.fileRows[row] > 0) else { continue }
      input.column.values[row] = later.column.values[row]
      input.flags[row] = later.flags[row]
      input.notes[row] = later.notes[row]
      input.fileRows[row] = later.fileRows[row]
      input.elsewhere[row] = origin
    }
    if let row = repeats.first, let first = input.origin(row: row) {
      log.report(
        .figureInTwoSheets(
          name, panel.label(row), first: files[first.file].name, firstRow: Int(input.fileRows[row]),
          place: .cell(file: files[file].name, row: Int(later.fileRows[row]), column: later.header),
          more: repeats.count - 1))
    }
    inputs[name] = input
  }
}

extension Inputs.Input {
  /// Whether a row has a figure, or a word about why there is none.
  fileprivate func says(_ row: Int) -> Bool {
    !column.values[row].isNaN || flags[row] != nil || notes[row]?.reason != nil
  }
}

extension SheetRows {
  fileprivate func note(_ row: Int, in table: Table) -> SheetNote {
    func text(_ column: CollectionColumn) -> String? {
      guard let place = columns[column] else { return nil }
      let text = table.text(row: row, column: place)
      return text.isEmpty ? nil : withoutTextMark(name: text)
    }
    return SheetNote(
      reason: reasons[row], source: text(.source), quality: text(.quality), remark: text(.remark))
  }
}
