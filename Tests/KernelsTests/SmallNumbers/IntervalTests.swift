import Kernels
import References
import Testing

@Suite("Intervals of shares and counts")
struct IntervalTests {
  @Test("Wilson's bounds come out as another program has them, and gaps have none")
  func wilson() {
    let plain = wilsonInterval(counts: [65, nil, 0, 20, 3, 21, -1], bases: [100, 10, 20, 20, nil, 20, 20])
    #expect(difference(plain.lower, [0.5525444329688796, nil, 0, 0.8388748419471807, nil, nil, nil]) < 1e-14)
    #expect(
      difference(plain.upper, [0.7363575175690247, nil, 0.16112515805281938, 1, nil, nil, nil]) < 1e-14)
    let ninety = wilsonInterval(counts: [3], bases: [20], level: 0.9)
    #expect(difference(ninety.lower, [0.061582410477368316]) < 1e-14)
    #expect(difference(ninety.upper, [0.3218280756753068]) < 1e-14)
  }

  @Test("a design effect of 2 is half the answers")
  func designEffect() {
    let survey = wilsonInterval(counts: [65, nil], bases: [100, 10], designEffect: 2)
    #expect(difference(survey.lower, [0.5114459356210698, nil]) < 1e-14)
    #expect(difference(survey.upper, [0.7671497846389227, nil]) < 1e-14)
    #expect(wilsonInterval(counts: [0, 0], bases: [0, -4]).lower == [nil, nil])
  }

  @Test("the interval holds the share, stays within 0 and 1, narrows with answers and mirrors")
  func wilsonLaws() {
    for base in [1.0, 7, 30, 1e6, 1e300] {
      for step in 0...10 {
        let count = (base * Double(step) / 10).rounded()
        let bounds = wilsonInterval(counts: [count], bases: [base])
        guard let lower = bounds.lower[0], let upper = bounds.upper[0] else {
          Issue.record("bounds for \(count) of \(base)")
          continue
        }
        #expect(0 <= lower && lower <= count / base && count / base <= upper && upper <= 1)
        let mirrored = wilsonInterval(counts: [base - count], bases: [base])
        #expect(difference(mirrored.upper[0], 1 - lower) < 1e-15)
        let wider = wilsonInterval(counts: [count], bases: [base], designEffect: 2)
        #expect((wider.lower[0] ?? 1) <= lower && (wider.upper[0] ?? 0) >= upper)
      }
    }
  }

  @Test("exact bounds below 10 events come out as another program has them")
  func exact() {
    let bounds = countInterval([0, 1, nil, 3, 4.5, 9, -1])
    #expect(
      difference(
        bounds.lower,
        [0, 0.025317807984289876, nil, 0.6186721228956014, 1.3501947499901792, 4.115373097378334, nil])
        < 1e-12)
    #expect(
      difference(
        bounds.upper,
        [
          3.6888794541139354, 5.571643390938898, nil, 8.767273069742323, 10.9600246305106, 17.084803451419166,
          nil,
        ]) < 1e-12)
    let large = countInterval([10], exactBelow: 11)
    #expect(difference(large.lower, [4.7953886961324335]) < 1e-12)
    #expect(difference(large.upper, [18.39035604201778]) < 1e-12)
  }

  @Test("from 10 events on the bounds are Byar's")
  func byar() {
    let bounds = countInterval([10, nil, 27, 1000])
    #expect(difference(bounds.lower, [4.787449913967564, nil, 17.78896447117714, 938.9724987154902]) < 1e-13)
    #expect(
      difference(bounds.upper, [18.391458605756473, nil, 39.28509866818999, 1063.9525812714862]) < 1e-13)
    #expect(difference(countInterval([1], exactBelow: 0).lower, [0.013072132901504331]) < 1e-13)
  }

  @Test("the interval holds its count, and more events never lower a bound of one method")
  func countLaws() {
    let counts = Column((0..<400).map { Double($0) / 8 })
    for bound in [0.0, 100] {
      let bounds = countInterval(counts, exactBelow: bound)
      for row in 0..<400 {
        #expect(
          bounds.lower.values[row] <= counts.values[row] && bounds.upper.values[row] >= counts.values[row])
        guard row > 0 else { continue }
        #expect(bounds.lower.values[row] >= bounds.lower.values[row - 1])
        #expect(bounds.upper.values[row] >= bounds.upper.values[row - 1])
      }
    }
    for level in [0.9, 0.95, 0.99] {
      let (exact, byar) = (
        countInterval([10], level: level, exactBelow: 11), countInterval([10], level: level)
      )
      #expect(((byar.lower[0] ?? 0) / (exact.lower[0] ?? 1) - 1).magnitude < 0.01)
      #expect(((byar.upper[0] ?? 0) / (exact.upper[0] ?? 1) - 1).magnitude < 0.01)
    }
  }

  @Test("a rate's interval is its count's over the base")
  func rates() {
    let rates = rateInterval(counts: [27, 3, nil, 5], bases: [10_000, nil, 100, 0], scale: 1000)
    #expect(difference(rates.lower, [1.778896447117714, nil, nil, nil]) < 1e-13)
    #expect(difference(rates.upper, [3.928509866818999, nil, nil, nil]) < 1e-13)
  }
}
