import Diagnostics
import Pipeline
import Tables
import Testing

@Suite("What cities sent back")
struct ReadCityRepliesTests {
  private let items = CitySurveyItems(
    inputs: [("home_burglaries", "Burglaries"), ("population", "Residents")],
    tools: [("place_standard", "Place Standard")], parts: [("property_crime", "Property crime")])

  private func read(_ files: [(name: String, text: String)]) throws -> (
    replies: CityReplies, log: DiagnosticLog
  ) {
    var log = DiagnosticLog()
    var reader = CityReplyReader(items)
    for (name, text) in files {
      let table = try #require(Table.read(csv: Bytes(Array(text.utf8)), name: name, log: &log))
      reader.read(table, file: name, log: &log)
    }
    let replies = reader.finished(log: &log)
    return (replies, log)
  }

  @Test("a file is about the city it names, or that it is named after")
  func cities() throws {
    let found = try read([
      ("saltby.csv", "topic,item,answer\ndata,population,yes\n"),
      ("b.csv", "city,topic,item,answer\nHill Town,data,population,no\n,data,home_burglaries,partly\n"),
    ])
    #expect(found.log.diagnostics == [])
    #expect(found.replies.cities == ["saltby", "Hill Town"])
    #expect(found.replies.replies.map(\.city) == [0, 1, 1])
    #expect(found.replies.replies.map(\.answer) == [.yes, .no, .partly])
  }

  @Test("one file holds several cities; then every answer needs one")
  func several() throws {
    let found = try read([
      (
        "all.csv",
        "City;Topic;ID;Held\nA;Data;population;Yes\nB;data;population;no\n;data;home_burglaries;yes\n;;;\n"
      )
    ])
    #expect(found.log.diagnostics.map(\.code) == [.missingKey])
    #expect(found.log.diagnostics[0].place == .cell(file: "all.csv", row: 4, column: "City"))
    #expect(found.replies.cities == ["A", "B"])
  }

  @Test("tools and needs may be named in a city's own words, which are one whatever their capitals")
  func ownWords() throws {
    let found = try read([
      (
        "all.csv",
        """
        city,topic,item,answer
        A,tools,Place standard,used
        A,tools,Our Board,being built
        B,tools,our board,uses
        A,needs,Property crime,gap
        B,needs,home_burglaries,wish
        B,needs,Time to do it,gap
        """
      )
    ])
    #expect(found.log.diagnostics == [])
    #expect(
      found.replies.replies.map(\.item) == [
        "place_standard", "ourboard", "ourboard", "property_crime", "home_burglaries", "timetodoit",
      ])
    #expect(found.replies.ownWords == ["ourboard": "Our Board", "timetodoit": "Time to do it"])
  }

  @Test("every mistake of every file is told at once")
  func mistakes() throws {
    let found = try read([
      (
        "a.csv",
        """
        topic,item,answer,quality,frequency
        data,populaton,yes,,
        data,population,no,good,
        data,home_burglaries,perhaps,,
        tools,place_standerd,used,,
        tools,place_standard,used,good,
        need,property_crime,gap,,
        """
      ),
      (
        "b.csv",
        """
        topic,item,answer,quality,frequency
        data,population,yes,excellent,hourly
        data,population,no,,
        data,,yes,,
        data,home_burglaries,,good,
        ,home_burglaries,yes,,
        needs,Something else,,,
        """
      ),
    ])
    #expect(
      found.log.diagnostics.map(\.code) == [
        .unknownItem, .contradictoryAnswers, .badAnswer, .unknownItem, .badAnswer, .unknownQuestion,
        .badAnswer, .badAnswer, .duplicateRow, .missingKey, .missingKey, .missingKey, .missingKey,
      ])
    #expect(found.log.diagnostics[0].label == "did you mean population?")
    #expect(found.log.diagnostics[3].label == "did you mean place_standard?")
    #expect(found.log.diagnostics[5].label == "did you mean \"needs\"?")
  }

  @Test("a city answers in one file only, whatever its capitals")
  func twice() throws {
    let found = try read([
      ("a.csv", "city,topic,item,answer\nHill Town,data,population,yes\n"),
      ("hill town.csv", "topic,item,answer\ndata,population,no\n"),
      ("c.csv", "city,topic,item,answer\nhilltown,data,population,no\nOther,data,population,no\n"),
    ])
    #expect(found.log.diagnostics.map(\.code) == [.duplicateCity, .duplicateCity])
    #expect(found.replies.cities == ["Hill Town", "Other"])
    #expect(found.replies.replies.map(\.answer) == [.yes, .no])
  }

  @Test("a city that answers nothing is left out, and a file without the columns is told")
  func nothing() throws {
    let empty = try read([
      ("a.csv", "city,topic,item,answer\nA,data,population,\n"),
      ("b.csv", "city,topic,item,answer\nB,data,population,yes\n"),
    ])
    #expect(empty.log.diagnostics.map(\.code) == [.incompleteAnswers])
    #expect(empty.replies.cities == ["B"])
    #expect(empty.replies.replies.map(\.city) == [0])
    let wrong = try read([("a.csv", "city,what,how\nA,population,yes\n")])
    #expect(wrong.log.diagnostics.map(\.code) == [.missingColumn, .missingColumn, .missingColumn])
  }
}
