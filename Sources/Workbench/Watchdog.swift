import Glibc
import LuaHost

/// Ends a script that overruns its time from outside the interpreter: first by asking, then for good.
///
/// One thread watches all steps of a run. Output files are replaced as a whole, so ending the process leaves nothing
/// half-written.
final class Watchdog {
  private let seconds: Double
  private let grace = 10.0
  private let signal: LuaStopSignal
  private var lock = pthread_mutex_t()
  private var wake = pthread_cond_t()
  private var thread = pthread_t()
  private var isRunning = false

  // Under the lock:
  /// When the step that runs has to be over; nil between steps.
  private var deadline: timespec?
  /// Whether the step was asked to stop.
  private var hasAsked = false
  private var isDismissed = false

  init(seconds: Double, signal: LuaStopSignal) {
    self.seconds = seconds
    self.signal = signal
    pthread_mutex_init(&lock, nil)
    var attributes = pthread_condattr_t()
    pthread_condattr_init(&attributes)
    // A clock that is set right while a script runs neither ends it nor lets it go on.
    pthread_condattr_setclock(&attributes, CLOCK_MONOTONIC)
    pthread_cond_init(&wake, &attributes)
    pthread_condattr_destroy(&attributes)
  }

  /// Runs a step, which has the whole time to itself.
  func watch<Stop>(_ step: () -> Stop) -> Stop {
    locked {
      deadline = timespec(secondsFromNow: seconds)
      hasAsked = false
    }
    if !isRunning { start() }
    defer { locked { deadline = nil } }
    return step()
  }

  /// Ends the thread, which holds the watchdog until then.
  func dismiss() {
    guard isRunning else { return }
    locked {
      isDismissed = true
      pthread_cond_signal(&wake)
    }
    pthread_join(thread, nil)
    isRunning = false
  }

  deinit {
    pthread_cond_destroy(&wake)
    pthread_mutex_destroy(&lock)
  }

  private func start() {
    let own = Unmanaged.passUnretained(self).toOpaque()
    isRunning =
      pthread_create(
        &thread, nil,
        { pointer in
          if let pointer { Unmanaged<Watchdog>.fromOpaque(pointer).takeUnretainedValue().work() }
          return nil
        }, own) == 0
  }

  private func work() {
    locked {
      while !isDismissed {
        // Between steps it looks again after a while, so that no step has to wake it.
        var until = deadline ?? timespec(secondsFromNow: min(seconds, 1))
        if pthread_cond_timedwait(&wake, &lock, &until) == ETIMEDOUT { look() }
      }
    }
  }

  private func look() {
    guard let due = deadline, !timespec(secondsFromNow: 0).precedes(due) else { return }
    if hasAsked { end() }
    hasAsked = true
    signal.requestStop()
    deadline = timespec(secondsFromNow: grace)
  }

  private func end() -> Never {
    let message =
      "error[time-limit]: the script did not end in time and could not be stopped; nothing was written\n"
      + "help: look for a loop that does not end, or allow more: --limit-seconds \(Int(seconds * 10) + 1)\n"
    _ = message.withCString { write(2, $0, strlen($0)) }
    _exit(ExitStatus.scriptError.rawValue)
  }

  private func locked(_ body: () -> Void) {
    pthread_mutex_lock(&lock)
    defer { pthread_mutex_unlock(&lock) }
    body()
  }
}

extension timespec {
  fileprivate init(secondsFromNow seconds: Double) {
    self.init()
    clock_gettime(CLOCK_MONOTONIC, &self)
    let nanoseconds = tv_nsec + Int(seconds.truncatingRemainder(dividingBy: 1) * 1e9)
    tv_sec += Int(seconds) + nanoseconds / 1_000_000_000
    tv_nsec = nanoseconds % 1_000_000_000
  }

  fileprivate func precedes(_ other: timespec) -> Bool {
    (tv_sec, tv_nsec) < (other.tv_sec, other.tv_nsec)
  }
}
