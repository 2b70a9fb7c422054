import Model
import Reports
import Testing
import Workbench

@Suite("A survey of cities")
struct CitySurveyTests {
  private let folder = Folder()
  private let style = TerminalStyle(hasColor: false, isUnicode: true, width: 100)

  private func session(json: String? = nil, csv: String? = nil) -> Session {
    Session(Request(script: "", json: json, csv: csv), output: style, messages: style)
  }

  private func path(_ name: String) -> String { "\(folder.path)/\(name)" }

  @Test("the empty sheet has the inputs of the tier, and is never written over another")
  func sheet() {
    #expect(session().newCitySurvey(path("core.csv"), extent: .core).status == .fine)
    #expect(session().newCitySurvey(path("full.csv"), extent: .full).status == .fine)
    let (core, full) = (folder.text("core.csv") ?? "", folder.text("full.csv") ?? "")
    func inputs(_ text: String) -> Int { text.split(separator: "\n").count { $0.hasPrefix(",data,") } }
    #expect(inputs(core) == 118)
    #expect(inputs(full) == 330)
    #expect(core.split(separator: "\n").count { $0.hasPrefix(",tools,") } == 57 + 3)
    #expect(
      session().newCitySurvey(path("semicolon.csv"), extent: .core, delimiter: .semicolon).status == .fine)
    #expect(folder.text("semicolon.csv")?.hasPrefix("\u{FEFF}city;topic;item;") == true)
    #expect(session().newCitySurvey(path("core.csv"), extent: .full).status == .dataError)
    #expect(folder.text("core.csv") == core)
  }

  @Test("a sheet that comes back as it was sent answers nothing; one answer is enough to count")
  func filled() {
    _ = session().newCitySurvey(path("hill.csv"), extent: .core)
    let empty = session().citySurvey([path("hill.csv")])
    #expect(empty.status == .dataError)
    #expect(empty.messages.contains("[no-data]") && empty.messages.contains("[incomplete-answers]"))
    let lines = (folder.text("hill.csv") ?? "").split(separator: "\n", omittingEmptySubsequences: false)
    let text = lines.map { line in
      let isAnswered = line.hasPrefix(",data,population,")
      return isAnswered ? line.replacing(",,,,", with: ",yes,good,yearly,") : line
    }
    folder.write(text.joined(separator: "\n"), to: "hill.csv")
    let shown = session().citySurvey([path("hill.csv")])
    #expect(shown.status == .fine && shown.messages == "")
    let page = String(decoding: shown.output, as: UTF8.self)
    #expect(page.contains("Cities      hill\n"))
    #expect(page.contains("1 city, 1 input answered about, 0 needs, 0 tools."))
  }

  @Test("all files are read before problems are told, and an empty one is one of them")
  func problems() {
    folder.write("", to: "empty.csv")
    folder.write("topic,item,answer\ndata,populaton,yes\n", to: "a.csv")
    let shown = session(json: path("out.json"), csv: path("out.csv")).citySurvey(
      [path("none.csv"), path("empty.csv"), path("a.csv")])
    #expect(shown.status == .dataError && shown.output == [])
    for code in ["file-not-found", "file-empty", "unknown-item"] {
      #expect(shown.messages.contains("[\(code)]"), "\(code)")
    }
    // A program that asked for JSON is told; a table of nothing is not written.
    #expect(folder.text("out.json")?.contains("\"assess.diagnostics\"") == true)
    #expect(folder.text("out.csv") == nil)
  }

  @Test("results never replace an answer of a city")
  func replaces() {
    let text = "topic,item,answer\ndata,population,yes\n"
    folder.write(text, to: "a.csv")
    let shown = session(csv: path("a.csv")).citySurvey([path("a.csv")])
    #expect(shown.messages.contains("[not-writable]"))
    #expect(folder.text("a.csv") == text)
  }

  @Test("the table and the JSON hold every count")
  func machine() {
    folder.write(
      """
      city,topic,item,answer,quality,frequency
      A,data,population,yes,good,yearly
      B,data,population,partly,,
      A,needs,"=Worry, at night",gap,,
      B,tools,place_standard,being_built,,
      """, to: "all.csv")
    let table = String(
      decoding: session(csv: "-").citySurvey([path("all.csv")]).output, as: UTF8.self)
    #expect(
      table.split(separator: "\n").map { $0.replacing(/Usual residents[^"]*"?/, with: "R") } == [
        "topic,item,words,column,value,cities",
        "data,population,\"R,answer,yes,1", "data,population,\"R,answer,partly,1",
        "data,population,\"R,quality,good,1", "data,population,\"R,frequency,yearly,1",
        "needs,worryatnight,\"'=Worry, at night\",answer,gap,1",
        "tools,place_standard,Place Standard,answer,being_built,1",
      ])
    let json = String(decoding: session(json: "-").citySurvey([path("all.csv")]).output, as: UTF8.self)
    #expect(json.contains("\"assess.city_survey\""))
    #expect(json.contains("\"gap\": [\"A\"]") || json.contains("\"gap\":[\"A\"]"))
  }
}
