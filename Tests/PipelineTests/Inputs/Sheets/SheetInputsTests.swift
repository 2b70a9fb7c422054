import Assessing
import Diagnostics
import Kernels
import Model
import Pipeline
import Testing

@Suite("From a collection sheet to inputs")
struct SheetInputsTests {
  private let city = "city \"Northport\" { year = 2025 }\n"

  private func run(
    _ rows: String, source: String = "source \"police\" { file = \"sheet.csv\" }\n", header: String? = nil,
    _ files: [String: String] = [:], script: String = ""
  ) -> Assessed {
    var files = files
    files["sheet.csv"] = (header ?? "input,unit,area,period,value,reason,remark") + "\n" + rows
    return assessed(
      city + source + script
        + indicator("rate", formula: "per(1000, input.home_burglaries, input.dwellings)"), files)
  }

  @Test("each figure lands in the row of its area and period, and knows its own cell")
  func rows() throws {
    let run = run(
      """
      dwellings,,Hill,2024,900,,
      home_burglaries,,Hill,2025,31,,
      home_burglaries,,Harbour,2025,52,,
      dwellings,,Harbour,2025,1000,,
      dwellings,,Hill,2025,800,,

      """)
    #expect(run.log.diagnostics.isEmpty, "\(run.messages)")
    #expect(run.rows == ["Hill 2024", "Hill 2025", "Harbour 2025"])
    #expect(run.input("dwellings") == [900, 800, 1000])
    #expect(run.input("home_burglaries") == [nil, 31, 52])
    let inputs = try #require(run.inputs)
    #expect(inputs.inputs["dwellings"]?.fileRows == [2, 6, 5])
    #expect(inputs.place(of: "home_burglaries", row: 2) == .cell(file: "sheet.csv", row: 4, column: "value"))
    #expect(run.values("rate") == [nil, 38.75, 52])
  }

  @Test("without an area or a period a row is about the city in its year")
  func constants() {
    #expect(run("dwellings,,,,900,,\n").rows == ["Northport 2025"])
    let bare = run("dwellings,900\nhome_burglaries,9\n", header: "input,value")
    #expect(bare.rows == ["Northport 2025"])
    #expect(bare.values("rate") == [10])
  }

  @Test("rows that say nothing make no row of the panel, and give no input")
  func untouched() {
    let run = run("dwellings,,Hill,2031,,,\nhome_burglaries,,,2025,4,,\n")
    #expect(run.rows == ["Northport 2025"])
    #expect(run.input("dwellings") == nil)
    #expect(run.inputs?.inputs["home_burglaries"]?.fileRows == [3])
    #expect(run.inputs?.awaited == ["dwellings": "sheet.csv"])
    #expect(run.log.diagnostics.isEmpty, "\(run.messages)")
  }

  @Test("a reason stands beside the figures, in the row it is about")
  func reasons() {
    let run = run(
      "dwellings,,Hill,2025,900,,\ndwellings,,Harbour,2025,,Not_Available,asked in May\n"
        + "home_burglaries,,Hill,2025,,suppressed,\n")
    #expect(run.log.warnings.isEmpty, "\(run.messages)")
    let dwellings = run.inputs?.inputs["dwellings"]
    #expect(dwellings?.notes[1]?.reason == .notAvailable)
    #expect(dwellings?.notes[1]?.remark == "asked in May")
    #expect(dwellings?.notes[0] == nil)
    #expect(run.inputs?.inputs["home_burglaries"]?.notes[0]?.reason == .suppressed)
  }

  @Test("another file's figure comes before a reason, in either order")
  func figureBeforeReason() {
    let wide = "source \"homes\" { file = \"homes.csv\" }\n"
    let sheet = "source \"police\" { file = \"sheet.csv\" }\n"
    for source in [wide + sheet, sheet + wide] {
      let run = run(
        "dwellings,,,,,not collected,\n", source: source, ["homes.csv": "dwellings\n800\n"])
      #expect(run.log.errors.isEmpty, "\(run.messages)")
      #expect(run.input("dwellings") == [800])
    }
  }

