import Kernels
import References
import Testing

@Suite("Transforming tails")
struct TransformTests {
  static let rules: [Transform] = [
    .log, .logShifted(by: 3), .logMirrored(from: 60), .logStep, .logStepBySkew, .logFromLeast, .logOfSpread,
    .boxCox(lambda: 0), .boxCox(lambda: 0.5), .boxCox(lambda: -1), .boxCox(lambda: 2, raised: false),
    .squareRoot,
  ]

  @Test("each rule by hand; a missing value stays missing")
  func byHand() {
    #expect(transform([1, nil], by: .log).column == [0, nil])
    #expect(transform([-2, nil], by: .logShifted(by: 3)).column == [0, nil])
    #expect(transform([9, nil], by: .logMirrored(from: 10)).column == [0, nil])
    #expect(transform([4, nil], by: .squareRoot).column == [2, nil])
    #expect(difference(transform([5, nil, 8], by: .boxCox(lambda: 0.5)).column, [0, nil, 2]) < 1e-15)
    #expect(
      difference(transform([4, nil, 9], by: .boxCox(lambda: 0.5, raised: false)).column, [2, nil, 4]) < 1e-15)
    #expect(
      difference(transform([5, nil, 8], by: .logFromLeast).column, [0, nil, 1.3862943611198906]) < 1e-15)
    // A greatest value of 4 stretches the span to 3, so the logarithms are those of 1 and 4.
    #expect(
      difference(transform([2, nil, 4], by: .logOfSpread).column, [0, nil, 1.3862943611198906]) < 1e-15)
  }

  @Test("rows for which a rule has no value become missing and are told")
  func lost() {
    let logs = transform([0, 1, nil, -1], by: .log)
    #expect(logs.column == [nil, 0, nil, nil])
    #expect(logs.lostRows == [0, 3])
    #expect(transform([0, nil, -1], by: .squareRoot).lostRows == [2])
    #expect(transform([1, nil, 2], by: .logMirrored(from: 2)).lostRows == [2])
    #expect(transform([1e300, nil, 2], by: .boxCox(lambda: 9, raised: false)).lostRows == [0])
  }

  @Test("a long tail below is brought in from below")
  func mirrored() {
    let tail: Column = [-1000, 1, nil, 2, 3, 4]
    let turned = Column(tail.values.map { -$0 })
    #expect(transform(turned, by: .logStepBySkew).column == logStep(turned))
    #expect(transform(tail, by: .logStepBySkew).column == Column(logStep(turned).values.map { -$0 }))
  }

  @Test("columns without a span are handed back, and so is one whose spread would turn its order")
  func plain() {
    for rule in [Transform.logStep, .logStepBySkew, .logFromLeast, .logOfSpread, .boxCox(lambda: 0.5)] {
      for x: Column in [[5, nil, 5], [nil, 7], [nil, nil], []] {
        #expect(transform(x, by: rule).column == x)
        #expect(transform(x, by: rule).lostRows.isEmpty)
      }
    }
    #expect(transform([0.1, nil, 0.9], by: .logOfSpread).column == [0.1, nil, 0.9])
  }

  @Test("values in order stay in order, whatever the order of rows", arguments: rules)
  func laws(rule: Transform) {
    var draws = Draws(seed: 41)
    let x = Column(draws.column(150).values.map { ($0 + 101) / 4 })
    let order = (0..<150).shuffled(using: &draws)
    let found = transform(x, by: rule)
    #expect(found.lostRows.isEmpty)
    #expect(ranking(found.column) == ranking(x))
    #expect(transform(x.reordered(order), by: rule).column == found.column.reordered(order))
  }

  @Test("huge and tiny columns give finite or missing values", arguments: rules)
  func extremes(rule: Transform) {
    for x: Column in [[-1.7e308, nil, 0, 1.7e308], [0x1p-1074, nil, 0x1p-1073, 0]] {
      #expect(transform(x, by: rule).column.available.allSatisfy { $0.isFinite })
    }
    #expect(transform([-1.7e308, nil, 0, 1.7e308], by: .logFromLeast).lostRows.isEmpty)
  }

  @Test("the columns are those of the golden files", .enabled(if: Golden.isThere, "needs the golden files"))
  func golden() throws {
    let screened = try Golden.table("01_chain/Screened.csv")
    let files: [(String, Transform)] = [
      ("log_CT", .logStep), ("log_CT_plus", .logStepBySkew), ("log_CT_orig", .logFromLeast),
      ("log_GII", .logOfSpread), ("boxcox_0", .boxCox(lambda: 0)), ("boxcox_0.5", .boxCox(lambda: 0.5)),
    ]
    for (file, rule) in files {
      let expected = try Golden.table("04_treat/each_\(file).csv")
      for name in expected.header.dropFirst() {
        let found = transform(try screened.column(name), by: rule).column
        #expect(difference(found, try expected.column(name)) < 1e-12, "\(file) of \(name)")
      }
    }
  }
}
