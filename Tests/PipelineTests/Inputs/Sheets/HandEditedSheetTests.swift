import Assessing
import Diagnostics
import Kernels
import Model
import Testing

@testable import Pipeline

/// What hands and office programs do to a sheet between writing and reading it.
@Suite("A collection sheet that was edited by hand")
struct HandEditedSheetTests {
  struct Edit: Sendable, CustomStringConvertible {
    var description: String
    var text: String
    /// Figures of home burglaries and dwellings in Northport 2025; nil where there is none.
    var burglaries: Double? = 52
    var dwellings: Double? = 11200
  }

  private static let header = "input,definition,unit,area,period,value,source,quality,reason,remark\n"

  private func run(_ text: String) -> Assessed {
    assessed(
      """
      city "Northport" { year = 2025 }
      source "police" { file = "sheet.csv", layout = "long" }
      input "home_burglaries" { unit = "offences" }
      input "dwellings" { unit = "dwellings" }
      input "empty_share" { unit = "%" }

      """ + indicator("rate", formula: "per(1000, input.home_burglaries, input.dwellings)"),
      ["sheet.csv": text])
  }

  @Test(
    "is read as it was meant",
    arguments: [
      Edit(
        description: "as it was written",
        text: header + "home_burglaries,,,Northport,2025,52,,,,\ndwellings,,,Northport,2025,11200,,,,\n"),
      Edit(
        description: "a byte-order mark and line ends of Windows",
        text: "\u{FEFF}" + "input,value\r\nhome_burglaries,52\r\ndwellings,11200\r\n"),
      Edit(
        description: "semicolons, decimal commas and thousands",
        text: "input;value;remark\nhome_burglaries;52,0;\ndwellings;11.200,00;counted\n"),
      Edit(
        description: "thousands with a blank", text: "input;value\nhome_burglaries;52\ndwellings;11 200\n"),
      Edit(
        description: "tabs", text: "input\tvalue\nhome_burglaries\t52\ndwellings\t11200\n"),
      Edit(
        description: "blank rows",
        text: "input;value;reason\n;;\nhome_burglaries;52;\n\n;;\ndwellings;11200;\n;;\n"),
      Edit(
        description: "empty columns at the end",
        text: "input;value;reason;;;\nhome_burglaries;52;;;;\ndwellings;11200;;;;\n"),
      Edit(
        description: "a title above",
        text: "Figures of the police;;\n;;\ninput;value;reason\nhome_burglaries;52;\ndwellings;11200;\n"),
      Edit(
        description: "columns in another order, some dropped",
        text: "value,remark,period,input\n52,,2025,home_burglaries\n11200,,2025,dwellings\n"),
      Edit(
        description: "renamed columns",
        text: "Indicator,Year,Figure,Comments\nhome_burglaries,2025,52,\ndwellings,2025,11200,\n"),
      Edit(
        description: "capitals and blanks in ids and headers",
        text: "Input , VALUE\nHome Burglaries,52\n DWELLINGS ,11200\n"),
      Edit(
        description: "apostrophes that keep cells text",
        text: "input,period,value\n'home_burglaries,'2025,52\n'dwellings,'2025,11200\n"),
      Edit(
        description: "years with decimals or thousands",
        text: "input;period;value\nhome_burglaries;2025,0;52\ndwellings;2.025;11200\n"),
      Edit(
        description: "marks for missing figures",
        text: "input,value\nhome_burglaries,..\ndwellings,11200\n", burglaries: nil),
      Edit(
        description: "a letter behind the figure",
        text: "input,value\nhome_burglaries,52 e\ndwellings,11200\n"),
      Edit(
        description: "rows that were copied and left empty",
        text: "input,value,reason\nhome_burglaries,52,\nhome_burglaries,,\ndwellings,,\ndwellings,11200,\n"),
      Edit(
        description: "notes below the table",
        text: "input,value,reason\nhome_burglaries,52,\ndwellings,11200,\nFilled in by A. Smith,,\n"),
    ])
  func read(edit: Edit) {
    let run = run(edit.text)
    #expect(run.log.errors.isEmpty, "\(run.messages)")
    #expect(run.rows == ["Northport 2025"])
    #expect(run.input("home_burglaries")?[0] == edit.burglaries)
    #expect(run.input("dwellings")?[0] == edit.dwellings)
  }

  struct Slip: Sendable, CustomStringConvertible {
    var description: String
    var text: String
    var code: DiagnosticCode
    var place: Place
    /// What the message, its label or its help has to say.
    var says: String
  }

