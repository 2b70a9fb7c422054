import Assessing
import Diagnostics
import Kernels
import Model
import Pipeline
import Testing

@Suite("From tables to inputs")
struct CollectInputsTests {
  @Test("each number lands in the row of its area and year, and knows its cell")
  func rows() throws {
    let run = assessed(
      source() + indicator("thefts"),
      ["data.csv": "area,year,thefts\nB,2025,4\nA,2024,1\nB,2024,3\nA,2025,\n"])
    #expect(run.rows == ["B 2024", "B 2025", "A 2024", "A 2025"])
    #expect(run.input("thefts") == [3, 4, 1, nil])
    let inputs = try #require(run.inputs)
    #expect(inputs.inputs["thefts"]?.fileRows == [4, 2, 3, 5])
    #expect(inputs.place(of: "thefts", row: 0) == .cell(file: "data.csv", row: 4, column: "thefts"))
    #expect(inputs.place(of: "nothing", row: 0) == nil)
  }

  @Test("two files meet by area and year, whatever order their rows have")
  func twoFiles() {
    let run = assessed(
      source("one", file: "one.csv") + source("two", file: "two.csv")
        + indicator("rate", formula: "input.thefts / input.homes"),
      [
        "one.csv": "area,year,thefts\nA,2024,10\nB,2024,20\nC,2024,30\n",
        "two.csv": "year,homes,area\n2024,4,C\n2024,2,A\n2025,9,A\n",
      ])
    #expect(run.rows == ["A 2024", "A 2025", "B 2024", "C 2024"])
    #expect(run.input("thefts") == [10, nil, 20, 30])
    #expect(run.input("homes") == [2, 9, nil, 4])
    #expect(run.values("rate") == [5, nil, nil, 7.5])
    #expect(run.inputs?.inputs["homes"]?.fileRows == [3, 4, 0, 2])
  }

  @Test("status letters stay with their number's row")
  func flags() {
    let run = assessed(
      source() + indicator("x"), ["data.csv": "area,year,x\nB,2024,3\nA,2024,5 e\nC,2024,:\n"])
    #expect(run.input("x") == [3, 5, nil])
    #expect(run.inputs?.inputs["x"]?.flags[1] == "e")
  }

  @Test("a file without an area is about the city, one without a period about its year")
  func constants() {
    let run = assessed(
      "city \"Northport\" { area = \"NP\", year = 2025 }\nsource \"data\" { file = \"data.csv\" }\n"
        + indicator("x"), ["data.csv": "x\n7\n"])
    #expect(run.rows == ["Northport 2025"])
    #expect(run.input("x") == [7])
  }

  @Test("a source's own year comes before the city's")
  func sourceYear() {
    let run = assessed(
      "city \"Northport\" { year = 2025 }\n"
        + "source \"data\" { file = \"data.csv\", year = 2023 }\n" + indicator("x"), ["data.csv": "x\n7\n"])
    #expect(run.rows == ["Northport 2023"])
  }

  @Test("rows without an area or a year are shown once and counted, rows that stand twice too")
  func keyProblems() {
    let run = assessed(
      source() + indicator("x"),
      ["data.csv": "area,year,x\nA,2024,1\n,2024,2\nB,,3\nA,2024,4\nA,2024,5\n"])
    #expect(run.codes == [.missingKey, .duplicateRow])
    #expect(run.log.diagnostics[0].place == .cell(file: "data.csv", row: 3, column: "area"))
    #expect(run.log.diagnostics[0].notes == ["more rows of this file without one: 1"])
    #expect(run.messages[1] == "two rows are about \"A\" in 2024: rows 2 and 5")
  }

  @Test("a column that is not there is told with the nearest, and no other column suffers")
  func unknownColumn() {
    let run = assessed(
      source("data", "columns = { x = \"Thefts\", y = \"Robberies\" },") + indicator("x") + indicator("y"),
      ["data.csv": "area,year,Theft,Robberies\nA,2024,1,2 e\n"])
    #expect(run.codes == [.unknownColumn])
    #expect(run.log.diagnostics[0].label == "the nearest is \"Theft\"")
    #expect(run.input("y") == [2])
  }

  @Test("a misspelt key column leaves no rows, whatever the cells hold")
  func unknownKey() {
    let run = assessed(
      "source \"data\" { file = \"data.csv\", area = \"arae\", year = 2024 }\n" + indicator("x"),
      ["data.csv": "area,x\nA,1 e\nB,2\n"])
    #expect(run.codes == [.unknownColumn])
    #expect(run.rows == [])
  }

  @Test("a cell that is no number is told with its place; text nobody asks for is left alone")
  func notNumbers() {
    let run = assessed(
      source() + indicator("x"), ["data.csv": "area,year,x,note\nA,2024,many,good\nB,2024,1,fair\n"])
    #expect(run.codes == [.notANumber])
    #expect(run.log.diagnostics[0].place == .cell(file: "data.csv", row: 2, column: "x"))
  }

