import Glibc

/// The lock that one run holds on its folder: `flock` on `.claimset/lock`, freed by the kernel
/// however the process ends.
final class RunLock {
  private let descriptor: Int32

  /// Takes the lock at `path`.
  ///
  /// Answers nil when another run still holds it after `seconds`, or when a signal asks this one to
  /// stop.
  init?(_ path: String, waiting seconds: Int = 0) throws(FileError) {
    try Folder.make(Folder.parent(of: path))
    descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else { throw FileError(.create, path) }
    let start = Self.now
    while flock(descriptor, LOCK_EX | LOCK_NB) != 0 {
      guard errno == EWOULDBLOCK else { throw FileError(.open, path) }
      guard Self.now - start < seconds, StopSignal.pending == nil else { return nil }
      usleep(Self.pause)
    }
  }

  deinit {
    if descriptor >= 0 { close(descriptor) }
  }

  /// Microseconds between two looks: nobody waits for a run by the tenth of a second.
  private static let pause: UInt32 = 100_000

  /// Seconds of a clock that only goes forward.
  private static var now: Int {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return time.tv_sec
  }
}
