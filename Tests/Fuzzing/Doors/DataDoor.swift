import Analysis
import Diagnostics
import LuaHost
import Reports
import Tables
import Workbench

/// The bytes of a data file: the reader with every hint, and the road from the file to a result.
///
/// The first two bytes choose the hints and the script; the rest is the file.
package final class DataDoor: Door {
  package static let name = "data"
  package static let words = dataWords
  package static let separator = UInt8(ascii: "\n")
  package static let mostBytes = 2000

  private let place: Workplace

  package init() throws {
    var files: [String: [UInt8]] = [:]
    for (number, script) in Self.scripts.enumerated() { files["city\(number).lua"] = Array(script.utf8) }
    place = try Workplace(files)
  }

  package func violations(_ input: [UInt8], isThorough: Bool) -> [String] {
    var findings = Findings()
    let options = input.first ?? 0
    let variant = input.dropFirst().first ?? 0
    let file = Array(input.dropFirst(2))
    checkReading(file, Int(options), &findings)
    guard isThorough else { return findings.violations }
    do {
      try place.lay(file, as: "data.csv")
    } catch {
      return ["the file could not be laid down: \(error)"]
    }
    let script = "city\(Int(variant) % Self.scripts.count).lua"
    let style = TerminalStyle(hasColor: false, isUnicode: true, width: 40 + Int(options))
    func session(json: String? = nil, csv: String? = nil, workers: Int = 1) -> Session {
      Session(
        Request(
          script: "\(place.path)/\(script)", json: json, csv: csv, workers: workers, limits: Self.limits),
        output: style, messages: style)
    }
    let first = session(json: "-").run()
    findings.checkJSON(first) { place.content($0) }
    let page = session(workers: 2).run()
    findings.checkShown(page)
    findings.require(
      first.status == page.status && first.messages == page.messages, "two runs say other things")
    guard first.status == .fine else { return findings.violations }
    findings.require(
      session(json: "-", workers: 2).run().output == first.output, "two runs write other results")
    findings.checkScoreTable(session(csv: "-").run())
    findings.checkShown(session().statistics(.init()))
    return findings.violations
  }

  private static let limits = {
    var limits = LuaLimits()
    limits.steps = 60_000
    limits.memory = 6 << 20
    return limits
  }()

  /// What a script can say about a file, in scripts that ask for the columns `a`, `b` and `c`.
  private static let scripts = {
    let sources = [
      #"source "data" { file = "data.csv" }"#,
      #"source "data" { file = "data.csv", area = "area" }"#,
      #"source "data" { file = "data.csv", area = "area", period = "year", decimal = "comma" }"#,
      #"source "data" { file = "data.csv", area = "area", area_name = "name", year = 2025, decimal = "point" }"#,
      #"source "data" { file = "data.csv", area = "area", groups = { kind = "group" } }"#,
      #"source "data" { file = "data.csv", area = "area", period = "year", columns = { a = "rate, %", b = "n" } }"#,
      #"source "data" { file = "data.csv", layout = "long" }"#,
    ]
    let methods = [
      "method { minimum_coverage = 0 }",
      "method { impute = mean(), treat = winsorise { points = 2 }, normalise = z_score(), aggregate = geometric() }",
      "method { minimum_coverage = 0, impute = linear_in_time(), normalise = rank(), aggregate = median() }",
    ]
    return sources.indices.flatMap { number in
      methods.map { method in
        """
        city "Northport" { area = "A", year = 2025 }
        \(sources[number])
        local function measure(id, component, better, formula)
          indicator(id) {
            component = component, unit = "1", better = better, formula = formula,
            normalise = id == "one" and min_max() or nil,
          }
        end
        measure("one", "urban_security", "lower", input.a)
        measure("two", "sense_of_safety", "higher", per(100, input.b, input.a))
        measure("three", "urban_security", "higher", \(number % 2 == 0 ? "input.b" : "input.a - input.b"))
        \(method)
        """
      }
    }
  }()
}
