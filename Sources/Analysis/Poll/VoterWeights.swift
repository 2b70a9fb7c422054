import Kernels

/// What one voter's answers say of the weights of some items.
enum VoterWeights {
  /// They add up to 1.
  case shares([Double])
  case leftOut(WeightVotes.LeftOut.Reason)

  /// - points: one for each item; an item that the voter leaves out gets none.
  init(points: [Double]) {
    self = Kernels.shares(points).map { .shares($0) } ?? .leftOut(.allZero)
  }

  /// - places: one for each item, 1 for the most important. Items that the voter leaves out come together behind the others.
  init(places: [Double], _ formula: RankedWeights) {
    let last = (places.filter { !$0.isNaN }.max() ?? 0) + 1
    let complete = places.map { $0.isNaN ? last : $0 }
    self = formula.weights(complete).map { .shares($0) } ?? .leftOut(.allZero)
  }

  /// - judgements: entry (i, j) says how many times as important item i is as item j; missing where it was not asked.
  init(judgements: Matrix, most ratio: Double) {
    for first in 0..<judgements.rows {
      for second in (first + 1)..<max(first + 1, judgements.columns)
      where judgements[first, second].isNaN && judgements[second, first].isNaN {
        self = .leftOut(.incomplete(first, second))
        return
      }
    }
    guard let found = PairwiseComparison(judgements) else {
      self = .leftOut(.allZero)
      return
    }
    if let own = found.consistencyRatio, own > ratio {
      self = .leftOut(.inconsistent(ratio: own, circle: Circle(worstOf: judgements)))
    } else {
      self = .shares(found.weights)
    }
  }
}

/// Three items whose comparisons fit together least.
package struct Circle: Hashable, Sendable {
  /// Positions among the items: the first over the second, the second over the third, the first over the third.
  package let items: [Int]
  /// How many times as important, for these three.
  package let times: [Double]

  init(worstOf judgements: Matrix) {
    func times(_ i: Int, _ j: Int) -> Double {
      judgements[i, j].isNaN ? 1 / judgements[j, i] : judgements[i, j]
    }
    var worst = (misfit: 1.0, items: [0, 0, 0])
    for i in 0..<judgements.rows {
      for j in 0..<judgements.rows where j != i {
        for k in 0..<judgements.rows where k != i && k != j {
          // Downhill first, so that the answer that does not fit stands last.
          guard times(i, j) >= 1, times(j, k) >= 1 else { continue }
          let misfit = times(i, j) * times(j, k) / times(i, k)
          let size = max(misfit, 1 / misfit)
          if size > worst.misfit { worst = (size, [i, j, k]) }
        }
      }
    }
    items = worst.items
    self.times = [(0, 1), (1, 2), (0, 2)].map { times(worst.items[$0.0], worst.items[$0.1]) }
  }
}
