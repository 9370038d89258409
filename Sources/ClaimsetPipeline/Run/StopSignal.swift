import Glibc
import Synchronization

/// The first SIGINT, SIGTERM or SIGHUP, taken down so that a run can stop between two documents.
///
/// A second signal of the same kind ends the process at once, as it would have without us;
/// nothing published is ever half-written, so that too is safe.
public enum StopSignal {
  private static let received = Atomic<Int32>(0)

  /// Starts taking signals down.
  public static func watch() {
    received.store(0, ordering: .relaxed)
    var action = sigaction()
    action.__sigaction_handler.sa_handler = { signal in
      StopSignal.received.store(signal, ordering: .relaxed)
    }
    action.sa_flags = Int32(bitPattern: UInt32(SA_RESETHAND))
    for signal in [SIGINT, SIGTERM, SIGHUP] { sigaction(signal, &action, nil) }
  }

  /// The signal that came, or nil.
  public static var pending: Int32? {
    let signal = received.load(ordering: .relaxed)
    return signal == 0 ? nil : signal
  }
}
