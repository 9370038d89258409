/// What a run published.
public struct RunOutcome: Hashable, Sendable {
  /// The name of the dataset: a digest of all its files.
  public let digest: String
  /// Whether the dataset is the one that stood published before.
  public let isUnchanged: Bool
  /// The number of files that were read or refused.
  public let documents: Int
  /// How many of them came from the cache.
  public let cached: Int
  /// The sentence the report opens on.
  public let headline: String
  /// The link that readers follow.
  public let latest: String
  /// The page to open first, from there.
  public let front: String
}
