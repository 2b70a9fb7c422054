import Kernels
import Testing

@Suite("Histories of areas")
struct HistoriesTests {
  @Test("rows come area by area in the order of time, whatever the order of the panel")
  func order() {
    let histories = Histories(areas: [7, 3, 7, 3, 7], times: [2021, 2020, 2019, 2018.5, 2020])
    #expect(histories.areas == [3, 7])
    #expect(Array(histories[0]) == [3, 1])
    #expect(Array(histories[1]) == [2, 4, 0])
  }

  @Test("no rows make no histories")
  func empty() {
    #expect(Histories(areas: [], times: []).count == 0)
  }
}
