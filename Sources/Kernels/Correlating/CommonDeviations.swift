/// The sums of squares and of products of two columns' differences from their means.
struct CommonDeviations {
  private let count: Int
  private let squares: (x: Double, y: Double)
  private let products: Double
  private let scales: (x: Double, y: Double)

  /// Centres the pairs piece by piece in the nearest cache; with the bits of whole `Deviations`.
  init(_ pairs: Pairs) {
    count = pairs.count
    let size = 512
    let found = pairs.x.withUnsafeBufferPointer { x in
      pairs.y.withUnsafeBufferPointer { y -> (Centring, Centring, Double, Double, Double)? in
        guard let a = Centring(x), let b = Centring(y) else { return nil }
        return withUnsafeTemporaryAllocation(of: Double.self, capacity: 2 * size) { space in
          var (xx, yy, xy) = (ProductSum(), ProductSum(), ProductSum())
          for start in stride(from: 0, to: x.count, by: size) {
            let rows = start..<min(start + size, x.count)
            let left = UnsafeMutableBufferPointer(rebasing: space[0..<rows.count])
            let right = UnsafeMutableBufferPointer(rebasing: space[size..<size + rows.count])
            a.apply(UnsafeBufferPointer(rebasing: x[rows]), into: left)
            b.apply(UnsafeBufferPointer(rebasing: y[rows]), into: right)
            let (u, v) = (UnsafeBufferPointer(left), UnsafeBufferPointer(right))
            xx.add(u, u)
            yy.add(v, v)
            xy.add(u, v)
          }
          return (a, b, xx.total, yy.total, xy.total)
        }
      }
    }
    if let (a, b, xx, yy, xy) = found {
      (squares, products, scales) = ((xx, yy), xy, (a.scale, b.scale))
    } else {
      let (a, b) = (Deviations(pairs.x), Deviations(pairs.y))
      (squares, products, scales) = ((a.squares, b.squares), 0, (a.scale, b.scale))
    }
  }

  /// - Precondition: as many rows.
  init(_ x: Deviations, _ y: Deviations) {
    count = x.values.count
    (squares, scales) = ((x.squares, y.squares), (x.scale, y.scale))
    products = x.values.withUnsafeBufferPointer { x in
      y.values.withUnsafeBufferPointer { y in
        var sum = ProductSum()
        sum.add(x, y)
        return sum.total
      }
    }
  }

  /// nil when either column is constant.
  var correlation: Double? {
    guard squares.x > 0, squares.y > 0 else { return nil }
    return min(1, max(-1, products / (squares.x * squares.y).squareRoot()))
  }

  /// With divisor n - 1; nil where the number does not fit a double.
  var covariance: Double? {
    let value = products / Double(count - 1) / scales.x / scales.y
    return value.isFinite ? value : nil
  }
}
