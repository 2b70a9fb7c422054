import Kernels
import Testing

@Suite("Classes by cuts")
struct CutsTests {
  @Test("a value on a cut goes to the class it is told, and a missing value stays missing")
  func sides() {
    let x: Column = [1, 2, nil, 3, 4, 9]
    #expect(Cuts([2, 4], valueOnCut: .above).classes(of: x) == [1, 2, nil, 2, 3, 3])
    #expect(Cuts([2, 4], valueOnCut: .below).classes(of: x) == [1, 1, nil, 2, 2, 3])
    #expect(Cuts([], valueOnCut: .below).classes(of: x) == [1, 1, nil, 1, 1, 1])
    #expect(Cuts([2, 2], valueOnCut: .above).classes(of: x) == [1, 3, nil, 3, 3, 3])
    #expect(Cuts([0], valueOnCut: .above).classes(of: [-0.0, nil, -1e-300]) == [2, nil, 1])
  }

  @Test("equal intervals are equally wide, and the greatest value is in the last")
  func equal() {
    let cuts = equalIntervals([0, nil, 1, 8], count: 4)
    #expect(cuts.points == [2, 4, 6])
    #expect(cuts.classes(of: [0, 2, nil, 5, 8, 99]) == [1, 2, nil, 3, 4, 4])
    #expect(equalIntervals([0, nil, 1, 8], count: 1).points == [])
    #expect(equalIntervals([0, nil, 1, 8], count: 2, reference: [0, 2]).points == [0.5])
  }

  @Test("a column without a span is one class")
  func constant() {
    for column: Column in [[3, nil, 3], [nil, 3], [nil]] {
      #expect(equalIntervals(column, count: 5).points == [])
      #expect(naturalBreaks(column, count: 5).points == [])
      #expect(daleniusHodges(column, strata: 5, bins: 9).points == [])
    }
  }

  @Test("huge columns have finite cuts")
  func huge() {
    #expect(equalIntervals([-1.7e308, nil, 1.7e308], count: 2).points == [0])
    #expect(naturalBreaks([-1.7e308, nil, 1.7e308, 1.6e308], count: 2).points == [-1.7e308])
    #expect(naturalBreaks([0, nil, 0x1p-1070, 0x1p-1050], count: 2).points == [0x1p-1070])
  }
}
