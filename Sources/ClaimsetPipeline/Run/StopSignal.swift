import Glibc
import Synchronization

/// The first SIGINT, SIGTERM or SIGHUP, taken down so that a run can stop between two documents.
///
/// A second signal of the same kind ends the process at once, as it would have without us;
/// nothing published is ever half-written, so that too is safe.
public enum StopSignal {
  private static let received = Atomic<Int32>(0)

  /// Starts taking signals down.
  ///
  /// A SIGHUP that whoever started us has ignored, as nohup does, stays ignored.
  public static func watch() {
    received.store(0, ordering: .relaxed)
    var action = sigaction()
    action.__sigaction_handler.sa_handler = { signal in
      StopSignal.received.store(signal, ordering: .relaxed)
    }
    action.sa_flags = Int32(bitPattern: UInt32(SA_RESETHAND))
    for signal in [SIGINT, SIGTERM] { sigaction(signal, &action, nil) }
    if !isIgnored(SIGHUP) { sigaction(SIGHUP, &action, nil) }
  }

  /// Whether `signal` is ignored.
  private static func isIgnored(_ signal: Int32) -> Bool {
    var action = sigaction()
    guard sigaction(signal, nil, &action) == 0 else { return false }
    // SIG_IGN is the address 1 in signal.h, as a macro Swift does not import.
    return unsafeBitCast(action.__sigaction_handler.sa_handler, to: Int.self) == 1
  }

  /// The signal that came, or nil.
  public static var pending: Int32? {
    let signal = received.load(ordering: .relaxed)
    return signal == 0 ? nil : signal
  }
}
