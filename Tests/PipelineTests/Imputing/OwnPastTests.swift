import Assessing
import Diagnostics
import Kernels
import Testing

@testable import Pipeline

@Suite("Gaps filled from an area's own past, and medians")
struct OwnPastTests {
  /// Rows A 2020, 2021, 2023, 2024 and B the same; 2022 is not in the data.
  private let csv =
    "area,year,x\nA,2020,10\nA,2021,\nA,2023,40\nA,2024,\nB,2020,\nB,2021,5\nB,2023,\nB,2024,\n"

  private func filled(_ method: String) -> Column? {
    assessed(source() + indicator("x", "impute = \(method), normalise = as_is(),"), ["data.csv": csv])
      .results?.imputed.columns[0]
  }

  @Test("the latest value fills what comes after it, however old unless the script says")
  func earlier() {
    #expect(filled("earlier()") == [10, 10, 40, 40, nil, 5, 5, 5])
    #expect(filled("earlier { years = 2 }") == [10, 10, 40, 40, nil, 5, 5, nil])
    #expect(filled("earlier(1)") == [10, 10, 40, 40, nil, 5, nil, nil])
  }

  @Test("the line between two values goes by years, so the missing year counts")
  func linear() {
    // 2021 is one third of the way from 2020 to 2023.
    #expect(filled("linear_in_time()") == [10, 20, 40, 40, 5, 5, 5, 5])
    #expect(filled("constant_in_time()") == [10, 10, 40, 40, 5, 5, 5, 5])
  }

  @Test("a median is that of the areas of the same period, or of the same group")
  func medians() {
    let rows = "area,size,x\nA,big,1\nB,big,2\nC,small,9\nD,small,\nE,big,\n"
    func median(_ method: String) -> Column? {
      assessed(
        areas("data", "groups = { size = \"size\" },")
          + indicator("x", "impute = \(method), normalise = as_is(),"),
        ["data.csv": rows]
      ).results?.imputed.columns[0]
    }
    #expect(median("median()") == [1, 2, 9, 2, 2])
    #expect(median("median { within = \"size\" }") == [1, 2, 9, 9, 1.5])
  }

  @Test("each fill names its method")
  func ledger() throws {
    let run = assessed(
      source() + indicator("x", "impute = earlier(), normalise = as_is(),"), ["data.csv": csv])
    let fills = try #require(run.results).imputed.fills[0]
    #expect(fills.map(\.row) == [1, 3, 6, 7])
    #expect(fills.allSatisfy { $0.method == "earlier" })
  }
}
