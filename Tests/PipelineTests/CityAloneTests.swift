import Assessing
import Declarations
import Diagnostics
import Model
import Testing

/// A city without others to be held against, and every method of the schema.
@Suite("A city alone")
struct CityAloneTests {
  static let methods = Schema.methods.map { "\($0.step.rawValue)/\($0.name)" }

  @Test("is told of a method that reads other areas, and what to do instead", arguments: methods)
  func told(path: String) throws {
    let method = try #require(Schema.methods.first { "\($0.step.rawValue)/\($0.name)" == path })
    let reads = try #require(method.readsOtherAreas as Bool?)
    let run = assessed(Self.script(method), ["data.csv": method.step == .impute ? Self.gap : Self.year])
    // An area that a method names is one that the data lack.
    let told = run.log.diagnostics.filter { [.tooFewAreas, .unknownArea].contains($0.code) }
    #expect(told.isEmpty != reads, "\(run.messages)")
    for diagnostic in told { #expect(!diagnostic.help.isEmpty) }
  }

  /// Three indicators of one component.
  private static func script(_ method: MethodSpec) -> String {
    // An indicator that a method names is one of the three.
    let call = method.example.luaText.replacing("home_burglary_rate", with: "b")
    let (fields, block) =
      switch method.step {
      case .normalise: ("normalise = \(call),", "")
      case .impute, .treat: ("\(method.step.rawValue) = \(call), normalise = as_is(),", "")
      case .screen: preconditionFailure("screening has no named methods")
      case .interval: ("interval = \(call), normalise = as_is(),", "")
      case .weight, .aggregate:
        ("normalise = as_is(),", "method { \(method.step.rawValue) = { component = \(call) } }")
      case .classify: ("normalise = as_is(),", "method { classes = { component = \(call) } }")
      case .group: ("normalise = as_is(),", "peers \"similar\" { method = \(call), on = { \"a\", \"b\" } }")
      }
    // An interval is that of a rate.
    let formula = { (id: String) in method.step == .interval ? "share(input.\(id), 100)" : "input.\(id)" }
    return source() + ["a", "b", "c"].map { indicator($0, formula: formula($0), fields) }.joined() + block
  }

  private static let year = """
    area,year,a,b,c
    Alone,2025,4,6,8
    """

  private static let gap = """
    area,year,a,b,c
    Alone,2024,4,6,8
    Alone,2025,,,
    """
}
