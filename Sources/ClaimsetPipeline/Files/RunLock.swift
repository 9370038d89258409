import Glibc

/// The lock that one run holds on its folder: `flock` on `.claimset/lock`, freed by the kernel
/// however the process ends.
final class RunLock {
  private let descriptor: Int32

  /// Takes the lock at `path`, or answers nil when another run holds it.
  init?(_ path: String) throws(FileError) {
    try Folder.make(Folder.parent(of: path))
    let opened = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o666)
    guard opened >= 0 else { throw FileError(.create, path) }
    descriptor = opened
    guard flock(opened, LOCK_EX | LOCK_NB) == 0 else {
      guard errno == EWOULDBLOCK else { throw FileError(.open, path) }
      return nil
    }
  }

  deinit { close(descriptor) }
}
