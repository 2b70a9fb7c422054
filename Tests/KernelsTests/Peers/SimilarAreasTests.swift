import Kernels
import References
import Testing

@Suite("The most similar areas")
struct SimilarAreasTests {
  @Test("the nearest comes first, over the columns that both have")
  func byHand() {
    let columns: [Column] = [[0, 3, nil, 1, 0], [0, 4, 2, nil, nil]]
    let peers = similarAreas(to: 0, columns: columns, count: 9, minimumShared: 1, scaled: false)
    #expect(
      peers == [
        Peer(row: 4, distance: 0, shared: 1), Peer(row: 3, distance: 1, shared: 1),
        Peer(row: 2, distance: 2, shared: 1), Peer(row: 1, distance: 12.5.squareRoot(), shared: 2),
      ])
    #expect(
      similarAreas(to: 0, columns: columns, count: 9, minimumShared: 2, scaled: false).map(\.row) == [1])
    #expect(
      similarAreas(to: 0, columns: columns, count: 2, minimumShared: 1, scaled: false).map(\.row) == [4, 3])
    let among = similarAreas(to: 0, columns: columns, count: 9, minimumShared: 1, among: [0, 1, 3])
    #expect(among.map(\.row) == [3, 1])
  }

  @Test("areas as near come in row order, and a column without deviation tells nothing")
  func ties() {
    let peers = similarAreas(to: 1, columns: [[5, 5, nil, 5], [1, 2, 2, 3]], count: 3, minimumShared: 2)
    #expect(peers.map(\.row) == [0, 3])
    #expect(peers.first?.distance == peers.last?.distance)
    #expect(similarAreas(to: 0, columns: [[nil, 1, 2]], count: 3, minimumShared: 1) == [])
  }

  @Test("two areas are as far from each other as the other way round, whatever the unit")
  func laws() {
    var draws = Draws(seed: 49)
    let columns = (0..<5).map { _ in draws.column(30) }
    let scaled = columns.map { Column($0.values.map { $0 * 64 }) }
    for row in 0..<30 {
      let peers = similarAreas(to: row, columns: columns, count: 30, minimumShared: 3)
      #expect(similarAreas(to: row, columns: scaled, count: 30, minimumShared: 3) == peers)
      for peer in peers {
        let back = similarAreas(to: peer.row, columns: columns, count: 30, minimumShared: 3)
        #expect(back.first { $0.row == row }?.distance == peer.distance)
      }
    }
  }

  @Test(
    "the peers are those of another program", .enabled(if: Golden.isThere, "needs the golden files"),
    arguments: [
      (
        "Normalised", "AUT",
        [
          ("DNK", 0.717019758750339, 49), ("DEU", 0.853356755986919, 49), ("SWE", 0.858627832423904, 49),
        ]
      ),
      (
        "Raw", "LAO",
        [("KHM", 0.998693048168584, 40), ("PHL", 1.11152762922653, 41), ("IDN", 1.14396577625769, 41)]
      ),
    ])
  func countries(stage: String, area: String, wanted: [(String, Double, Int)]) throws {
    let table = try Golden.table("01_chain/\(stage).csv")
    let names = try table.texts("uCode")
    let row = try #require(names.firstIndex(of: area))
    let columns = try table.header.dropFirst().map { try table.column($0) }
    let peers = similarAreas(to: row, columns: columns, count: 3, minimumShared: 40)
    for (peer, (name, distance, shared)) in zip(peers, wanted) {
      #expect(names[peer.row] == name)
      #expect(difference(peer.distance, distance) < 1e-12)
      #expect(peer.shared == shared)
    }
  }

  @Test("all areas at once have the peers that each has alone, with one worker and with two")
  func allAtOnce() {
    var draws = Draws(seed: 51)
    let columns = (0..<4).map { _ in draws.column(60) }
    let lists = similarAreas(columns: columns, count: 7, minimumShared: 2)
    #expect(lists == similarAreas(columns: columns, count: 7, minimumShared: 2, workers: 2))
    for row in 0..<60 {
      let every = similarAreas(to: row, columns: columns, count: 60, minimumShared: 2)
      #expect(lists[row] == Array(every.prefix(7)))
      #expect(every.map(\.distance) == every.map(\.distance).sorted())
    }
  }
}
