/// Points that part the number line into classes, the lowest values first.
package struct Cuts: Hashable, Sendable {
  /// To which class a value exactly on a cut belongs.
  package enum Side: String, Hashable, Sendable, CaseIterable {
    case below
    case above
  }

  /// The cuts, never falling; n cuts make n + 1 classes. A cut that occurs twice leaves a class that may be empty.
  package let points: [Double]
  package let valueOnCut: Side

  /// - Precondition: no point is missing, and none is smaller than the one before.
  package init(_ points: [Double], valueOnCut: Side) {
    precondition(points.allSatisfy { !$0.isNaN }, "a cut is a number")
    precondition(zip(points, points.dropFirst()).allSatisfy { $0 <= $1 }, "cuts do not fall")
    self.points = points
    self.valueOnCut = valueOnCut
  }

  /// The number of cuts that lie below `value`, found by halving.
  func position(of value: Double) -> Int {
    var (first, after) = (0, points.count)
    while first < after {
      let middle = (first + after) / 2
      let passed = valueOnCut == .above ? points[middle] <= value : points[middle] < value
      if passed { first = middle + 1 } else { after = middle }
    }
    return first
  }

  /// The class of each value, from 1 for the lowest values up; missing values stay missing.
  package func classes(of x: Column) -> Column {
    x.mapped { $0.isNaN ? .nan : Double(position(of: $0) + 1) }
  }
}
