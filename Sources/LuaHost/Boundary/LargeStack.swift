import Glibc

/// Runs `body` on a thread of its own with a stack of 64 MiB and waits for it.
///
/// Two recursions inside Lua 5.4.4 need more than the usual 8 MiB. Untouched stack costs nothing. Where no
/// thread can be made, `body` runs on the current one. `body` is `sending` so that it belongs to no actor: on
/// another thread the checks of the main actor would stop the process.
package func onLargeStack<Value, Failure: Error>(
  _ body: sending () throws(Failure) -> Value
) throws(Failure) -> Value {
  var result: Result<Value, Failure>?
  withoutActuallyEscaping(body) { body in
    let job = StackJob { result = Result { () throws(Failure) -> Value in try body() } }
    job.runOnLargeStack()
  }
  guard let result else { preconditionFailure("the thread ended without a result") }
  return try result.get()
}

private final class StackJob {
  private let work: () -> Void

  init(_ work: @escaping () -> Void) { self.work = work }

  func runOnLargeStack() {
    var attributes = pthread_attr_t()
    var thread = pthread_t()
    pthread_attr_init(&attributes)
    pthread_attr_setstacksize(&attributes, 64 << 20)
    let pointer = Unmanaged.passUnretained(self).toOpaque()
    let status = pthread_create(&thread, &attributes, stackJobMain, pointer)
    pthread_attr_destroy(&attributes)
    if status == 0 {
      pthread_join(thread, nil)
    } else {
      work()
    }
  }

  fileprivate func run() { work() }
}

private func stackJobMain(_ pointer: UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? {
  if let pointer { Unmanaged<StackJob>.fromOpaque(pointer).takeUnretainedValue().run() }
  return nil
}
