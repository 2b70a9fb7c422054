/// What a city answered to the checklist, whether or not a question is asked any more.
package struct Answers: Hashable, Sendable {
  package struct Entry: Hashable, Sendable {
    /// Ids of choices, years, or one text; none where only a remark was made.
    package var values: [String]
    package var comment: String
    package var date: CalendarDate?
    package var author: String
    /// Cells of columns that the checklist does not know, which belong to the city.
    package var others: [String]

    package init(
      values: [String] = [], comment: String = "", date: CalendarDate? = nil, author: String = "",
      others: [String] = []
    ) {
      self.values = values
      self.comment = comment
      self.date = date
      self.author = author
      self.others = others
    }
  }

  /// By the id of the question.
  package var entries: [String: Entry]
  /// Questions that the file has a row for, with an answer or without.
  package var listed: Set<String>
  /// Names of the columns that the checklist does not know.
  package var otherColumns: [String]

  package init(entries: [String: Entry] = [:], listed: Set<String> = [], otherColumns: [String] = []) {
    self.entries = entries
    self.listed = listed
    self.otherColumns = otherColumns
  }

  package func values(_ question: String) -> [String] { entries[question]?.values ?? [] }
}
