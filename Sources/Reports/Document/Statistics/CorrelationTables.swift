import Analysis
import Kernels
import Model
import Pipeline

/// Which indicators say the same or the opposite, and how each moves with the scores it is part of.
struct CorrelationTables {
  let statistics: Statistics
  let results: Results

  /// Of each reading: a terminal is no place for hundreds of pairs.
  private static let most = 10

  private var figures: Figures { Figures(results.assessment) }
  private var limits: CorrelationLimits { statistics.correlationLimits }

  var blocks: [Document.Block] {
    let choice = statistics.choice
    let heading = Document.Block.heading(
      left: "Correlations", right: "between \(choice.relations.title), by \(choice.correlation.title)")
    let directions: [Document.Block] =
      choice.relations == .scores
      ? []
      : [
        .paragraph(
          "Directions are not turned in these figures. Readings and remarks take them into account.")
      ]
    return [heading] + directions + pairs + parents
  }

  // MARK: pairs

  private var pairs: [Document.Block] {
    let all = statistics.pairs
    guard !all.isEmpty else { return [.paragraph("No two indicators of a component can be compared.")] }
    let read = all.enumerated().filter { $0.element.reading != nil }
      .sorted { ($0.element.size, -$0.offset) > ($1.element.size, -$1.offset) }.map(\.element)
    let sure = read.filter { !mayBeChance($0.test) }
    let readings: [IndicatorPair.Reading] = [.opposed, .redundant]
    let shown = readings.flatMap { reading in Array(sure.filter { $0.reading == reading }.prefix(Self.most)) }
    var remarks = [
      "\(count(all.count, "pair")) within components; redundant above \(machineText(limits.redundant)), opposed below "
        + "−\(machineText(limits.opposed.magnitude)), both with p at most \(machineText(limits.chance))"
    ]
    if sure.isEmpty { remarks.append("none is either") }
    if sure.count > shown.count { remarks.append("\(sure.count - shown.count) more like those shown") }
    if read.count > sure.count {
      remarks.append("\(read.count - sure.count) beyond a limit with a greater p, which may be chance")
    }
    let expected = Int((Double(all.count) * limits.chance).rounded())
    if expected > 0 { remarks.append("of so many pairs chance alone brings about \(expected) below that p") }
    remarks.append("--json FILE has all")
    return (shown.isEmpty ? [] : [.table(table(shown))])
      + [.labelled("Pairs", Document.Text(remarks.joined(separator: "; ")))]
  }

  private func table(_ pairs: [IndicatorPair]) -> Document.Table {
    let nodes = results.assessment.tree.nodes
    return Document.Table(
      columns: [
        .init("Pair"), .init("Within"), .init("Areas", .right), .init("r", .right), .init("p", .right),
        .init("Reading"),
      ],
      rows: pairs.map { pair in
        [
          .text(.init("\(title(pair.first)) · \(title(pair.second))")),
          .text(.init(nodes[pair.within].title)),
          .text(.init(String(pair.test.count))), .text(.init(figures.coefficient(pair.test.correlation))),
          .text(.init(pair.test.pValue.map { figures.chance($0) } ?? "–")),
          .text(.init(pair.reading?.rawValue ?? "")),
        ]
      })
  }

  // MARK: parents

  private var parents: [Document.Block] {
    let lines = statistics.parents.filter { $0.parents.contains { $0.test != nil && !$0.isOnlyPart } }
    let levels = [Level.theme, .component, .index].filter { level in
      lines.contains { $0.parents.contains { $0.level == level && $0.test != nil } }
    }
    guard !lines.isEmpty else { return [] }
    let table = Document.Table(
      columns: [.init("Indicator with its")] + levels.map { .init($0.rawValue, .right) } + [.init("Remark")],
      rows: lines.map { line in
        [.text(.init(title(line.indicator)))] + levels.map { cell(line, $0) } + [.text(.init(remark(line)))]
      })
    return [
      .table(table),
      .labelled(
        "Brackets",
        Document.Text("p above \(machineText(limits.chance)): such a correlation may be chance")),
    ]
  }

  private func cell(_ line: ParentCorrelations, _ level: Level) -> Document.Cell {
    guard let parent = line.parents.first(where: { $0.level == level }) else { return .empty }
    guard !parent.isOnlyPart else { return .text(.init("only part", .quiet)) }
    guard let test = parent.test else { return .text("–") }
    let number = figures.coefficient(test.correlation)
    return .text(mayBeChance(test) ? .init("(\(number))", .quiet) : .init("\(number) "))
  }

  private func remark(_ line: ParentCorrelations) -> String {
    let against = line.parents.filter { $0.isOpposed && !($0.test.map(mayBeChance) ?? true) }
    return against.isEmpty ? "" : "against its " + against.map(\.level.rawValue).joined(separator: ", ")
  }

  private func mayBeChance(_ test: CorrelationTest) -> Bool { test.pValue.map { $0 > limits.chance } ?? true }

  private func title(_ indicator: Int) -> String { results.assessment.indicators[indicator].title }
}

extension IndicatorPair {
  fileprivate var size: Double { test.correlation.magnitude }
}
