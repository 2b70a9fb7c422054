package import Diagnostics

/// A data file and how its columns become raw inputs.
package struct Source: Hashable, Sendable {
  package struct Binding: Hashable, Sendable {
    package var input: String
    /// The header of the column as the file writes it.
    package var column: String
    package var place: Span

    package init(input: String, column: String, place: Span) {
      self.input = input
      self.column = column
      self.place = place
    }
  }

  package var id: String
  /// As the script writes it; nil where the command line has to name it.
  package var file: String?
  /// Nil: a column gives the input of the same name wherever a formula asks for it.
  package var bindings: [Binding]?
  /// The column that names the area; nil: every row is about the city.
  package var areaColumn: String?
  /// The column with the area's name for reports.
  package var areaNameColumn: String?
  /// The column that names the period; nil: every row is about `period`.
  package var periodColumn: String?
  package var period: String?
  /// The columns that sort areas into groups, by the name a script uses for the group.
  package var groups: [String: String]
  package var owner: String?
  /// What stands before decimals in the file; nil: found out from its figures.
  package var decimal: DecimalMark?
  /// What a row of the file is; nil: found out from its header.
  package var layout: Layout?
  /// What its rows are where each is a respondent; such a source gives no column as it is.
  package var survey: Survey?
  package var place: Span
  /// Places of single fields, for messages.
  package var fieldPlaces: [String: Span]

  package init(
    id: String, file: String?, bindings: [Binding]?, areaColumn: String?, areaNameColumn: String?,
    periodColumn: String?, period: String?, groups: [String: String], owner: String?,
    decimal: DecimalMark? = nil, layout: Layout? = nil, survey: Survey? = nil, place: Span,
    fieldPlaces: [String: Span]
  ) {
    self.id = id
    self.file = file
    self.bindings = bindings
    self.areaColumn = areaColumn
    self.areaNameColumn = areaNameColumn
    self.periodColumn = periodColumn
    self.period = period
    self.groups = groups
    self.owner = owner
    self.decimal = decimal
    self.layout = layout
    self.survey = survey
    self.place = place
    self.fieldPlaces = fieldPlaces
  }

  package func place(of field: String) -> Span { fieldPlaces[field] ?? place }

  /// The word that declares it.
  package var word: String { survey == nil ? "source" : "survey" }
}

package enum DecimalMark: String, Hashable, Sendable { case comma, point }

package enum Layout: String, CaseIterable, Hashable, Sendable {
  /// A row for each area and period, with a column for each input.
  case wide
  /// A row for each input, area and period, as collection sheets have them.
  case long
}
