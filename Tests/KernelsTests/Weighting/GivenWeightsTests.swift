import Kernels
import References
import Testing

@Suite("Weights that people give")
struct GivenWeightsTests {
  @Test("weights become shares, a missing weight none")
  func given() {
    #expect(shares([1, 2, .nan, 1]) == [0.25, 0.5, 0, 0.25])
    #expect(shares([1e308, 1e308, .nan]) == [0.5, 0.5, 0])
    #expect(shares([.leastNonzeroMagnitude, 3 * .leastNonzeroMagnitude]) == [0.25, 0.75])
    #expect(shares([0, .nan]) == nil)
    #expect(shares([1, -1]) == nil)
    #expect(shares([1, .infinity]) == nil)
    #expect(shares([]) == nil)
    #expect(equalWeights(4) == [0.25, 0.25, 0.25, 0.25])
  }

  @Test("facts have a third and feelings two thirds, however many there are of each")
  func perspectives() {
    let found = sharesByGroup([1, 1, 1, 1, 3], groups: [0, 0, 0, 1, 1], groupWeights: [1, 2])
    #expect(difference(Column(found ?? []), Column([1.0 / 9, 1.0 / 9, 1.0 / 9, 1.0 / 6, 0.5])) < 1e-15)
    // Without feelings the facts have all.
    #expect(sharesByGroup([1, .nan, 1], groups: [0, 1, 0], groupWeights: [1, 2]) == [0.5, 0, 0.5])
    #expect(sharesByGroup([0, 0], groups: [0, 1], groupWeights: [1, 2]) == nil)
  }

  @Test("every expert counts the same, and one who left an item open not at all")
  func budget() {
    let points = Matrix([[50, 50, 0], [2, 4, 2], [.nan, 90, 10], [-1, 50, 51], [0, 0, 0]])
    #expect(budgetAllocation(points) == [0.375, 0.5, 0.125])
    #expect(budgetAllocation(Matrix([[.nan, 1]])) == nil)
    #expect(budgetAllocation(Matrix(rows: 0, columns: 2)) == nil)
  }

  @Test("the order of importance of three items gives 11 5 2, 3 2 1 and 6 3 2 parts")
  func ranked() {
    let places = [2, 1, .nan, 3.0]
    let parts = { (method: RankedWeights) in Column(method.weights(places) ?? []) }
    #expect(difference(parts(.centroid), Column([5.0 / 18, 11.0 / 18, 0, 2.0 / 18])) < 1e-15)
    #expect(difference(parts(.sum), Column([2.0 / 6, 3.0 / 6, 0, 1.0 / 6])) < 1e-15)
    #expect(difference(parts(.reciprocal), Column([3.0 / 11, 6.0 / 11, 0, 2.0 / 11])) < 1e-15)
  }

  @Test(
    "items of one place share what they take up, and only the order counts", arguments: RankedWeights.allCases
  )
  func tied(method: RankedWeights) throws {
    let found = try #require(method.weights([1, 2, 2, 3]))
    let apart = try #require(method.weights([1, 2, 3, 4]))
    #expect(difference(found[1], (apart[1] + apart[2]) / 2) < 1e-15)
    #expect(found[1] == found[2])
    #expect(method.weights([10, 20, 20, 55]) == found)
    #expect(difference(found.reduce(0, +), 1) < 1e-15)
    #expect(method.weights([5, 5]) == [0.5, 0.5])
    #expect(method.weights([.nan]) == nil)
  }

  @Test("judgements that agree give their proportions and no inconsistency")
  func agreeing() throws {
    let found = try #require(PairwiseComparison(Matrix([[1, 2, 6], [.nan, 1, 3], [.nan, .nan, 1]])))
    #expect(difference(Column(found.weights), [0.6, 0.3, 0.1]) < 1e-15)
    #expect(difference(found.eigenvalue, 3) < 1e-14)
    #expect(difference(found.consistencyRatio, 0) < 1e-14)
    #expect(found.converged)
  }

  @Test("judgements that go round in a circle are inconsistent")
  func circle() throws {
    let found = try #require(PairwiseComparison(Matrix([[1, 2, 0.5], [0.5, 1, 2], [2, 0.5, 1]])))
    #expect(difference(Column(found.weights), Column(equalWeights(3))) < 1e-15)
    // The eigenvalue is the sum of a row: 3.5. 0.25 / 0.58.
    #expect(difference(found.consistencyRatio, 0.25 / 0.58) < 1e-15)
  }

  @Test(
    "weights and eigenvalue are those of the matrix: judgements times weights are eigenvalue times weights")
  func eigen() throws {
    let judgements = Matrix([
      [1, 5, 3, 7], [1.0 / 5, 1, 0.5, 2], [1.0 / 3, 2, 1, 6], [1.0 / 7, 0.5, 1.0 / 6, 1],
    ])
    let found = try #require(PairwiseComparison(judgements))
    let image = judgements * found.weights
    #expect(difference(Column(image), Column(found.weights.map { $0 * found.eigenvalue })) < 1e-14)
    #expect(found.consistencyRatio.map { $0 > 0 && $0 < 0.1 } == true)
  }

  @Test(
    "a gap on both sides, a zero and a negative judgement leave no weights; one and two items always agree")
  func none() {
    #expect(PairwiseComparison(Matrix([[1, .nan], [.nan, 1]])) == nil)
    #expect(PairwiseComparison(Matrix([[1, 0], [.nan, 1]])) == nil)
    #expect(PairwiseComparison(Matrix([[1, -2], [-0.5, 1]])) == nil)
    #expect(PairwiseComparison(Matrix(rows: 0, columns: 0)) == nil)
    #expect(PairwiseComparison(Matrix([[1]]))?.consistencyRatio == 0)
    #expect(PairwiseComparison(Matrix([[1, 3], [.nan, 1]]))?.weights == [0.75, 0.25])
    #expect(PairwiseComparison(Matrix(rows: 16, columns: 16, repeating: 1))?.consistencyRatio == nil)
  }

  @Test("a part weighs its share among its siblings times its parent")
  func effective() {
    // whole; two halves of weights 1 and 3; the second has parts 1, 1 and one without weight.
    let found = effectiveWeights(parents: [nil, 0, 0, 2, 2, 2], weights: [7, 1, 3, 1, 1, .nan])
    #expect(found == [1, 0.25, 0.75, 0.375, 0.375, 0])
    let none = effectiveWeights(parents: [nil, 0, 1, nil], weights: [1, 1, 0, 5])
    #expect(Column(none) == [1, 1, nil, 1])
  }

  @Test(
    "effective weights are those of the golden files", .enabled(if: Golden.isThere, "needs the golden files"),
    arguments: ["original", "test"])
  func golden(name: String) throws {
    let meta = try Golden.table("00_input/iMeta.csv")
    let parentOf = try meta.dictionary("iCode", "Parent")
    let expected = try Golden.table("06_weights/effective_\(name).csv")
    let codes = try expected.texts("iCode")
    let weights = try Golden.table("00_input/weights_\(name).csv").dictionary("iCode", "Weight")
    let found = effectiveWeights(
      parents: codes.map { code in parentOf[code].flatMap { codes.firstIndex(of: $0) } },
      weights: codes.map { weights[$0].flatMap { Double($0) } ?? .nan })
    let wanted = try expected.column("EffWeight")
    #expect(difference(Column(found), wanted) < 1e-15)
  }
}
