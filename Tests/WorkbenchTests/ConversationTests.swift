import Glibc
import Model
import Reports
import Tables
import Testing
import Workbench

@Suite("A checklist in the terminal")
struct ConversationTests {
  private let folder = Folder()
  private let style = TerminalStyle(hasColor: false, isUnicode: true, width: 90)
  private var file: String { folder.path + "/c.csv" }

  /// Lines typed one after the other, then the end of the input.
  private func converse(
    _ lines: [String], author: String = "Ada", file: String? = nil, meanwhile: (Int) -> Void = { _ in }
  ) -> (said: String, outcome: Outcome) {
    var said = ""
    var next = 0
    let sitting = Sitting(
      file: file ?? self.file, date: CalendarDate(year: 2026, month: 11, day: 28), author: author)
    let outcome = withoutActuallyEscaping(meanwhile) { meanwhile in
      Session(Request(script: ""), output: style, messages: style).converse(
        sitting,
        prompt: Prompt(
          nextLine: {
            meanwhile(next)
            guard next < lines.count else { return nil }
            next += 1
            return lines[next - 1]
          }, say: { said += $0 }))
    }
    return (said, outcome)
  }

  private func row(_ id: String) -> String? {
    folder.text("c.csv")?.split(separator: "\n").first { $0.hasPrefix("\(id),") }.map(String.init)
  }

  @Test("each answer is saved before the next question, and the next sitting goes on there")
  func resume() {
    var saved: [Bool] = []
    let first = converse(["A plan", "stop"]) { _ in
      saved.append(row("purpose_why")?.contains("A plan") == true)
    }
    #expect(saved == [false, true])
    #expect(first.outcome.status == .fine)
    #expect(first.said.contains("purpose_why") && first.said.contains("purpose_decision"))
    #expect(row("purpose_why")?.hasSuffix("A plan,,2026-11-28,Ada") == true)
    let second = converse([], author: "Ben")
    #expect(!second.said.contains("purpose_why"))
    #expect(second.said.contains("1 answered"))
    #expect(String(decoding: second.outcome.output, as: UTF8.self).hasPrefix("1 answer, "))
  }

  @Test("who answers is asked, and asked again where nothing is said")
  func author() {
    let shown = converse(["", "Safety office", "A plan"], author: "")
    #expect(shown.said.contains("A name or an office is needed"))
    #expect(row("purpose_why")?.hasSuffix(",Safety office") == true)
  }