  @Test("sheets of two years make one input, and each figure knows its file")
  func twoSheets() throws {
    let source =
      "source \"a\" { file = \"sheet.csv\" }\nsource \"b\" { file = \"later.csv\", layout = \"long\" }\n"
    let run = run(
      "dwellings,,,2024,900,,\ndwellings,,,2025,,,\n", source: source,
      ["later.csv": "period,input,value\n2025,dwellings,950\n2025,home_burglaries,9\n"])
    #expect(run.log.errors.isEmpty, "\(run.messages)")
    #expect(run.input("dwellings") == [900, 950])
    let inputs = try #require(run.inputs)
    #expect(inputs.place(of: "dwellings", row: 0) == .cell(file: "sheet.csv", row: 2, column: "value"))
    #expect(inputs.place(of: "dwellings", row: 1) == .cell(file: "later.csv", row: 2, column: "value"))

    let twice = self.run(
      "dwellings,,,2025,900,,\n", source: source, ["later.csv": "period,input,value\n2025,dwellings,950\n"])
    #expect(
      twice.messages.contains("\"dwellings\" of Northport 2025 stands in sheet.csv, row 2, too"),
      "\(twice.messages)")
  }

  @Test("a sheet beside a file with a column for each input adds to it")
  func besideWide() {
    let source =
      "source \"homes\" { file = \"homes.csv\", period = \"year\" }\nsource \"police\" { file = \"sheet.csv\" }\n"
    let run = run(
      "home_burglaries,,,2025,9,,\n", source: source, ["homes.csv": "year,dwellings\n2024,1000\n2025,900\n"])
    #expect(run.log.diagnostics.isEmpty, "\(run.messages)")
    #expect(run.values("rate") == [nil, 10])
    let both = self.run(
      "dwellings,,,2025,9,,\n", source: source, ["homes.csv": "year,dwellings\n2024,1000\n"])
    #expect(both.codes.contains(.duplicateInput))
  }

  @Test("columns of a long file from elsewhere can be named, and its words for inputs too")
  func renamed() {
    let run = run(
      "N1,DE,2024,7\nN2,DE,2024,70\nN3,DE,2024,1\n",
      source: """
        source "office" {
          file = "sheet.csv", layout = "long", area = "geo", period = "TIME",
          columns = { home_burglaries = "N1", dwellings = "N2" },
        }

        """, header: "variable,geo,TIME,amount")
    #expect(run.log.errors.isEmpty, "\(run.messages)")
    #expect(run.rows == ["DE 2024"])
    #expect(run.values("rate") == [100])
    let wrong = self.run(
      "N1,DE,2024,7\n",
      source: "source \"o\" { file = \"sheet.csv\", layout = \"long\", columns = { dwellings = \"N12\" } }\n",
      header: "variable,geo,TIME,amount")
    #expect(wrong.codes.contains(.unknownColumn))
  }

  @Test("a file with columns input and value is a wide one where the script says so")
  func wide() {
    let run = assessed(
      "source \"a\" { file = \"a.csv\", layout = \"wide\" }\n" + indicator("x", formula: "input.value"),
      ["a.csv": "input,value\nsome,4\n"])
    #expect(run.log.errors.isEmpty, "\(run.messages)")
    #expect(run.input("value") == [4])
  }

  @Test("groups of areas come with a sheet too")
  func groups() {
    let run = run(
      "dwellings,Hill,9,old\nhome_burglaries,Hill,1,old\ndwellings,Harbour,4,new\n",
      source: "source \"p\" { file = \"sheet.csv\", layout = \"long\", groups = { age = \"built\" } }\n",
      header: "input,area,value,built")
    #expect(run.inputs?.groups["age"]?.labels == ["new", "old"])
  }

  @Test("a function of a script may read whatever a sheet has")
  func function() {
    let run = run(
      "anything,,,,5,,\n", script: indicator("f", formula: "function(x) return x.anything end"))
    #expect(run.log.errors.isEmpty, "\(run.messages)")
    #expect(run.values("f") == [5])
  }

  @Test("the same figures in a sheet and in a wide file give the same bits")
  func sameBits() throws {
    let figures: [(area: String, burglaries: String, dwellings: String)] = (1...40).map { number in
      ("A\(number)", "\(number * 7919 % 613).\(number * 31 % 97)", "\(1000 + number * 104_729 % 9973)")
    }
    let wide = assessed(
      city + "source \"p\" { file = \"w.csv\", area = \"area\" }\n"
        + indicator("rate", formula: "per(1000, input.b, input.d)", "normalise = z_score(),"),
      ["w.csv": "area,b,d\n" + figures.map { "\($0.area),\($0.burglaries),\($0.dwellings)\n" }.joined()])
    let long = assessed(
      city + "source \"p\" { file = \"l.csv\" }\n"
        + indicator("rate", formula: "per(1000, input.b, input.d)", "normalise = z_score(),"),
      [
        "l.csv": "area,input,value\n"
          + figures.map { "\($0.area),b,\($0.burglaries)\n\($0.area),d,\($0.dwellings)\n" }.joined()
      ])
    #expect(long.rows == wide.rows)
    let bits = { (run: Assessed) in run.scores("rate")?.values.map(\.bitPattern) }
    #expect(try #require(bits(long)) == #require(bits(wide)))
  }
}
