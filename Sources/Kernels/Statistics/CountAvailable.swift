/// How many rows of `x` have a value.
package func countAvailable(_ x: Column) -> Int {
  x.values.withUnsafeBufferPointer { values in
    var count = 0
    for row in 0..<values.count { count &+= values[row] == values[row] ? 1 : 0 }
    return count
  }
}
