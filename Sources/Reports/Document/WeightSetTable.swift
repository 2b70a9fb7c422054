import Kernels
import Model
import Pipeline

/// The index of one row under each set of weights, where the script names several.
struct WeightSetTable {
  let results: Results
  let row: Int

  var blocks: [Document.Block] {
    let sets = results.scores.sets
    guard results.assessment.framework.hasIndex, sets.contains(where: { $0.index[row] != nil }) else {
      return []
    }
    let figures = Figures(results.assessment)
    var columns: [Document.Table.Column] = [.init("Weights"), .init("Overall", .right)]
    if results.scores.ranks != nil { columns.append(.init("Rank", .right)) }
    columns.append(.init(""))
    let lines = sets.map { set -> [Document.Cell] in
      var cells: [Document.Cell] = [
        .text(.init(set.title)), .text(.init(figures.score(set.index[row]), set.isUsed ? .strong : .plain)),
      ]
      if results.scores.ranks != nil {
        cells.append(.text(.init(set.ranks?[row].map { figures.place($0) } ?? "")))
      }
      cells.append(.text(.init(set.isUsed ? "used above" : "", .quiet)))
      return cells
    }
    return [.table(Document.Table(columns: columns, rows: lines))]
  }
}

extension Scores.SetScores {
  /// How a reader sees the set.
  var title: String { name.map { spelledOut($0) } ?? "Without a name" }
}