  @Test("an answer that is none is told with the answers that are, and asked again")
  func wrong() {
    let shown = converse(["x", "y", "council", "North", "many", "100", "citty", "9", "1"])
    #expect(shown.said.contains("\"many\" is no answer here. Allowed: a whole number"))
    #expect(
      shown.said.contains("\"citty\" is no answer here. Allowed: city | districts | both. Did you mean city?")
    )
    #expect(shown.said.contains("\"9\" is no answer here."))
    #expect(shown.said.contains("Skipped: scope_districts, because scope_areas is city."))
    #expect(row("scope_areas")?.contains(",city,") == true)
  }

  @Test("back asks the last question again, Enter leaves one open")
  func back() {
    _ = converse(["First", "back", "Second", "", "council"])
    #expect(row("purpose_why")?.contains("Second") == true)
    #expect(row("purpose_decision")?.contains("Ada") == false)
    #expect(row("purpose_readers")?.contains("council,,2026") == true)
  }

  @Test("signs that steer a terminal are no part of an answer, an author or what is shown")
  func control() {
    let shown = converse(
      ["\u{1B}]0;owned\u{7}A \u{1B}[31mplan\u{1B}[0m\u{1B}[A\u{9B}2J\u{202E}\u{8}", "x", "\u{1B}[2Jwrong"],
      author: "A\u{1B}[1mda")
    #expect(row("purpose_why")?.hasSuffix(",A plan2J,,2026-11-28,Ada") == true)
    #expect(!shown.said.unicodeScalars.contains { $0 == "\u{1B}" || $0 == "\u{9B}" || $0 == "\u{202E}" })
    #expect(shown.said.contains("\"wrong\" is no answer here"))
  }

  @Test("one answer with all speaks for the rest of a component")
  func all() {
    folder.write(
      "id,answer\nscope_extent,core\nmatters.quality_of_life,first\n", to: "c.csv")
    let skipped = Array(repeating: "", count: 26)
    let shown = converse(skipped + ["held all"])
    #expect(shown.said.contains("11 questions answered."), "\(shown.said.suffix(300))")
    #expect(row("availability.unemployment_rate")?.contains(",held,,2026-11-28,Ada") == true)
  }

  @Test("remarks and columns of the city's own stay")
  func keeps() {
    folder.write(
      "our number;answer;id;comment\n7;A plan;purpose_why;agreed in May\n8;;purpose_decision;\n", to: "c.csv")
    _ = converse(["The budget"])
    let text = folder.text("c.csv") ?? ""
    // With a byte-order mark and semicolons, for the program that wrote the file.
    #expect(text.hasPrefix("\u{FEFF}id;question;choices;answer;comment;date;author;our number\n"))
    #expect(text.contains(";A plan;agreed in May;;;7\n"))
    #expect(text.contains(";The budget;;2026-11-28;Ada;8\n"))
    let again = converse(["council, mayor"])
    #expect(again.said.hasPrefix("2 answered"))
    #expect(folder.text("c.csv")?.contains(";council | mayor;;2026-11-28;Ada;\n") == true)
    #expect(converse([]).said.hasPrefix("3 answered"))
  }

  @Test("a file with mistakes is told and left as it is")
  func mistakes() {
    folder.write("id,answer\npurpose_wyh,x\n", to: "c.csv")
    let shown = converse(["x"])
    #expect(shown.outcome.status == .dataError)
    #expect(shown.outcome.messages.contains("did you mean purpose_why?"))
    #expect(shown.said == "")
    #expect(folder.text("c.csv") == "id,answer\npurpose_wyh,x\n")
  }

  @Test("a place that cannot be written to is told before anything is asked, and nothing is left behind")
  func unwritable() {
    let shown = converse(["x"], file: folder.path + "/none/c.csv")
    #expect(shown.outcome.status == .dataError)
    #expect(shown.outcome.messages.contains("[not-writable]"))
    #expect(shown.said == "" && folder.names == [])
  }

  @Test("where the folder goes during a sitting, it ends and says that the answer is not saved")
  func lost() {
    folder.folder("f")
    let place = folder.path + "/f"
    let shown = converse(["x", "y"], file: place + "/c.csv") { number in
      if number == 1 {
        unlink(place + "/c.csv")
        rmdir(place)
      }
    }
    #expect(shown.outcome.status == .dataError)
    #expect(shown.outcome.messages.contains("The last answer was not saved."))
  }

  @Test("an answer of a book's length is refused")
  func long() {
    let shown = converse([String(repeating: "x", count: 2001), "short"])
    #expect(shown.said.contains("longer than 2000 characters"))
    #expect(row("purpose_why")?.contains(",short,") == true)
  }

  @Test("an empty checklist is written once and never over another file")
  func new() {
    let session = Session(Request(script: ""), output: style, messages: style)
    #expect(session.newChecklist(file, extent: .core).status == .fine)
    let core = folder.text("c.csv") ?? ""
    #expect(core.split(separator: "\n").count { $0.hasPrefix("availability.") } == 74)
    let again = session.newChecklist(file, extent: .full)
    #expect(again.status == .dataError && again.messages.contains("[file-exists]"))
    #expect(folder.text("c.csv") == core)
    #expect(session.newChecklist(folder.path + "/full.csv", extent: .full).status == .fine)
    #expect(folder.text("full.csv")?.split(separator: "\n").count { $0.hasPrefix("availability.") } == 208)
    #expect(session.checklist(file).status == .fine)
  }

  @Test("the day of the clock is a day")
  func today() throws { #expect(try #require(CalendarDate.today()).year >= 2026) }

  @Test("what an office program saves meanwhile is not replaced")
  func changedMeanwhile() {
    let shown = converse(["A plan", "council"]) { next in
      if next == 1 { folder.write("id,answer\npurpose_why,Another plan\n", to: "c.csv") }
    }
    #expect(shown.outcome.messages.contains("another program has changed"))
    #expect(shown.outcome.messages.contains("The last answer was not saved."))
    #expect(folder.text("c.csv") == "id,answer\npurpose_why,Another plan\n")
  }

  @Test(
    "nothing is asked where saving would lose what stands beside the columns",
    arguments: [
      "Northport draft 3,,\n,,\nid,answer,\npurpose_why,A plan,\n",
      "id,answer,\npurpose_why,A plan,ask Ann\n",
      "id,answer\npurpose_why,A plan,ask Ann\n",
    ])
  func wouldLose(text: String) {
    folder.write(text, to: "c.csv")
    let shown = converse(["council"])
    #expect(shown.outcome.messages.contains("which saving answers would lose"))
    #expect(shown.said == "" && folder.text("c.csv") == text)
  }
}
