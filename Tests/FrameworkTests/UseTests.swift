import Assessing
import Diagnostics
import Model
import Testing

@Suite("What a script takes over of a module")
struct UseTests {
  private let modules = [
    "set": Self.block("a", "tier = \"core\", burden = 1,")
      + Self.block("b", "tier = \"supporting\", burden = 3, data_kind = \"survey\",")
      + Self.block("c", ""),
    "inner": "use \"set\" { tier = { \"core\", \"supporting\" } }\n",
  ]

  private static func block(_ id: String, _ fields: String) -> String {
    "indicator \"\(id)\" { component = \"urban_security\", unit = \"1\", better = \"neutral\", formula = input.\(id), "
      + "\(fields) }\n"
  }

  private func taken(_ script: String) -> [String] {
    declared(script, modules: modules).assessment.indicators.map(\.id)
  }

  @Test("all of it, or what its fields let through; what says nothing of a field is not let through")
  func selections() {
    #expect(taken("use \"set\"") == ["a", "b", "c"])
    #expect(taken("use \"set\" { tier = \"core\" }") == ["a"])
    #expect(taken("use \"set\" { burden = 2 }") == ["a"])
    #expect(taken("use \"set\" { data_kind = { \"survey\", \"checklist\" } }") == ["b"])
    #expect(taken("use \"set\" { tier = \"optional\" }") == [])
    #expect(taken("use \"set\" { tier = \"standard\" }") == ["a", "b"])
  }

  @Test(
    "several ways to a module let through what any of them does; a way is as narrow as its narrowest step")
  func ways() {
    #expect(taken("use \"set\" { tier = \"core\" }\nuse \"set\" { burden = 3 }") == ["a", "b"])
    #expect(taken("use \"set\"\nuse \"set\" { tier = \"core\" }") == ["a", "b", "c"])
    #expect(taken("use \"set\" { tier = \"core\" }\nuse \"set\"") == ["a", "b", "c"])
    #expect(taken("use \"inner\"") == ["a", "b"])
    #expect(taken("use \"inner\" { burden = 1 }") == ["a"])
    #expect(taken("use \"inner\" { burden = 1 }\nuse \"set\" { data_kind = \"survey\" }") == ["a", "b"])
  }

  @Test("what is not taken over can be neither adjusted nor dropped, and the message says why")
  func notTaken() {
    for word in ["adjust \"b\" { weight = 2 }", "drop \"b\""] {
      let run = declared("use \"set\" { tier = \"core\" }\n" + word, modules: modules)
      #expect(run.codes == [.unknownIndicator])
      #expect(run.messages.first?.contains("does not take over") == true)
    }
  }

  @Test("a field that use does not have, and a burden that there is not, are told")
  func slips() {
    #expect(declared("use \"set\" { tear = \"core\" }", modules: modules).codes.contains(.unknownField))
    #expect(declared("use \"set\" { tier = \"cores\" }", modules: modules).codes.contains(.wrongType))
    #expect(declared("use \"set\" { burden = 4 }", modules: modules).codes.contains(.outOfRange))
  }
}
