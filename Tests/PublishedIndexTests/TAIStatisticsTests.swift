import Analysis
import Diagnostics
import Kernels
import Model
import Pipeline
import Testing

/// The handbook worked from unrounded logarithms and prints them to two decimals, so its tables close to a unit of their
/// last digit, and not to half of it.
@Suite("The statistics behind the handbook's index", .enabled(if: PublishedCase.tai("").isThere))
struct TAIStatisticsTests {
  @Test("the correlations of eight indicators: table 6")
  func correlations() throws {
    let results = try PublishedCase.tai("factor_weights").results()
    let sample = AreaSample(results.panel, period: 0)
    let table = CorrelationTable(results, sample, at: .values, .pearson, workers: 1)
    let printed = try HandbookTable("table6").figures
    #expect(printed.count == 28)
    for figure in printed {
      let (unit, quantity, value) = (figure.unit, figure.quantity, figure.value)
      let first = try results.indicator(unit.lowercased())
      let second = try results.indicator(quantity.dropFirst("corr:".count).lowercased())
      #expect(table.items[first] == .indicator(first) && table.items[second] == .indicator(second))
      let found = try #require(table.test(first, second)).correlation
      #expect((found - value).magnitude < 0.0185, "\(unit), \(quantity)")
    }
  }

  @Test("eigenvalues and the variance that each component carries: table 7")
  func eigenvalues() throws {
    let components = try Self.structure().components.get()
    let printed = try HandbookTable("table7").figures
    #expect(printed.count == 16)
    for figure in printed {
      let (unit, quantity, value) = (figure.unit, figure.quantity, figure.value)
      let number = try #require(Int(unit.dropFirst("PC".count))) - 1
      let found =
        quantity == "eigenvalue"
        ? components.eigenvalues[number] : 100 * components.varianceShares[number]
      #expect((found - value).magnitude < 0.115, "\(unit), \(quantity)")
    }
  }

  @Test("loadings on the first four components, whose sign is arbitrary: table 8")
  func loadings() throws {
    let results = try PublishedCase.tai("factor_weights").results()
    let loadings = try Self.structure().components.get().loadings(4)
    let printed = try HandbookTable("table8").figures
    #expect(printed.count == 32)
    for number in 0..<4 {
      let column = printed.filter { $0.quantity == "loading:PC\(number + 1)" }
      let found = try column.map { loadings[try results.indicator($0.unit.lowercased()), number] }
      let along = zip(column, found).reduce(0) { $0 + $1.0.value * $1.1 }
      for (entry, loading) in zip(column, found) {
        #expect(((along < 0 ? -loading : loading) - entry.value).magnitude < 0.012, "\(entry.unit)")
      }
    }
  }

  @Test("Cronbach's alpha, and what it is without each indicator: table 11")
  func alpha() throws {
    let results = try PublishedCase.tai("factor_weights").results()
    let structure = try Self.structure()
    let printed = try HandbookTable("table11").figures.filter { $0.quantity != "corr_with_rest" }
    #expect(printed.count == 9)
    for figure in printed {
      let (unit, quantity, value) = (figure.unit, figure.quantity, figure.value)
      let found =
        quantity == "cronbach_alpha"
        ? try structure.alpha.get()
        : try #require(structure.alphaWithout[try results.indicator(unit.lowercased())])
      #expect((found - value).magnitude < 0.0056, "\(unit), \(quantity)")
    }
  }

  /// How the eight indicators hang together, in the order of the script.
  private static func structure() throws -> InnerStructure {
    let results = try PublishedCase.tai("factor_weights").results()
    var log = DiagnosticLog()
    let selection = try #require(Selection(results, area: nil, period: nil, log: &log))
    let statistics = Statistics(results, selection, .init(stage: .scores), workers: 1)
    let structure = try #require(statistics.structures.first { $0.isOfIndicators })
    #expect(structure.items.map { results.assessment.tree.nodes[$0].indicator } == Array(0..<8))
    return structure
  }
}
