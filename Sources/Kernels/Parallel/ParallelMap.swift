import Glibc
import Synchronization

/// The results of `body(0)`, `body(1)` … `body(count - 1)`, in that order, worked out by up to `workers` threads.
///
/// - One worker and many give the same array: each index is worked out once, alone, and stored at its own place.
///   Which thread takes which index is not fixed, so `body` must depend on its index only.
/// - The calling thread works too; when a thread cannot be started the others do its share.
/// - Precondition: `count` is 0 or more, `workers` 1 or more.
package func parallelMap<Result: Sendable>(
  count: Int, workers: Int, _ body: @Sendable (Int) -> Result
) -> [Result] {
  precondition(count >= 0 && workers >= 1, "some work and somebody to do it")
  guard workers > 1, count > 1 else { return (0..<count).map { body($0) } }
  return withoutActuallyEscaping(body) { body in
    [Result](unsafeUninitializedCapacity: count) { results, filled in
      let places = Places(base: results)
      let team = Team(count: count) { index in places.base.initializeElement(at: index, to: body(index)) }
      let threads = (1..<min(workers, count)).compactMap { _ in team.startThread() }
      team.work()
      for thread in threads { pthread_join(thread, nil) }
      filled = count
    }
  }
}

/// The array's memory; threads write to different places of it, and the caller waits for them all.
private struct Places<Element>: @unchecked Sendable {
  let base: UnsafeMutableBufferPointer<Element>
}

/// The next index to take, shared by the threads.
private final class Team: Sendable {
  private let next = Atomic<Int>(0)
  private let count: Int
  private let task: @Sendable (Int) -> Void

  init(count: Int, task: @escaping @Sendable (Int) -> Void) {
    self.count = count
    self.task = task
  }

  func work() {
    while true {
      let index = next.add(1, ordering: .relaxed).oldValue
      guard index < count else { return }
      task(index)
    }
  }

  func startThread() -> pthread_t? {
    var thread = pthread_t()
    let team = Unmanaged.passRetained(self)
    let status = pthread_create(
      &thread, nil,
      { context in
        if let context { Unmanaged<Team>.fromOpaque(context).takeRetainedValue().work() }
        return nil
      }, team.toOpaque())
    guard status == 0 else {
      team.release()
      return nil
    }
    return thread
  }
}
