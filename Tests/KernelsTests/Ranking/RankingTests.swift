import Kernels
import References
import Testing

@Suite("Places of final results")
struct RankingTests {
  @Test("1 is the largest, ties share the smallest place, a missing value has none")
  func places() {
    #expect(ranking([30, 50, nil, 50, 10]) == [3, 1, nil, 1, 4])
    #expect(ranking([30, 50, nil, 50, 10], ties: .max) == [3, 2, nil, 2, 4])
    #expect(ranking([30, 50, nil, 50, 10], ties: .mean) == [3, 1.5, nil, 1.5, 4])
  }

  @Test("who does not take part has no place and takes none")
  func among() {
    #expect(ranking([30, 99, nil, 50], among: [0, 2, 3]) == [2, nil, nil, 1])
  }

  @Test("both zeros are one number, and columns without values stay so")
  func edges() {
    #expect(ranking([0.0, -0.0, nil]) == [1, 1, nil])
    #expect(ranking([nil, nil]) == [nil, nil])
    #expect(ranking([]) == [])
  }

  @Test(
    "the order of rows does not matter, and a long column is sorted as a short one", arguments: [20, 49, 400])
  func order(count: Int) {
    var draws = Draws(seed: 5)
    let x = draws.column(count)
    let order = (0..<count).shuffled(using: &draws)
    #expect(ranking(x).reordered(order) == ranking(x.reordered(order)))
    let slow = Column(
      x.values.map { value in value.isNaN ? .nan : Double(1 + x.available.filter { $0 > value }.count) })
    #expect(ranking(x) == slow)
  }

  @Test("the places are those of the golden files", .enabled(if: Golden.isThere, "needs the golden files"))
  func golden() throws {
    let scores = try Golden.table("01_chain/Aggregated.csv")
    let places = try Golden.table("01_chain/Aggregated_ranks.csv")
    for name in scores.header.dropFirst() {
      let wanted = try places.column(name)
      let found = ranking(try scores.column(name))
      #expect(found == wanted, "\(name)")
    }
  }
}
