import Glibc

/// The folder of pipeline.yaml: nothing outside it is read or written, through links neither.
struct FolderBoundary: Sendable {
  /// What a link leads to.
  enum Target: Hashable {
    /// This kind of thing, at this real path inside the folder.
    case inside(path: [UInt8], FileKind)
    /// Something outside the folder.
    case outside
    /// Nothing.
    case nothing
    /// Itself, by way of other links perhaps.
    case loop
    /// Something the system does not let us see, for this `errno`.
    case unknown(Int32)
  }

  /// The real path of the folder, without `/` at its end (empty for the root).
  let root: [UInt8]

  /// Takes the folder at `path`; nil when there is none.
  init?(_ path: String) {
    guard let real = Self.realPath(Array(path.utf8)) else { return nil }
    root = real == [UInt8(ascii: "/")] ? [] : real
  }

  /// The full path of `path`, which starts at the folder.
  func full(_ path: [UInt8]) -> [UInt8] {
    path.isEmpty ? root : root + [UInt8(ascii: "/")] + path
  }

  /// Where the links in `path`, which starts at the folder, lead.
  func target(of path: [UInt8]) -> Target {
    guard let real = Self.realPath(full(path)) else {
      switch errno {
      case ENOENT, ENOTDIR: return .nothing
      case ELOOP: return .loop
      default: return .unknown(errno)
      }
    }
    guard contains(real) else { return .outside }
    var info = stat()
    guard real.withCPath({ lstat($0, &info) }) == 0 else { return .unknown(errno) }
    return .inside(path: real, FileKind(info.st_mode))
  }

  /// Whether `path`, which need not be there yet, lies in the folder once links are followed.
  ///
  /// The longest part of it that is there decides.
  func holds(_ path: String) -> Bool {
    var parts = path.split(separator: "/").map { Array($0.utf8) }
    while true {
      switch target(of: Array(parts.joined(separator: [UInt8(ascii: "/")]))) {
      case .inside: return true
      case .nothing where !parts.isEmpty && !isLink(parts): parts.removeLast()
      default: return false
      }
    }
  }

  /// A dangling link is there: what is written through it would land where it points.
  private func isLink(_ parts: [[UInt8]]) -> Bool {
    var info = stat()
    let path = full(Array(parts.joined(separator: [UInt8(ascii: "/")])))
    return path.withCPath { lstat($0, &info) } == 0 && FileKind(info.st_mode) == .link
  }

  private func contains(_ real: [UInt8]) -> Bool {
    real == root || real.starts(with: root + [UInt8(ascii: "/")])
  }

  private static func realPath(_ path: [UInt8]) -> [UInt8]? {
    guard let real = path.withCPath({ realpath($0, nil) }) else { return nil }
    defer { free(real) }
    return UnsafeBufferPointer(start: real, count: strlen(real)).map { UInt8(bitPattern: $0) }
  }
}
