import Analysis
import LuaHost
import Reports
import Tables
import Workbench

/// The text of a script, on the road of `assess check`, `run` and `statistics`, beside a few small data files.
package final class ScriptDoor: Door {
  package static let name = "script"
  package static let words = scriptWords
  package static let separator = UInt8(ascii: "\n")
  package static let mostBytes = 6000

  private let place: Workplace

  /// - project: the folder of the package; the tutorial's data and modules lie beside the script.
  package init(project: String) throws {
    let files = FileStore()
    var content: [String: [UInt8]] = [
      "data.csv": Array("name,year,pop,area,income\nA,2024,100,10,5\nB,2024,200,20,6\nC,2024,300,0,7\n".utf8)
        + Array("A,2025,110,10,\nB,2025,190,20,6.5\nC,2025,310,0,8\n".utf8)
    ]
    for name in ["police.csv", "survey.csv", "data/police.csv"] { content[name] = Array(Self.districts.utf8) }
    for folder in ["", "shared/"] {
      for entry in files.entries(of: "\(project)/Scripts/tutorial/\(folder)") where !entry.isFolder {
        guard entry.name.hasSuffix(".csv") || folder == "shared/" else { continue }
        content[folder + entry.name] = try files.read("\(project)/Scripts/tutorial/\(folder)\(entry.name)")
          .withBytes { Array($0) }
      }
    }
    place = try Workplace(content)
  }

  /// The columns that the pages of methods and messages ask for.
  private static let districts = """
    district,city,year,kind,burglaries,dwellings,robberies,residents,population,attacks,safe,asked,safety,felt,recorded,\
    safe_by_day,safe_at_night,safe_at_home,safe_in_parks,by_day,by_night,at_night,in_parks,density,income,lit,home_burglaries
    Harbour,N,2021,inner,8,900,12,2100,2100,4,61,80,6.5,3,4,70,40,88,52,71,40,40,33,9.5,21000,0.6,8
    Hill,N,2022,outer,6,1200,3,3300,3300,,75,90,7.1,2,2,82,65,91,,80,61,61,48,3.2,34000,0.9,6
    Mills,S,2023,outer,4,800,5,1900,1900,2,40,70,5.9,4,5,66,38,79,45,65,39,39,30,6.1,19500,0.4,
    Park,S,2024,inner,2,450,,1200,1200,1,50,60,8,1,1,90,77,95,81,88,70,70,69,1.8,41000,1,2
    North,S,2025,outer,12,2000,20,5100,5100,9,33,100,4.4,6,9,51,22,70,30,50,25,25,18,12,15000,0.3,12

    """

  package func violations(_ input: [UInt8], isThorough: Bool) -> [String] {
    var findings = Findings()
    do {
      try place.lay(input, as: "city.lua")
    } catch {
      return ["the script could not be laid down: \(error)"]
    }
    let style = TerminalStyle(
      hasColor: input.count % 5 == 0, isUnicode: input.count % 3 != 0, width: 40 + input.count % 100)
    func session(json: String? = nil, csv: String? = nil, workers: Int) -> Session {
      Session(
        Request(
          script: "\(place.path)/city.lua", json: json, csv: csv, workers: workers, limits: Self.limits),
        output: style, messages: style)
    }
    let first = session(json: "-", workers: 1).run()
    findings.checkJSON(first) { place.content($0) }
    findings.checkMessages(first, hasColor: style.hasColor)
    guard isThorough else { return findings.violations }
    let second = session(json: "-", workers: 2).run()
    findings.require(first.output == second.output, "two runs write other results")
    findings.require(first.messages == second.messages, "two runs say other things")
    let check = session(json: "-", workers: 1).check()
    findings.checkJSON(check) { place.content($0) }
    guard first.status == .fine else { return findings.violations }
    findings.require(check.status == .fine, "the check ends with \(check.status), the run without an error")
    let page = session(csv: nil, workers: 1).run()
    findings.checkShown(page, hasColor: style.hasColor)
    findings.require(page.status == .fine && !page.output.isEmpty, "the page is empty")
    findings.checkScoreTable(session(csv: "-", workers: 1).run())
    findings.checkShown(session(workers: 1).statistics(.init()), hasColor: style.hasColor)
    findings.checkJSON(session(json: "-", workers: 2).statistics(.init())) { place.content($0) }
    return findings.violations
  }

  /// Small enough that an input takes milliseconds; no clock, so that two runs can be compared.
  private static let limits = {
    var limits = LuaLimits()
    limits.steps = 60_000
    limits.memory = 6 << 20
    return limits
  }()
}
