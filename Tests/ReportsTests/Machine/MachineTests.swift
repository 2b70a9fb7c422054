import Assessing
import Diagnostics
import Foundation
import Pipeline
import Testing

@testable import Reports

private func run() -> Assessed {
  assessed(
    "city \"A \\\"b\\\" \\\\ \\n\" { area = \"A\" }\n" + areas("data", "area_name = \"name\",")
      + indicator("x", "title = \"X\\t é\", normalise = as_is(), impute = mean(),")
      + indicator("y", "normalise = min_max(),")
      + "method { minimum_coverage = 0, rank = \"full\" }",
    [
      "data.csv":
        "area,name,x,y\nA,Alpha,1,0.1\n\"B,\"\"1\"\"\",=cmd|' /C calc'!A0,,0.3\nC,\"@x\u{1}\ny\",3,\n"
    ])
}

@Suite("Results for programs")
struct ResultsJSONTests {
  private func json() throws -> String {
    let results = try #require(run().results)
    return String(decoding: results.json(tool: "assess", diagnostics: run().log.diagnostics), as: UTF8.self)
  }

  @Test("the file is valid JSON, with text and numbers as they were")
  func valid() throws {
    let object = try JSONSerialization.jsonObject(with: Data(try json().utf8)) as? [String: NSObject]
    let found = try #require(object)
    #expect(found["format"] as? String == "assess.results")
    #expect((found["city"] as? [String: NSObject])?["name"] as? String == "A \"b\" \\ \n")
    let indicators = try #require(found["indicators"] as? [[String: NSObject]])
    #expect(indicators[0]["title"] as? String == "X\t é")
    #expect((found["areas"] as? [[String: NSObject]])?.last?["name"] as? String == "@x\u{1}\ny")
    #expect(indicators[0]["values"] as? [NSObject] == [1 as NSNumber, NSNull(), 3 as NSNumber])
    #expect(indicators[1]["values"] as? [NSObject] == [0.1 as NSNumber, 0.3 as NSNumber, NSNull()])
    #expect((found["scores"] as? [[String: NSObject]])?.first?["level"] as? String == "index")
  }

  @Test("the same run gives the same bytes, keys in one order")
  func stable() throws {
    let first = try json()
    #expect(try json() == first)
    let keys = [
      "\"format\"", "\"tool\"", "\"fingerprint\"", "\"framework\"", "\"files\"", "\"areas\"",
      "\"indicators\"", "\"ranks\"", "\"diagnostics\"",
    ]
    let places = keys.compactMap { first.range(of: $0)?.lowerBound }
    #expect(places.count == keys.count && places == places.sorted())
  }

