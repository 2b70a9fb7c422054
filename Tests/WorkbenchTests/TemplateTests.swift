import Analysis
import LuaHost
import Reports
import Testing
import Workbench

@Suite("Collection sheets, from the first to the last")
struct TemplateTests {
  private let folder = Folder()
  private let style = TerminalStyle(hasColor: false, isUnicode: true, width: 100)

  init() {
    folder.write(script(), to: "city.lua")
    folder.write("dwellings,residents\n118400,212000\n", to: "statistics.csv")
  }

  private func script(_ rest: String = "") -> String {
    """
    city "Northport" { year = 2025 }
    source "statistics" { file = "statistics.csv" }
    \(rest)
    input "home_burglaries" { unit = "offences", definition = "=cmd|' /C calc'!A1" }
    method { minimum_coverage = 0 }
    """ + rate("home_burglary_rate", "home_burglaries", "dwellings", owner: "police records; yearly")
      + rate("robbery_rate", "robberies", "residents", owner: "police records")
      + rate("trust", "trusting", "asked", component: "social_cohesion", owner: "Bürgerumfrage; yearly")
  }

  private func rate(
    _ id: String, _ part: String, _ whole: String, component: String = "urban_security", owner: String
  ) -> String {
    """

    indicator "\(id)" { component = "\(component)", unit = "points", better = "lower",
      formula = 1000 * input.\(part) / input.\(whole), normalise = goalposts { worst = 700, best = 1 },
      source = "\(owner)" }
    """
  }

  private func template(
    script: String? = "city.lua", _ change: (inout TemplateChoice) -> Void = { _ in }
  ) -> Outcome {
    var choice = TemplateChoice()
    choice.folder = "\(folder.path)/sheets"
    change(&choice)
    let request = Request(script: script.map { "\(folder.path)/\($0)" } ?? "")
    return Session(request, output: style, messages: style).template(choice)
  }

