import Assessing
import Kernels
import Model
import Pipeline
import References
import Testing

@Suite("What every interval keeps")
struct IntervalLawsTests {
  private let world = LawWorld(areas: 24, seed: 41)

  /// The share of `near` in `near` and `far`, or that of `far`.
  private func run(
    _ call: MethodCall, of part: String = "near", in other: LawWorld? = nil, order: [Int]? = nil
  ) throws -> (value: Column, lower: Column, upper: Column) {
    let world = other ?? world
    let run = world.run(
      indicator(
        "x", formula: "share(input.\(part), input.near + input.far)",
        "normalise = as_is(), interval = \(call),"),
      order: order)
    #expect(run.codes == [], "\(run.messages)")
    let interval = try #require(run.values?.intervals[0])
    return (
      world.along(run.values("x"), of: run), world.along(interval.lower, of: run),
      world.along(interval.upper, of: run)
    )
  }

  @Test("an interval holds its value, and where there is no value there is none", arguments: IntervalLaws.all)
  func holds(laws: IntervalLaws) throws {
    let found = try run(laws.call)
    #expect(found.value.hasMissing && found.value.hasAvailable)
    #expect(found.lower.gaps == found.value.gaps && found.upper.gaps == found.value.gaps)
    for row in found.value.values.indices {
      guard let value = found.value[row], let lower = found.lower[row], let upper = found.upper[row] else {
        continue
      }
      #expect(lower < value && value < upper)
    }
  }

  @Test("more confidence makes it wider", arguments: IntervalLaws.all)
  func levels(laws: IntervalLaws) throws {
    let (less, more) = (try run(laws.call.with("level", "0.8")), try run(laws.call.with("level", "0.99")))
    for row in less.value.values.indices {
      guard let inner = less.lower[row], let outer = more.lower[row] else { continue }
      #expect(outer < inner && more.upper.values[row] > less.upper.values[row])
    }
  }

  @Test("no other area matters, and neither does their order", arguments: IntervalLaws.all)
  func alone(laws: IntervalLaws) throws {
    let together = try run(laws.call)
    #expect(try run(laws.call, order: world.shuffled(seed: 42)) == together)
    let rows = world.rows.indices.filter { world.rows[$0].region == "east" }
    let east = try run(laws.call, in: world.only { $0.region == "east" })
    #expect(east.lower == together.lower.taking(rows) && east.upper == together.upper.taking(rows))
  }

  @Test("the interval of the rest is the mirror", arguments: IntervalLaws.all)
  func mirrors(laws: IntervalLaws) throws {
    guard laws.mirrors else { return }
    let (share, rest) = (try run(laws.call), try run(laws.call, of: "far"))
    #expect(difference(rest.lower, share.upper.mapValues { 100 - $0 }) < 1e-12)
    #expect(difference(rest.upper, share.lower.mapValues { 100 - $0 }) < 1e-12)
  }
}