  @Test("a framework of burdens, rounding, ranks and shares of areas below are told")
  func standings() throws {
    let results = try #require(
      assessed(
        "existing_framework \"f\" { better = \"lower\", components = { \"c\" } }\n" + areas()
          + indicator("x", component: "c") + "method { rank = \"full\", round = { indicator = 1, c = 0 } }",
        ["data.csv": "area,x\nA,1.24\nB,2\nC,3\n"]
      ).results)
    let text = String(decoding: results.json(tool: "assess", diagnostics: []), as: UTF8.self)
      .filter { !$0.isWhitespace }
    #expect(text.contains(#""is_reference":false,"version":null,"better":"lower""#))
    #expect(text.contains(#""rounded_to":1,"scores":[1.2,2,3]"#))
    #expect(text.contains(#""rounded_to":0,"scores":[1,2,3]"#))
    #expect(text.contains(#""ranks":[3,2,1],"percentile_ranks":[0,0.5,1]"#))
  }

  @Test("classes and peers stand in the file, with what they were found on")
  func classesAndPeers() throws {
    let run = assessed(
      areas() + indicator("x") + "peers \"near\" { method = most_similar(1), on = { \"x\" } }"
        + "peers \"alike\" { method = ward(2), on = { \"x\" } }"
        + "method { minimum_coverage = 0, classes = { index = equal_intervals { count = 2, labels = { \"l\", \"h\" } } } }",
      ["data.csv": "area,x\nA,1\nB,2\nC,9\n"])
    let bytes = try #require(run.results).json(tool: "assess", diagnostics: [])
    let found = try #require(try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: NSObject])
    let index = try #require((found["scores"] as? [[String: NSObject]])?.first)
    let classes = try #require(index["classes"] as? [String: NSObject])
    #expect(classes["method"] as? String == "equal_intervals")
    #expect(classes["labels"] as? [String] == ["l", "h"])
    #expect(classes["numbers"] as? [Int] == [1, 1, 2])
    #expect((classes["found"] as? [[String: NSObject]])?.first?["cuts"] as? [Double] == [5])
    let peers = try #require(found["peers"] as? [[String: NSObject]])
    #expect(peers.map { $0["id"] as? String } == ["near", "alike"])
    let nearest = try #require(peers[0]["nearest"] as? [[[String: NSObject]]])
    #expect(nearest.map { $0.first?["area"] as? Int } == [1, 0, 1])
    #expect(peers[0]["ranks"] as? [Int] == [2, 1, 1])
    #expect(peers[0]["groups"] == NSNull())
    #expect(peers[1]["groups"] as? [Int] == [1, 1, 2])
    #expect(peers[1]["ranks"] as? [NSObject] == [2 as NSNumber, 1 as NSNumber, NSNull()])
    #expect(peers[1]["ranked_among"] as? [NSObject] == [2 as NSNumber, 2 as NSNumber, NSNull()])
  }

  @Test("numbers that JSON cannot hold are null")
  func numbers() {
    var writer = JSONWriter()
    writer.array { writer in
      for value in [1.5, .nan, .infinity, -0.0, 1e300] { writer.number(value) }
      writer.number(nil)
    }
    #expect(
      String(decoding: writer.bytes, as: UTF8.self).filter { !$0.isWhitespace }
        == "[1.5,null,null,0,1e+300,null]")
  }

  @Test("problems are valid JSON too, empty or not")
  func problems() throws {
    for problems in [
      [], [Diagnostic(.badWeight, "a \"b\"", at: Span(file: "a\u{7F}.lua", line: 1), notes: ["\u{0}"])],
    ] {
      var log = DiagnosticLog()
      log.report(contentsOf: problems)
      let found = try Self.object(diagnosticsJSON(log, tool: "assess"))
      #expect((found["diagnostics"] as? [NSObject])?.count == problems.count)
      #expect(found["untold"] == nil)
    }
  }

  @Test("the words of a problem steer no terminal that shows them, and names stay what they are")
  func steeringWords() throws {
    var log = DiagnosticLog()
    log.report(
      Diagnostic(
        .unknownColumn, "no \u{1B}[31mcolumn", at: .cell(file: "a.csv", row: 1, column: "a\tb"),
        label: "\u{202E}one", help: ["two\r"], notes: ["the file has: a\tb"]))
    let found = try Self.object(diagnosticsJSON(log, tool: "assess"))["diagnostics"] as? [[String: NSObject]]
    #expect(found?.first?["message"] == "no [31mcolumn" as NSString)
    #expect(found?.first?["help"] == ["one", "two"] as NSArray)
    #expect(found?.first?["notes"] == ["the file has: ab"] as NSArray)
    #expect(found?.first?["column_name"] == "a\tb" as NSString)
  }

  @Test("a flood of problems says how many are left out")
  func flood() throws {
    var log = DiagnosticLog()
    for line in 1...DiagnosticLog.mostOfAKind + 5 {
      log.report(Diagnostic(.badWeight, "a", at: Span(file: "a.lua", line: line)))
    }
    #expect(try Self.object(diagnosticsJSON(log, tool: "assess"))["untold"] as? Int == 5)
  }

  private static func object(_ bytes: [UInt8]) throws -> [String: NSObject] {
    try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: NSObject] ?? [:]
  }

  @Test("a fingerprint tells one bit from another, and nothing else apart")
  func fingerprint() throws {
    let csv = "area,x\nA,1\nB,\n"
    func print(_ csv: String) -> String? {
      assessed(areas() + indicator("x"), ["data.csv": csv]).results?.fingerprint
    }
    #expect(print(csv)?.count == 16)
    #expect(print(csv) == print(csv))
    #expect(print(csv) != print("area,x\nA,1.0000000000000002\nB,\n"))
    #expect(print(csv) != print("area,x\nA,1\nC,\n"))
  }
}

