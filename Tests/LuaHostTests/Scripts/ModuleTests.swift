import Assessing
import Diagnostics
import Model
import Testing

@Suite("Modules")
struct ModuleTests {
  @Test("a module is run once, however often it is used")
  func once() {
    let module = "print(\"here\")\n" + indicator("x")
    let run = declared("use \"core\"\nuse \"core\"\nlocal c = require \"core\"\n", modules: ["core": module])
    #expect(run.codes == [])
    #expect(run.printed == "here\n")
    #expect(run.assessment.indicators.map(\.id) == ["x"])
    #expect(run.assessment.indicators.first?.place.file == "core.lua")
  }

  @Test("require gives the same value each time")
  func require() {
    let rules = "local half = rule.normalise(\"half\", function(x) return x / 2 end)\nreturn { half = half }"
    let run = declared(
      "local a = require \"rules\"\nlocal b = require \"rules\"\nif a ~= b then error(\"two\") end\n"
        + indicator("x", "normalise = a.half,"), modules: ["rules": rules])
    #expect(run.codes == [])
    #expect(run.assessment.indicators.first?.normalisation?.name == "half")
  }

  @Test(
    "only names of small letters, digits and _ joined by points are looked for",
    arguments: [
      "..", "a..b", ".a", "a.", "", "/etc/hosts", "a/b", "a\\\\b", "A", "é", "a b", "a\\0", "-", "~",
    ])
  func names(name: String) {
    let run = declared("use \"\(name)\"\n" + indicator("x"), modules: ["a": "", name: "", "a.b": ""])
    #expect(run.codes == [.unknownModule])
    #expect(run.messages.first?.hasSuffix("is not the name of a module") == true)
  }

  @Test("modules that use each other are told with the chain")
  func cyclic() {
    let run = declared(
      "use \"a\"\n" + indicator("x"), modules: ["a": "use \"b\"\n", "b": "use \"a\"\n"])
    #expect(run.codes == [.cyclicUse])
    #expect(run.messages == ["\"a\" uses itself: a → b → a"])
    #expect(run.log.diagnostics.first?.place?.file == "b.lua")
  }

  @Test("a module that is not there is told with the nearest", arguments: ["use", "local a = require"])
  func unknown(word: String) {
    let run = declared("\(word) \"framework.cor\"\n" + indicator("x"), modules: ["framework.core": ""])
    #expect(run.codes == [.unknownModule])
    #expect(run.log.diagnostics.first?.label == "did you mean \"framework.core\"?")
  }

  @Test(
    "a name that cannot be a module's is told like one that is not there",
    arguments: ["Core", "a-b", "../core", "a/b", "", ".", "a..b", "core.lua "])
  func badNames(name: String) {
    #expect(declared("use \"\(name)\"\n" + indicator("x"), modules: ["core": ""]).codes == [.unknownModule])
  }

  @Test("a slip in a module is shown in the module")
  func slips() {
    let run = declared("use \"core\"\n" + indicator("x"), modules: ["core": "local a = { 1 2 }\n"])
    #expect(run.log.diagnostics.first?.place?.file == "core.lua")
    #expect(run.log.hasErrors)
  }

  @Test("what a module keeps to itself is not seen outside")
  func environment() {
    let run = declared(
      "use \"core\"\nlocal a = secret\n" + indicator("x"), modules: ["core": "local secret = 3\n"])
    #expect(run.codes == [.unknownName])
  }
}
