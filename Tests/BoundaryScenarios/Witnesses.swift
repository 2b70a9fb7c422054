/// An error of Swift with an identity of its own.
package final class Mishap: Error, CustomStringConvertible {
  package let number: Int

  package init(number: Int) { self.number = number }

  package var description: String { "mishap \(number)" }
}

/// How many of something are alive. Each test keeps its own, on one thread.
package final class Counter: @unchecked Sendable {
  package var count = 0

  package init() {}
}

/// Counts itself while it lives.
package final class Counted: Error {
  private let counter: Counter

  package init(_ counter: Counter) {
    self.counter = counter
    counter.count += 1
  }

  deinit { counter.count -= 1 }
}
