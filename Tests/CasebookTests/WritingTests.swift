import Glibc
import Testing
import Workbench

/// Files that a page cannot describe: those without rights, and what is left where results could not be written.
@Suite("Reading and writing without the right to")
struct WritingTests {
  private let city: Case = {
    var city = Case(title: "city", line: 0)
    city.files["city.lua"] = .text(
      """
      source "police" { file = "data/police.csv" }

      indicator "home_burglary_rate" {
        component = "urban_security",
        unit      = "per 1 000 dwellings",
        better    = "lower",
        formula   = per(1000, input.burglaries, input.dwellings),
        normalise = goalposts { worst = 12, best = 1 },
      }
      """)
    return city
  }()

  @Test(
    "a file without the right to read it", .enabled(if: geteuid() != 0, "the administrator may read any file")
  )
  func unreadable() throws {
    let folder = try Folder()
    try folder.write(.text(Page.standardData), to: "data/police.csv")
    chmod("\(folder.path)/data/police.csv", 0)
    var closed = city
    closed.files["data/police.csv"] = .made("kept")
    #expect(try closed.run(in: folder).problems == ["error[file-unreadable] city.lua:1"])
  }

  @Test("a device is no file of figures")
  func device() throws {
    let folder = try Folder()
    mkdir("\(folder.path)/data", 0o755)
    mkfifo("\(folder.path)/data/police.csv", 0o644)
    var piped = city
    piped.files["data/police.csv"] = .made("kept")
    #expect(try piped.run(in: folder).problems == ["error[file-unreadable] city.lua:1"])
  }

  @Test("results that cannot be written leave nothing behind", arguments: ["--csv", "--json"])
  func nothingHalfWritten(option: String) throws {
    var blocked = city
    blocked.command = ["assess", "run", "city.lua", option, "data"]
    let shown = try blocked.run()
    #expect(shown.problems == ["error[not-writable] data"])
    #expect(shown.status == .dataError)
    #expect(shown.files == ["city.lua", "data"])
  }

  @Test("an older result stays when the new one cannot be made")
  func olderResultStays() throws {
    let folder = try Folder()
    try folder.write(.text("older\n"), to: "scores.csv")
    var broken = city
    broken.command = ["assess", "run", "city.lua", "--csv", "scores.csv"]
    broken.files["data/police.csv"] = .text("burglaries,dwellings\nmany,118400\n")
    #expect(try broken.run(in: folder).status == .dataError)
    #expect(try readText("\(folder.path)/scores.csv") == "older\n")
    broken.files["data/police.csv"] = nil
    #expect(try broken.run(in: folder).status == .fine)
    #expect(try readText("\(folder.path)/scores.csv") != "older\n")
    #expect(folder.names() == ["city.lua", "data", "scores.csv"])
  }

  @Test(
    "results replace no file that was read, nor any script",
    arguments: ["data/police.csv", "./data/../data/police.csv", "city.lua", "other.lua"])
  func inputsStay(file: String) throws {
    for command in [
      ["run", "city.lua", "--csv"], ["run", "city.lua", "--json"], ["check", "city.lua", "--json"],
    ] {
      let folder = try Folder()
      var careless = city
      careless.files["other.lua"] = .text("return {}\n")
      careless.command = ["assess"] + command + [file]
      let shown = try careless.run(in: folder)
      #expect(shown.problems == ["error[not-writable] \(file)"])
      #expect(shown.status == .dataError)
      #expect(try readText("\(folder.path)/data/police.csv") == Page.standardData)
      #expect(try readText("\(folder.path)/city.lua").hasPrefix("source"))
      #expect(try readText("\(folder.path)/other.lua") == "return {}\n")
    }
  }

  @Test("problems replace no data either")
  func dataStayUnderProblems() throws {
    let folder = try Folder()
    var broken = city
    broken.command = ["assess", "run", "city.lua", "--json", "data/police.csv"]
    broken.files["data/police.csv"] = .text("burglaries,dwellings\nmany,118400\n")
    _ = try broken.run(in: folder)
    #expect(try readText("\(folder.path)/data/police.csv") == "burglaries,dwellings\nmany,118400\n")
  }

  @Test("an area that the data do not have is told in the JSON too")
  func wrongAreaAsJSON() throws {
    let folder = try Folder()
    var asked = city
    asked.command = ["assess", "run", "city.lua", "--area", "Westport", "--json", "scores.json"]
    #expect(try asked.run(in: folder).status == .usage)
    #expect(try readText("\(folder.path)/scores.json").contains("\"unknown-area\""))
  }

  @Test("problems are written as JSON where results were asked for")
  func problemsAsJSON() throws {
    let folder = try Folder()
    var broken = city
    broken.command = ["assess", "check", "city.lua", "--json", "problems.json"]
    broken.files["data/police.csv"] = .text("burglaries,dwellings\nmany,118400\n")
    #expect(try broken.run(in: folder).status == .dataError)
    #expect(try readText("\(folder.path)/problems.json").contains("\"not-a-number\""))
  }
}