  @Test("areas have the name of the first file that gives one")
  func names() {
    let named = source("one", "area_name = \"name\",", file: "one.csv")
    let plain = source("two", file: "two.csv")
    let files = [
      "one.csv": "area,name,year,x\n1,,2023,1\n1,Kallio,2024,1\n2,Töölö,2024,2\n",
      "two.csv": "area,year,y\n2,2024,2\n1,2024,1\n3,2024,3\n",
    ]
    let formulas = indicator("x") + indicator("y")
    #expect(
      assessed(named + plain + formulas, files).inputs?.panel.areas.map(\.name) == ["Kallio", "Töölö", "3"])
    #expect(
      assessed(plain + named + formulas, files).inputs?.panel.areas.map(\.name) == ["Töölö", "Kallio", "3"])
  }

  @Test("the city comes first, and only where the data have it")
  func cityFirst() {
    let files = ["data.csv": "area,year,x\nA,2024,1\nB,2024,2\n"]
    let rest = source() + indicator("x")
    #expect(assessed("city \"Bee\" { area = \"B\" }\n" + rest, files).rows == ["Bee 2024", "A 2024"])
    #expect(assessed("city \"Cee\" { area = \"C\" }\n" + rest, files).rows == ["A 2024", "B 2024"])
  }

  @Test("an area that is declared a total and is not in the data is told")
  func unknownTotal() {
    let run = assessed(
      source() + indicator("x") + "method { totals = { \"Alll\", \"A\" } }",
      ["data.csv": "area,year,x\nA,2024,1\nAll,2024,2\n"])
    #expect(run.codes == [.unknownArea])
    #expect(run.log.diagnostics[0].label == "did you mean \"All\"?")
    #expect(run.log.diagnostics[0].place != nil)
  }

  @Test("a source without a year beside one with years is told, unless the city has a year")
  func noYear() {
    let two =
      source("one", file: "one.csv") + "source \"two\" { file = \"two.csv\", area = \"area\" }\n"
      + indicator("x")
    let files = ["one.csv": "area,year,x\nA,2024,1\n", "two.csv": "area,y\nA,1\n"]
    #expect(assessed(two, files).codes == [.missingKey])
    #expect(assessed("city \"A\" { year = 2024 }\n" + two, files).codes == [])
  }

  @Test("an input that is nearly the name of a column nobody reads may be a slip")
  func misspelt() {
    let files = ["data.csv": "area,year,thefts,homes\nA,2024,1,2\n"]
    for columns in ["", "columns = { thefts = \"thefts\", homes = \"homes\" },"] {
      let run = assessed(
        source("data", columns) + indicator("rate", formula: "input.theft / input.homes"), files)
      #expect(run.codes == [.unknownInput])
      #expect(run.log.diagnostics.first?.label == "did you mean \"thefts\", which nothing uses?")
    }
  }

  @Test("also where a function of a row may read that column")
  func misspeltBesideAFunction() {
    let files = ["data.csv": "area,year,thefts,homes\nA,2024,1,2\n"]
    let run = assessed(
      source() + indicator("rate", formula: "input.theft / input.homes")
        + indicator("doubled", formula: "function(row) return 2 * row.thefts end"), files)
    #expect(run.codes == [.unknownInput])
    #expect(run.log.diagnostics.first?.label == "did you mean \"thefts\"?")
  }
}

@Suite("Inputs that two sources give")
struct ContestedInputTests {
  private let files = ["one.csv": "area,year,x\nA,2024,1\n", "two.csv": "area,year,x\nA,2024,2\n"]
  private let automatic = [source("one", file: "one.csv"), source("two", file: "two.csv")]
  private let function = indicator("y", formula: "function(row) return row.x end")

  @Test("two files with the column a formula asks for are told")
  func byFormula() {
    let run = assessed(automatic.joined() + indicator("x"), files)
    #expect(run.codes == [.duplicateInput])
    #expect(run.messages == ["the sources \"one\" and \"two\" both have a column \"x\""])
  }

  @Test("two files with a column that a function reads are told, and only then")
  func byFunction() {
    #expect(assessed(automatic.joined() + function, files).codes == [.duplicateInput])
    let other = indicator("y", formula: "function(row) return 1 end")
    #expect(assessed(automatic.joined() + other, files).codes == [])
  }

  @Test("a column with a name comes before one that a function might read, in either order")
  func namedFirst() {
    let named = source("two", "columns = { x = \"x\" },", file: "two.csv")
    for script in [automatic[0] + named, named + automatic[0]] {
      let run = assessed(script + function, files)
      #expect(run.codes == [])
      #expect(run.values("y") == [2])
    }
  }
}

@Suite("The population of the city block")
struct CityPopulationTests {
  private let rate = indicator("rate", formula: "per(1000, input.x, input.population)")

  @Test("it belongs to the city in its year, and to no one else")
  func cityRow() {
    let run = assessed(
      "city \"A\" { population = 500, year = 2024 }\n" + source() + rate,
      ["data.csv": "area,year,x\nB,2024,1\nA,2023,1\nA,2024,1\n"])
    #expect(run.rows == ["A 2023", "A 2024", "B 2024"])
    #expect(run.values("rate") == [nil, 2, nil])
  }

  @Test("without a year it belongs to the latest the data have, and makes no row of its own")
  func latest() {
    let run = assessed(
      "city \"A\" { population = 500 }\n" + source() + rate,
      ["data.csv": "area,year,x\nA,2023,1\nA,2024,1\nB,2025,1\n"])
    #expect(run.rows == ["A 2023", "A 2024", "B 2025"])
    #expect(run.input("population") == [nil, 500, nil])
  }

  @Test("a city that the data do not have gets no row by its population")
  func elsewhere() {
    let run = assessed(
      "city \"A\" { population = 500, year = 2024 }\n" + source() + rate,
      ["data.csv": "area,year,x\nB,2024,1\n"])
    #expect(run.rows == ["B 2024"])
    #expect(run.input("population") == nil)
  }

  @Test("a source that gives the population comes first")
  func sourceFirst() {
    let run = assessed(
      "city \"A\" { population = 500, year = 2024 }\n" + source() + rate,
      ["data.csv": "area,year,x,population\nA,2024,1,250\nA,2023,1,\n"])
    #expect(run.values("rate") == [nil, 4])
  }

  @Test("without any file it is all there is")
  func alone() {
    let run = assessed(
      "city \"A\" { population = 500, year = 2024 }\n" + indicator("people", formula: "input.population"))
    #expect(run.rows == ["A 2024"])
    #expect(run.values("people") == [500])
  }
}
