import Diagnostics
import Glibc
import LuaHost
import Reports
import Testing
import Workbench

private let indicator =
  "indicator \"x\" { component = \"urban_security\", unit = \"u\", better = \"higher\", formula = input.x, normalise = as_is() }\n"
private let method = "method { minimum_coverage = 0 }\n"

@Suite("A session")
struct SessionTests {
  private let folder = Folder()

  @Test("a script and its file give a scorecard, and the same bytes wherever the folder lies")
  func scorecard() {
    let other = Folder()
    for folder in [folder, other] {
      folder.write(
        "source \"data\" { file = \"data.csv\", year = 2025 }\n" + indicator + method, to: "city.lua")
      folder.write("x\n42\n", to: "data.csv")
    }
    let outcome = folder.run { $0.json = "-" }
    #expect(outcome.status == .fine && outcome.messages.isEmpty)
    #expect(outcome.output == other.run { $0.json = "-" }.output)
    #expect(String(decoding: folder.run().output, as: UTF8.self).contains("42.0"))
  }

  @Test("the source may say what stands before decimals, where the figures do not tell")
  func decimals() {
    folder.write("area;x\nA;4.120\nB;3.999\n", to: "data.csv")
    for (mark, value) in [("comma", "4120"), ("point", "4.12")] {
      folder.write(
        "source \"data\" { file = \"data.csv\", area = \"area\", decimal = \"\(mark)\" }\n" + indicator
          + method,
        to: "city.lua")
      let csv = String(decoding: folder.run { $0.csv = "-" }.output, as: UTF8.self)
      #expect(csv.split(separator: "\n")[1].hasSuffix("," + value))
    }
    folder.write(
      "source \"data\" { file = \"data.csv\", area = \"area\" }\n" + indicator + method, to: "city.lua")
    #expect(folder.run().messages.contains("error[ambiguous-number]"))
  }