  /// Writes figures, and reasons for having none, into the rows of a sheet.
  private func fill(_ name: String, _ figures: [String: String], reasons: [String: String] = [:]) throws {
    let lines = try #require(folder.text(name)).split(separator: "\n").map { line in
      let id = String(line.prefix { $0 != "," })
      guard figures[id] ?? reasons[id] != nil else { return String(line) }
      #expect(line.hasSuffix(",,,,,"))
      return "\(line.dropLast(5)),\(figures[id] ?? ""),,,\(reasons[id] ?? ""),"
    }
    folder.write(lines.joined(separator: "\n") + "\n", to: name)
  }

  @Test("a sheet for each component and owner, with what the script lacks and knows")
  func written() throws {
    let outcome = template()
    #expect(outcome.status == .fine && outcome.messages.isEmpty, "\(outcome.messages)")
    #expect(
      folder.names(in: "sheets") == [
        "social_cohesion_burgerumfrage.csv", "sources.lua", "urban_security_police_records.csv",
      ])
    let sheet = try #require(folder.text("sheets/urban_security_police_records.csv"))
    #expect(
      sheet == """
        \u{FEFF}input,definition,unit,area,period,value,source,quality,reason,remark
        home_burglaries,'=cmd|' /C calc'!A1,offences,Northport,2025,,,,,
        robberies,,,Northport,2025,,,,,

        """)
  }

  @Test("filled in, the sheets score as the same figures in a wide file do, bit for bit")
  func roundTrip() throws {
    #expect(template().status == .fine)
    folder.write(script("use \"sheets.sources\""), to: "city.lua")
    try fill("sheets/urban_security_police_records.csv", ["home_burglaries": "412", "robberies": "96"])
    try fill("sheets/social_cohesion_burgerumfrage.csv", ["trusting": "1133.1", "asked": "1586"])
    let long = folder.run { $0.csv = "\(folder.path)/long.csv" }
    #expect(long.status == .fine && long.messages.isEmpty, "\(long.messages)")

    folder.write(script("source \"rest\" { file = \"rest.csv\" }"), to: "city.lua")
    folder.write(
      "home_burglaries,robberies,trusting,asked\n412,96,1133.1,1586\n", to: "rest.csv")
    let wide = folder.run { $0.csv = "\(folder.path)/wide.csv" }
    #expect(wide.status == .fine)
    #expect(folder.text("long.csv") == folder.text("wide.csv"))
    #expect(folder.text("long.csv")?.contains("home_burglary_rate") == true)
  }

  @Test("what is filled in, or will never be, is not asked for again")
  func stillMissing() throws {
    #expect(template().status == .fine)
    folder.write(script("use \"sheets.sources\""), to: "city.lua")
    try fill(
      "sheets/urban_security_police_records.csv", ["home_burglaries": "412"],
      reasons: ["robberies": "not available"])
    let again = template { $0.folder = "\(folder.path)/sheets_2" }
    #expect(again.status == .fine, "\(again.messages)")
    #expect(folder.names(in: "sheets_2") == ["social_cohesion_burgerumfrage.csv", "sources.lua"])

    let all = template {
      $0.folder = "\(folder.path)/sheets_3"
      $0.takesAll = true
    }
    #expect(all.status == .fine)
    #expect(folder.text("sheets_3/urban_security_police_records.csv")?.contains("dwellings") == true)
  }

  @Test("rows are made for the areas and periods that are named, where they lack a figure")
  func places() throws {
    let outcome = template {
      $0.areas = ["Harbour", "=Hill"]
      $0.periods = ["2024", "2025"]
      $0.components = ["social_cohesion"]
      $0.delimiter = .semicolon
    }
    #expect(outcome.status == .fine, "\(outcome.messages)")
    let sheet = try #require(folder.text("sheets/social_cohesion_burgerumfrage.csv"))
    let rows = sheet.split(separator: "\n").dropFirst()
    #expect(rows.count == 8)
    #expect(rows.first == "trusting;;;Harbour;2024;;;;;")
    #expect(rows.contains("asked;;;'=Hill;2025;;;;;"))
  }

  @Test("without a script the sheets are for the core of the framework, and work beside any script")
  func withoutScript() throws {
    let outcome = template(script: nil) { $0.owners = ["Police Records"] }
    #expect(outcome.status == .fine)
    #expect(folder.names(in: "sheets").contains("urban_security_police_records.csv"))
    #expect(folder.text("sheets/sources.lua") == nil)
    #expect(String(decoding: outcome.output, as: UTF8.self).contains("copy the sheets"))
  }

  @Test("all of the framework's sheets can be taken over as they are written")
  func fullFramework() throws {
    let script = "city \"B\" { year = 2025, population = 9000 }\nuse \"framework\"\n"
    folder.write(script, to: "full.lua")
    #expect(template(script: "full.lua").status == .fine)
    folder.write(script + "use \"sheets.sources\"\n", to: "full.lua")
    let checked = Session(Request(script: "\(folder.path)/full.lua"), output: style, messages: style).check()
    #expect(checked.messages == "")
  }

  @Test("without a folder nothing is written, and nothing is left where nothing is missing")
  func listed() {
    let outcome = template { $0.folder = nil }
    #expect(outcome.status == .fine)
    #expect(folder.names == ["city.lua", "statistics.csv"])
    folder.write(
      "dwellings,residents,home_burglaries,robberies,trusting,asked\n1,1,1,1,1,1\n", to: "statistics.csv")
    let done = template()
    #expect(String(decoding: done.output, as: UTF8.self).contains("Nothing is left to collect"))
    #expect(folder.names == ["city.lua", "statistics.csv"])
  }

  @Test("no file is replaced: where one is there, none is written")
  func neverReplaces() {
    folder.folder("sheets")
    folder.write("mine\n", to: "sheets/urban_security_police_records.csv")
    let outcome = template()
    #expect(outcome.status == .dataError)
    #expect(outcome.messages.contains("error[file-exists]"))
    #expect(folder.names(in: "sheets") == ["urban_security_police_records.csv"])
    #expect(folder.text("sheets/urban_security_police_records.csv") == "mine\n")
  }

  @Test("the list goes to other programs too")
  func json() {
    let request = Request(script: "\(folder.path)/city.lua", json: "-")
    let outcome = Session(request, output: style, messages: style).template(TemplateChoice())
    let text = String(decoding: outcome.output, as: UTF8.self)
    #expect(
      text.contains("\"format\": \"assess.template\"") || text.contains("\"format\":\"assess.template\""))
    #expect(text.contains("urban_security_police_records"))
  }
}
