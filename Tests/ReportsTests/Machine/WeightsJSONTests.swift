import Assessing
import Diagnostics
import Foundation
import Pipeline
import Testing

@testable import Reports

@Suite("Weights for programs")
struct WeightsJSONTests {
  private typealias Object = [String: NSObject]

  private func json() throws -> Object {
    let run = assessed(
      "existing_framework \"f\" { components = { \"c\" } }\n" + areas() + indicator("x", component: "c")
        + indicator("y", component: "c") + indicator("z", component: "c")
          + """
          method {
            minimum_coverage = 0, rank = "full",
            weight = { component = pairwise { { "x", 2, "y" }, { "x", 2, "z" }, { "y", 1, "z" } } },
            aggregate = { component = dp2() },
          }
          weights "other" { c = 2 }
          """,
      ["data.csv": "area,x,y,z\nA,70,40,55\nB,80,30,60\nC,90,50,70\nD,80,60,50\nE,60,35,40\n"])
    let bytes = try #require(run.results).json(tool: "assess", diagnostics: run.log.diagnostics)
    return try #require(JSONSerialization.jsonObject(with: Data(bytes)) as? Object)
  }

  @Test("say where they come from, and what each item counts in its group and in all")
  func weighting() throws {
    let nodes = try #require(try json()["scores"] as? [Object])
    let component = try #require(nodes.first { $0["level"] as? String == "component" })
    let weighting = try #require(component["weighting"] as? Object)
    #expect(weighting["method"] as? String == "pairwise")
    let ratio = try #require(weighting["consistency_ratio"] as? Double)
    #expect(ratio.magnitude < 1e-12)
    let parts = try #require(component["parts"] as? [Object])
    for (part, share) in zip(parts, [0.5, 0.25, 0.25]) {
      for name in ["share", "effective_weight"] {
        #expect((try #require(part[name] as? Double) - share).magnitude < 1e-12)
      }
    }
    #expect(component["effective_weight"] as? Double == 1)
  }

  @Test("and what a method found out while it combined items")
  func combining() throws {
    let nodes = try #require(try json()["scores"] as? [Object])
    let component = try #require(nodes.first { $0["level"] as? String == "component" })
    let record = try #require((component["combining"] as? [Object])?.first)
    #expect(record["method"] as? String == "dp2" && record["rounds"] as? Int == 2)
    #expect(record["order"] as? String == "x z y")
    #expect((record["reference"] as? Object)?["x"] as? Double == 60)
  }

  @Test("and the index and ranks under each set")
  func sets() throws {
    let sets = try #require(try json()["weight_sets"] as? [Object])
    #expect(sets.map { $0["name"] as? String } == [nil, "other"])
    #expect(sets.map { $0["is_used"] as? Bool } == [true, false])
    #expect(sets.allSatisfy { ($0["index"] as? [Double])?.count == 5 })
    #expect(sets.allSatisfy { $0["ranks"] as? [Int] == [4, 3, 1, 2, 5] })
  }
}