  @Test("a line of gigabytes is no table, which the script's line is told")
  func endlessLine() {
    folder.write(
      "source \"data\" { file = \"data.csv\", year = 2025 }\n" + indicator + method, to: "city.lua")
    folder.write("x\n1\n", to: "data.csv")
    truncate(folder.path + "/data.csv", 3 << 30)
    let outcome = folder.run { $0.json = "-" }
    #expect(outcome.status == .dataError)
    #expect(
      outcome.messages == """
        error[file-too-large]: data.csv has a line of more than 8388608 bytes, which is no row of a table
          --> \(folder.path)/city.lua:1:24
        1 | source "data" { file = "data.csv", year = 2025 }
          |                        ^^^^^^^^^^
        help: export the table again, as CSV with one row a line

        1 error. Nothing was scored.          assess explain file-too-large

        """)
  }

  @Test("of several kinds of problems the one to mend first gives the status")
  func statuses() {
    folder.write(indicator + method, to: "city.lua")
    #expect(folder.run().status == .dataError)
    folder.write(
      "source \"data\" { file = \"data.csv\", year = 2025 }\n" + indicator + method, to: "city.lua")
    #expect(folder.run().status == .dataError)
    folder.write("x\nmany\n", to: "data.csv")
    #expect(folder.run().status == .dataError)
    #expect(folder.run { $0.data = ["dta=a.csv"] }.status == .usage)
    folder.write(
      "source \"data\" { file = \"data.csv\", year = 2025 }\nlocal a = nonsense\n" + indicator, to: "city.lua"
    )
    #expect(folder.run().status == .scriptError)
    #expect(folder.run { $0.script = folder.path + "/none.lua" }.status == .dataError)
  }

  @Test("a strict check counts warnings as findings, and errors as what they are")
  func strictCheck() {
    func status(isStrict: Bool) -> Workbench.ExitStatus {
      let style = TerminalStyle(hasColor: false, isUnicode: true, width: 100)
      let request = Request(script: folder.path + "/city.lua")
      return Session(request, output: style, messages: style).check(isStrict: isStrict).status
    }
    let second = indicator.replacing("\"x\"", with: "\"y\"").replacing("input.x", with: "input.y")
    folder.write("x\n42\n", to: "data.csv")
    let cases: [(String, Workbench.ExitStatus, Workbench.ExitStatus)] = [
      (indicator, .fine, .fine), (indicator + second, .fine, .findings),
      (indicator + indicator, .scriptError, .scriptError),
    ]
    for (script, loose, strict) in cases {
      folder.write("source \"data\" { file = \"data.csv\", year = 2025 }\n" + script, to: "city.lua")
      #expect(status(isStrict: false) == loose)
      #expect(status(isStrict: true) == strict)
    }
  }

  @Test("a fault of the program has a status of its own, before all others")
  func internalFault() {
    var log = DiagnosticLog()
    log.report(Diagnostic(.wrongType, "a mistake"))
    log.report(Diagnostic(.internalFault, "a fault"))
    #expect(ExitStatus(log) == .internalError)
  }

  @Test("a total that the data do not have is the script's mistake, an area asked for the user's")
  func unknownAreas() {
    folder.write(
      "source \"data\" { file = \"data.csv\", area = \"area\" }\n" + indicator
        + "method { totals = { \"Z\" } }", to: "city.lua")
    folder.write("area,x\nA,1\nB,2\n", to: "data.csv")
    #expect(folder.run().status == .scriptError)
    folder.write(
      "source \"data\" { file = \"data.csv\", area = \"area\" }\n" + indicator + method, to: "city.lua")
    #expect(folder.run { $0.area = "Z" }.status == .usage)
  }

  @Test("files named by the user go to their source, or to the first that waits for one")
  func data() {
    folder.write(
      "source \"one\" { file = \"missing.csv\", columns = { x = \"x\" } }\nsource \"two\" { columns = { y = \"y\" } }\n"
        + indicator
        + method, to: "city.lua")
    folder.write("x\n1\n", to: "x.csv")
    folder.write("y\n2\n", to: "y.csv")
    let (x, y) = (folder.path + "/x.csv", folder.path + "/y.csv")
    #expect(folder.run { $0.data = ["one=" + x, "two=" + y] }.status == .fine)
    #expect(folder.run { $0.data = [y, x] }.status == .fine)
    #expect(folder.run { $0.data = [y, "one=" + x] }.status == .fine)
    #expect(folder.run { $0.data = [x, y] }.status == .scriptError)
    #expect(folder.run { $0.data = [y, x, x] }.status == .usage)
    #expect(folder.run { $0.data = ["one=" + x] }.messages.contains("source \"two\" has no file"))
  }

  @Test(
    "a script that never ends is ended in time",
    arguments: ["while true do end\n", "local f = function(x) while true do end end\n"])
  func endless(text: String) {
    let rule = text.hasPrefix("while") ? "as_is()" : "rule.normalise(\"endless\", f)"
    folder.write(
      text + "source \"data\" { file = \"data.csv\" }\n"
        + indicator.split(separator: "as_is()").joined(separator: rule) + method,
      to: "city.lua")
    folder.write("x\n42\n", to: "data.csv")
    let outcome = folder.run { request in
      request.limits.deadline = 0.3
      request.limits.steps = .max / 4
    }
    #expect(outcome.status == .scriptError)
    #expect(outcome.messages.contains("error[time-limit]"))
  }

  @Test("modules lie beside the script, in folders by their names")
  func modules() {
    folder.folder("shared")
    folder.write(indicator, to: "shared/core.lua")
    folder.write("use \"shared.core\"\nsource \"data\" { file = \"data.csv\" }\n" + method, to: "city.lua")
    folder.write("x\n42\n", to: "data.csv")
    #expect(folder.run().status == .fine)
    folder.write("use \"shared.cor\"\n" + method, to: "city.lua")
    #expect(folder.run().messages.contains("did you mean \"shared.core\"?"))
    folder.link("outside.lua", to: "/etc/hostname")
    folder.write("use \"outside\"\n" + method, to: "city.lua")
    #expect(folder.run().messages.contains("error[file-outside-project]"))
  }

  @Test("nothing is written where something is wrong, and a file that cannot be written is told")
  func writing() {
    folder.write("source \"data\" { file = \"data.csv\" }\n" + indicator + method, to: "city.lua")
    folder.write("x\nmany\n", to: "data.csv")
    let csv = folder.path + "/out.csv"
    #expect(folder.run { $0.csv = csv }.status == .dataError)
    #expect(folder.text("out.csv") == nil)
    folder.write("x\n42\n", to: "data.csv")
    #expect(folder.run { $0.csv = csv }.status == .fine)
    #expect(folder.text("out.csv")?.hasPrefix("area,") == true)
    let failed = folder.run { $0.csv = folder.path + "/none/out.csv" }
    #expect(failed.status == .dataError && failed.output.isEmpty)
  }
}