@Suite("Scores as a table")
struct ScoreTableTests {
  @Test("text that a spreadsheet would compute gets an apostrophe; quotes and commas are kept")
  func neutralised() throws {
    let table = String(decoding: try #require(run().results).scoreTable(), as: UTF8.self)
    #expect(table.hasPrefix("area,area_name,period,coverage,rank,index,component:quality_of_life,"))
    #expect(table.contains("\nA,\"A \"\"b\"\" \\ \n\",2025,"))
    #expect(table.contains("\n\"B,\"\"1\"\"\",'=cmd|' /C calc'!A0,2025,"))
    #expect(table.contains("\nC,\"'@x\ny\",2025,"))
  }

  @Test(
    "no cell of text is a formula, however a spreadsheet splits it; numbers and plain names stay as they are",
    arguments: [
      ("=1+1", "'=1+1"), ("+1", "'+1"), ("-x", "'-x"), ("@x", "'@x"), ("\t=1", "'\t'=1"),
      ("\r=1", "\"'\r'=1\""),
      ("a;=1", "a;'=1"), ("a\t=1", "a\t'=1"), ("a\n=1", "\"a\n'=1\""), ("a; =1", "a; '=1"),
      ("a;\"=1", "\"a;\"\"'=1\""),
      (" =1", " '=1"), ("Rhine-Main", "Rhine-Main"), ("a=b; c", "a=b; c"), ("a@b.c", "a@b.c"),
      ("x\u{1B}[31m\u{7}\u{9B}2Jy", "x[31m2Jy"), ("São Tomé", "São Tomé"), ("\u{1}=1", "'=1"),
      ("\u{202E}evil\u{2066}", "evil"), ("a\u{2028}=1", "a=1"), ("5 € – 6", "5 € – 6"), ("\u{2066}=1", "'=1"),
    ])
  func text(given: String, written: String) {
    var writer = CSVWriter()
    writer.text(given)
    writer.number(-1.5)
    let found = String(decoding: writer.bytes, as: UTF8.self)
    #expect(found.utf8.elementsEqual((written + ",-1.5").utf8), "\(found)")
  }

  @Test("the index under the other sets of weights stands beside it")
  func weightSets() throws {
    let script =
      "existing_framework \"f\" { components = { \"c\", \"d\" } }\n" + areas()
      + indicator("x", component: "c")
      + indicator("y", component: "d") + "weights \"people\" { c = 3 }\n"
    func cells(_ more: String) throws -> [[Substring]] {
      let results = try #require(assessed(script + more, ["data.csv": "area,x,y\nA,0,80\n"]).results)
      return String(decoding: results.scoreTable(), as: UTF8.self).split(separator: "\n").map {
        $0.split(separator: ",", omittingEmptySubsequences: false)
      }
    }
    let plain = try cells("")
    #expect(plain[0][4...5] == ["weights:people", "index"] && plain[1][4...5] == ["20", "40"])
    let chosen = try cells("method { weight_set = \"people\" }")
    #expect(chosen[0][4...5] == ["weights", "index"] && chosen[1][4...5] == ["40", "20"])
  }

  @Test("a gap is an empty cell; every line has as many cells as the header")
  func gaps() throws {
    let results = try #require(
      assessed(areas() + indicator("x"), ["data.csv": "area,x\nA,0.1\nB,\n"]).results)
    let lines = String(decoding: results.scoreTable(), as: UTF8.self).split(separator: "\n").map {
      $0.split(separator: ",", omittingEmptySubsequences: false)
    }
    #expect(lines.count == 3)
    #expect(Set(lines.map(\.count)).count == 1)
    #expect(lines[1].last == "0.1" && lines[2].last == "")
  }
}
