import Kernels
import References
import Testing

@Suite("Screening areas")
struct ScreenTests {
  let items: [Column] = [[1, nil, 0, nil], [2, nil, 0, 4], [3, 5, 6, nil], [4, 6, 7, nil]]

  @Test("what an area has is counted, and an area without values has no share of non-zeros")
  func counts() {
    let availability = Availability(items + [[nil, nil, nil, 1]])
    #expect(availability.missing == [1, 3, 1, 3])
    #expect(availability.zeros == [0, 0, 2, 0])
    #expect(availability.availableShares == [0.8, 0.4, 0.8, 0.4])
    #expect(availability.nonZeroShares == [1, 1, 0.5, 1])
    #expect(Availability([[nil]]).nonZeroShares == [nil])
  }

  @Test(
    "what an area has is that of the golden files", .enabled(if: Golden.isThere, "needs the golden files"))
  func goldenAvailability() throws {
    let raw = try Golden.table("01_chain/Raw.csv")
    let expected = try Golden.table("02_screen/avail_by_unit.csv")
    #expect(try raw.texts("uCode") == expected.texts("uCode"))
    let found = Availability(try raw.header.dropFirst().map { try raw.column($0) })
    #expect(Column(found.missing.map { Double($0) }) == (try expected.column("N_missing")))
    #expect(Column(found.zeros.map { Double($0) }) == (try expected.column("N_zero")))
    let either = zip(found.missing, found.zeros).map { Double($0 + $1) }
    #expect(Column(either) == (try expected.column("N_miss_or_zero")))
    #expect(difference(found.availableShares, try expected.column("Dat_Avail")) < 1e-15)
    #expect(difference(found.nonZeroShares, try expected.column("Non_Zero")) < 1e-15)
  }

  @Test(
    "what an area has of each part is that of the golden files",
    .enabled(if: Golden.isThere, "needs the golden files"))
  func goldenParts() throws {
    let raw = try Golden.table("01_chain/Raw.csv")
    let lineage = try Golden.table("00_input/lineage.csv")
    let expected = try Golden.table("02_screen/avail_by_group.csv")
    for level in ["Pillar", "Sub-index", "Index"] {
      let members = Dictionary(
        grouping: zip(try lineage.texts(level), try lineage.texts("Indicator")), by: { $0.0 })
      for (part, pairs) in members {
        let found = Availability(try pairs.map { try raw.column($0.1) }).availableShares
        #expect(difference(found, try expected.column(part)) < 1e-15, "\(part)")
      }
    }
  }

  @Test("a share at its threshold is enough")
  func threshold() {
    #expect(screen(items, by: ScreeningRule(available: 0.5)).included == [true, true, true, false])
    #expect(screen(items, by: ScreeningRule(nonZero: 0.5)).includedRows == [0, 1, 2, 3])
    #expect(screen(items, by: ScreeningRule(nonZero: 0.51)).lacksNonZeros == [false, false, true, false])
    #expect(screen(items, by: ScreeningRule(available: 0.5, nonZero: 0.51)).includedRows == [0, 1])
  }

  @Test("9 of 10 is 0.9, whatever the number of indicators", arguments: 1...60)
  func exactShares(items: Int) {
    for available in 1...items {
      let columns = (0..<items).map { Column([$0 < available ? 1 : .nan]) }
      let share = Double(available) / Double(items)
      #expect(screen(columns, by: ScreeningRule(available: share)).included == [true])
    }
  }

  @Test("an area without any value fails every threshold above 0")
  func empty() {
    #expect(screen([[nil]], by: ScreeningRule(nonZero: 0.1)).included == [false])
    #expect(screen([[nil]], by: ScreeningRule(available: 0, nonZero: 0)).included == [true])
    #expect(screen([[]], by: ScreeningRule(available: 1)).included.isEmpty)
  }

  @Test("areas forced in or out go their way, and the reasons stay told")
  func forced() {
    let screened = screen(items, by: ScreeningRule(available: 0.5), forced: [0: false, 3: true])
    #expect(screened.included == [false, true, true, true])
    #expect(screened.lacksValues == [false, false, false, true])
  }

  @Test("a higher threshold keeps no more areas; the order of areas and indicators does not matter")
  func laws() {
    var draws = Draws(seed: 22)
    let items = (0..<9).map { _ in draws.column(80) }
    let order = (0..<80).shuffled(using: &draws)
    var before = 81
    for threshold in stride(from: 0.0, through: 1, by: 0.05) {
      let kept = screen(items, by: ScreeningRule(available: threshold))
      #expect(kept.includedRows.count <= before)
      before = kept.includedRows.count
      let turned = screen(
        items.reversed().map { $0.reordered(order) }, by: ScreeningRule(available: threshold))
      #expect(turned.included == order.map { kept.included[$0] })
    }
  }

  @Test(
    "the areas kept are those of the golden files",
    .enabled(if: Golden.isThere, "needs the golden files"),
    arguments: [
      ("byNA_0.85_0.05", 0.85, nil), ("byNA_0.95_0.05", 0.95, nil), ("byzeros_0.85_0.95", nil, 0.95),
      ("byNAandzeros_0.95_0.95", 0.95, 0.95), ("forced", 0.95, nil),
    ] as [(String, Double?, Double?)])
  func golden(file: String, available: Double?, nonZero: Double?) throws {
    let raw = try Golden.table("01_chain/Raw.csv")
    let items = try Golden.indicators().map { try raw.column($0) }
    let codes = try raw.texts("uCode")
    var forced: [Int: Bool] = [:]
    if file == "forced", let out = codes.firstIndex(of: "AUT"), let kept = codes.firstIndex(of: "BRN") {
      forced = [out: false, kept: true]
    }
    let wanted = try Golden.table("02_screen/screen_\(file).csv")
    let found = screen(items, by: ScreeningRule(available: available, nonZero: nonZero), forced: forced)
    #expect(found.included == (try wanted.texts("Included")).map { $0 == "TRUE" })
    #expect(Column(found.availability.missing.map(Double.init)) == (try wanted.column("N_missing")))
    #expect(Column(found.availability.zeros.map(Double.init)) == (try wanted.column("N_zero")))
    let (shares, nonZeros) = (try wanted.column("Dat_Avail"), try wanted.column("Non_Zero"))
    #expect(difference(found.availability.availableShares, shares) < 1e-12)
    #expect(difference(found.availability.nonZeroShares, nonZeros) < 1e-12)
  }
}