  private static func cell(_ row: Int, _ column: String?) -> Place {
    .cell(file: "sheet.csv", row: row, column: column)
  }

  @Test(
    "is told what is wrong, where, and what to write",
    arguments: [
      Slip(
        description: "the same row twice",
        text: "input,value\nhome_burglaries,52\ndwellings,1\nHome_burglaries,52\n", code: .duplicateRow,
        place: cell(4, nil), says: "rows 2 and 4"),
      Slip(
        description: "an unknown id", text: "input,value\nhome_burglarys,52\ndwellings,9\n",
        code: .unknownInput, place: cell(2, "input"), says: "did you mean \"home_burglaries\"?"),
      Slip(
        description: "an id that is near none", text: "input,value\nhome_burglaries,52\nstreet_lamps,9\n",
        code: .unknownInput, place: cell(3, "input"), says: "street_lamps"),
      Slip(
        description: "a figure without an id", text: "input,value\nhome_burglaries,52\n,9\n",
        code: .missingKey, place: cell(3, "input"), says: "no input"),
      Slip(
        description: "words for a figure", text: "input,value\nhome_burglaries,about fifty\ndwellings,9\n",
        code: .notANumber, place: cell(2, "value"), says: "leave the cell empty"),
      Slip(
        description: "a reason for a figure",
        text: "input,value,reason\nhome_burglaries,not available,\ndwellings,9,\n",
        code: .notANumber, place: cell(2, "value"), says: "write this under reason"),
      Slip(
        description: "a figure that is kept as text", text: "input,value\nhome_burglaries,'52\ndwellings,9\n",
        code: .notANumber, place: cell(2, "value"), says: "remove the mark before it"),
      Slip(
        description: "a percentage for a count",
        text: "input,value\nempty_share,12 %\nhome_burglaries,5 %\ndwellings,9\n", code: .unexpectedPercent,
        place: cell(3, "value"), says: "the unit is \"offences\""),
      Slip(
        description: "a thousand whose mark another row makes a decimal",
        text: "input,value\nempty_share,63.4\nhome_burglaries,52\ndwellings,11.200\n",
        code: .ambiguousNumber, place: cell(4, "value"), says: "write it without the mark: 11200"),
      Slip(
        description: "a thousand whose zeros a spreadsheet dropped",
        text: "input,value\nhome_burglaries,52\ndwellings,11.2\n",
        code: .fractionalCount, place: cell(3, "value"), says: "write 11200"),
      Slip(
        description: "a negative count", text: "input,value\nhome_burglaries,-5\ndwellings,9\n",
        code: .impossibleValue, place: cell(2, "value"), says: "0 or more"),
      Slip(
        description: "an area left out beside one that is named",
        text: "input,area,value\nhome_burglaries,Hill,5\nhome_burglaries,,9\ndwellings,Hill,100\n",
        code: .missingKey, place: cell(3, "area"), says: "the whole city is \"Northport\""),
      Slip(
        description: "a period left out beside one that is named",
        text: "input,period,value\nhome_burglaries,2024,5\nhome_burglaries,,9\ndwellings,2024,100\n",
        code: .missingKey, place: cell(3, "period"), says: "other rows of home_burglaries have one"),
      Slip(
        description: "a remark in the cell of a figure",
        text: "input,value\nhome_burglaries,52 (estimate)\ndwellings,9\n",
        code: .notANumber, place: cell(2, "value"), says: "write the number alone"),
      Slip(
        description: "a figure in the cell of a reason",
        text: "input,value,reason\nhome_burglaries,,52\ndwellings,9,\n", code: .unknownReason,
        place: cell(2, "reason"), says: "a figure goes under value"),
      Slip(
        description: "a unit that was changed",
        text: "input,unit,value\nhome_burglaries,Offences,52\ndwellings,thousand dwellings,11.2\n",
        code: .otherUnit, place: cell(3, "unit"), says: "give the figure in dwellings"),
      Slip(
        description: "a year that became a day",
        text: "input,period,value\nhome_burglaries,01.01.2025,52\ndwellings,2025,9\n", code: .dateForPeriod,
        place: cell(2, "period"), says: "write the year alone"),
      Slip(
        description: "a year that became a day of 1905",
        text: "input,period,value\nhome_burglaries,1905-07-17 00:00:00,52\ndwellings,2025,9\n",
        code: .dateForPeriod, place: cell(2, "period"), says: "1905"),
      Slip(
        description: "a reason that nobody knows",
        text: "input,value,reason\nhome_burglaries,,not sharable\ndwellings,9,\n", code: .unknownReason,
        place: cell(2, "reason"), says: "did you mean \"not shareable\"?"),
      Slip(
        description: "a figure and a reason",
        text: "input,value,reason\nhome_burglaries,52,suppressed\ndwellings,9,\n", code: .valueWithReason,
        place: cell(2, "reason"), says: "the figure counts"),
      Slip(
        description: "no column of figures",
        text: "input,unit,area,period,Zahl,reason\nhome_burglaries,,,2025,52,\n", code: .missingColumn,
        place: .file("sheet.csv"), says: "figure"),
      Slip(
        description: "one thousand, or one and a bit",
        text: "input;value\nhome_burglaries;1.234\ndwellings;2.345\n", code: .ambiguousNumber,
        place: cell(2, "value"), says: "decimal = \"comma\""),
    ])
  func told(slip: Slip) throws {
    let run = run(slip.text)
    let found = try #require(
      run.log.diagnostics.first { $0.code == slip.code }, "\(run.log.diagnostics)")
    #expect(found.place == slip.place)
    let words = [found.message, found.label ?? ""] + found.help
    #expect(words.contains { $0.contains(slip.says) }, "\(words)")
  }

  @Test("a row without a period among rows with one is told, unless the city has a year")
  func gap() {
    let rows = "input,period,value\nhome_burglaries,2025,52\ndwellings,,9\n"
    #expect(run(rows).log.errors.isEmpty)
    let run = assessed(
      "source \"police\" { file = \"sheet.csv\" }\n"
        + indicator("rate", formula: "per(1000, input.home_burglaries, input.dwellings)"),
      ["sheet.csv": rows])
    #expect(run.log.diagnostics.map(\.place) == [.cell(file: "sheet.csv", row: 3, column: "period")])
    #expect(run.codes == [.missingKey])
  }

  @Test("a name that begins with an apostrophe keeps it")
  func dutchNames() {
    #expect(withoutTextMark(name: "'s-Hertogenbosch") == "'s-Hertogenbosch")
    #expect(withoutTextMark(name: "'-x") == "-x")
    #expect(withoutTextMark("'2025") == "2025")
  }

  @Test(
    "periods that only look like days or years stay",
    arguments: ["2025", "2025-Q1", "2025-01", "2024/25", "spring", "20250", "1.5", "12 345", "2.0.25x"])
  func otherPeriods(text: String) {
    #expect(PeriodText(text) == .label(text))
  }

  @Test(
    "days are days in every usual dress",
    arguments: ["1.1.2025", "01/01/25", "2025-01-01", "17.07.1905", "2025-01-01T00:00"])
  func days(text: String) {
    #expect(PeriodText(text) == .date)
  }

  private func beside(_ sheet: String, _ other: String) -> Assessed {
    assessed(
      """
      city "Northport" { year = 2025 }
      source "homes" { file = "homes.csv", area = "area", period = "year" }
      source "police" { file = "sheet.csv" }

      """ + indicator("rate", formula: "per(1000, input.home_burglaries, input.dwellings)"),
      ["homes.csv": "area,year,dwellings\n" + other, "sheet.csv": "input,area,period,value\n" + sheet])
  }

  @Test("an area or a period that no other file has is told once, with the nearest")
  func lone() {
    let homes = "Harbour,2025,900\nHill,2025,800\n"
    let area = beside("home_burglaries,Harbor,2025,5\nhome_burglaries,Hill,2025,6\n", homes)
    #expect(area.messages == ["no other file has the area \"Harbor\""])
    #expect(area.log.diagnostics.first?.help.first == "did you mean \"Harbour\"?")
    let period = beside("home_burglaries,Harbour,2052,5\nhome_burglaries,Hill,2025,6\n", homes)
    #expect(period.messages == ["no other file has the period \"2052\""])
    let fine = beside("home_burglaries,Harbour,2025,5\n", homes)
    #expect(fine.log.diagnostics.isEmpty, "\(fine.messages)")
  }

  @Test("a sheet about the city beside files about its districts is no slip")
  func cityBesideDistricts() {
    let run = beside("home_burglaries,,,5\n", "Harbour,2025,900\nHill,2025,800\n")
    #expect(!run.codes.contains(.loneRow), "\(run.messages)")
  }
}
