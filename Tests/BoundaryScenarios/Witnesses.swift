import Synchronization

/// An error of Swift with an identity of its own.
package final class Mishap: Error, CustomStringConvertible {
  package let number: Int

  package init(number: Int) { self.number = number }

  package var description: String { "mishap \(number)" }
}

/// How many of something are alive, wherever the last one goes.
package final class Counter: Sendable {
  private let living = Atomic(0)

  package init() {}

  package var count: Int { living.load(ordering: .sequentiallyConsistent) }

  func add(_ number: Int) { living.add(number, ordering: .sequentiallyConsistent) }
}

/// Counts itself while it lives.
package final class Counted: Error {
  private let counter: Counter

  package init(_ counter: Counter) {
    self.counter = counter
    counter.add(1)
  }

  deinit { counter.add(-1) }
}
