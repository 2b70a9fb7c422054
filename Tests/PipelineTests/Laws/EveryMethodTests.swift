import Declarations
import Model
import Testing

/// The methods of each step that have a line of promises.
private let stated: [(step: Rule.Step, file: String, calls: [MethodCall])] = [
  (.impute, "ImputingLaws.swift", ImputingLaws.all.map(\.call)),
  (.treat, "TreatingLaws.swift", TreatingLaws.all.map(\.call)),
  (.normalise, "NormalisingLaws.swift", NormalisingLaws.all.map(\.call)),
  (.weight, "WeightingLaws.swift", WeightingLaws.all.map(\.call)),
  (.aggregate, "AggregatingLaws.swift", AggregatingLaws.all.map(\.call)),
  (.classify, "ClassifyingLaws.swift", ClassifyingLaws.all.map(\.call)),
  (.group, "GroupingLaws.swift", GroupingLaws.all.map(\.call)),
  (.interval, "IntervalLaws.swift", IntervalLaws.all.map(\.call)),
]

@Suite("Every method has stated laws")
struct EveryMethodTests {
  @Test(
    "a method of the schema has a line that says what it promises", arguments: Schema.methods.map(Named.init))
  func complete(method: Named) {
    let lines = stated.first { $0.step == method.step }
    #expect(
      lines?.calls.contains { $0.name == method.name } == true,
      "method \"\(method.name)\" to \(method.step.rawValue) has no stated laws: add a line for it to Tests/PipelineTests/Laws/\(lines?.file ?? "")"
    )
  }

  @Test("a line of promises is about a method of the schema, or a rule")
  func known() {
    for (step, file, calls) in stated {
      for call in calls where !call.isRule {
        #expect(call.spec(step) != nil, "\(file) has promises of \"\(call.name)\", which is no method")
      }
    }
  }

  @Test("every step has a rule that repeats a method")
  func rules() {
    for (step, file, calls) in stated where step != .interval {
      #expect(calls.contains { $0.isRule }, "\(file) has no rule.\(step.rawValue)")
    }
  }

  struct Named: CustomTestStringConvertible, Sendable {
    let name: String
    let step: Rule.Step

    init(_ spec: MethodSpec) { (name, step) = (spec.name, spec.step) }

    var testDescription: String { "\(name) to \(step.rawValue)" }
  }
}
