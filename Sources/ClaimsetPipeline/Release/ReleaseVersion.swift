/// The version of a release: `1.4.0`, or `1.4.0-rc.2` for a pre-release (Semantic Versioning 2.0.0).
public struct ReleaseVersion: Hashable, Sendable {
  /// What of a version a change moves.
  public enum Step: String, Hashable, Sendable, Comparable {
    /// Values were corrected, or rows removed.
    case patch
    /// Rows or tables were added.
    case minor
    /// Columns changed, or ids are given by another rule.
    case major

    /// Orders by how much is asked of readers.
    public static func < (a: Step, b: Step) -> Bool { a.rank < b.rank }

    private var rank: Int {
      switch self {
      case .patch: 0
      case .minor: 1
      case .major: 2
      }
    }
  }

  /// The first number.
  public let major: Int
  /// The second number.
  public let minor: Int
  /// The third number.
  public let patch: Int
  /// The channel and the number of a pre-release; nil for a stable one.
  public let preRelease: PreRelease?

  /// What stands behind the hyphen.
  public struct PreRelease: Hashable, Sendable {
    /// The channel, lower-case letters.
    public let channel: String
    /// The number within the channel and the version, from 1.
    public let number: Int
  }

  /// The first version there is.
  static let first = ReleaseVersion(major: 1, minor: 0, patch: 0)

  init(major: Int, minor: Int, patch: Int, preRelease: PreRelease? = nil) {
    (self.major, self.minor, self.patch) = (major, minor, patch)
    self.preRelease = preRelease
  }

  /// Reads a version as `description` writes it; nil when it is not one.
  init?(_ text: String) {
    let halves = text.split(separator: "-", maxSplits: 1, omittingEmptySubsequences: false)
    let numbers = halves[0].split(separator: ".", omittingEmptySubsequences: false)
      .compactMap { Int($0) }
    guard numbers.count == 3, numbers.allSatisfy({ $0 >= 0 }) else { return nil }
    var preRelease: PreRelease?
    if halves.count == 2 {
      let parts = halves[1].split(separator: ".")
      guard parts.count == 2, Self.isChannel(String(parts[0])), let number = Int(parts[1]),
        number > 0
      else { return nil }
      preRelease = PreRelease(channel: String(parts[0]), number: number)
    }
    self.init(major: numbers[0], minor: numbers[1], patch: numbers[2], preRelease: preRelease)
    guard description == text else { return nil }
  }

  /// Whether `text` can name a channel of pre-releases.
  public static func isChannel(_ text: String) -> Bool {
    !text.isEmpty && text.utf8.allSatisfy { (0x61...0x7A).contains($0) }
  }

  /// The stable version that `step` leads to.
  func advanced(by step: Step) -> ReleaseVersion {
    switch step {
    case .major: ReleaseVersion(major: major + 1, minor: 0, patch: 0)
    case .minor: ReleaseVersion(major: major, minor: minor + 1, patch: 0)
    case .patch: ReleaseVersion(major: major, minor: minor, patch: patch + 1)
    }
  }

  /// The version without what stands behind the hyphen.
  var core: ReleaseVersion { ReleaseVersion(major: major, minor: minor, patch: patch) }

  /// The pre-release `number` of this version in `channel`.
  func preRelease(_ channel: String, _ number: Int) -> ReleaseVersion {
    ReleaseVersion(
      major: major,
      minor: minor,
      patch: patch,
      preRelease: PreRelease(channel: channel, number: number)
    )
  }
}

extension ReleaseVersion: CustomStringConvertible {
  /// Such as `1.4.0` or `1.4.0-rc.2`.
  public var description: String {
    "\(major).\(minor).\(patch)" + (preRelease.map { "-\($0.channel).\($0.number)" } ?? "")
  }
}
