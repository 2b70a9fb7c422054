import Glibc
import LuaHost

/// Ends a script that overruns its time from outside the interpreter: first by asking, then for good.
///
/// Output files are replaced as a whole, so ending the process leaves nothing half-written.
final class Watchdog {
  private let seconds: Double
  private let grace = 10.0
  private let signal: LuaStopSignal
  private var lock = pthread_mutex_t()
  private var wake = pthread_cond_t()
  private var isDone = false
  private var thread = pthread_t()
  private var isRunning = false

  init(seconds: Double, signal: LuaStopSignal) {
    self.seconds = seconds
    self.signal = signal
    pthread_mutex_init(&lock, nil)
    pthread_cond_init(&wake, nil)
    let own = Unmanaged.passUnretained(self).toOpaque()
    isRunning =
      pthread_create(
        &thread, nil,
        { pointer in
          if let pointer { Unmanaged<Watchdog>.fromOpaque(pointer).takeUnretainedValue().watch() }
          return nil
        }, own) == 0
  }

  /// Has to be called before the watchdog goes.
  func stop() {
    guard isRunning else { return }
    pthread_mutex_lock(&lock)
    isDone = true
    pthread_cond_signal(&wake)
    pthread_mutex_unlock(&lock)
    pthread_join(thread, nil)
    isRunning = false
  }

  deinit {
    stop()
    pthread_cond_destroy(&wake)
    pthread_mutex_destroy(&lock)
  }

  private func watch() {
    if isDone(within: seconds) { return }
    signal.requestStop()
    if isDone(within: grace) { return }
    let message =
      "error[time-limit]: the script did not end in time and could not be stopped; nothing was written\n"
      + "help: look for a loop that does not end, or allow more: --limit-seconds \(Int(seconds * 10) + 1)\n"
    _ = message.withCString { write(2, $0, strlen($0)) }
    _exit(ExitStatus.scriptError.rawValue)
  }

  private func isDone(within seconds: Double) -> Bool {
    var until = timespec()
    clock_gettime(CLOCK_REALTIME, &until)
    let nanoseconds = until.tv_nsec + Int(seconds.truncatingRemainder(dividingBy: 1) * 1e9)
    until.tv_sec += Int(seconds) + nanoseconds / 1_000_000_000
    until.tv_nsec = nanoseconds % 1_000_000_000
    pthread_mutex_lock(&lock)
    defer { pthread_mutex_unlock(&lock) }
    while !isDone {
      if pthread_cond_timedwait(&wake, &lock, &until) == ETIMEDOUT { return isDone }
    }
    return true
  }
}
