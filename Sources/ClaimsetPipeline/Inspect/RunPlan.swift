import ClaimsetCore
import ClaimsetTables

/// What a run would do, found out without writing anything.
public struct RunPlan: Sendable {
  /// What would become of one file.
  public enum Fate: String, Hashable, Sendable, CaseIterable {
    /// Its rows are in the cache.
    case reuse
    /// It would be read and worked on.
    case recompute
    /// It cannot be a document.
    case refuse
  }

  /// One file and its fate.
  public struct Entry: Hashable, Sendable {
    /// The path from the folder of pipeline.yaml.
    public let path: String
    /// What would become of it.
    public let fate: Fate
    /// Why, for a file that is refused or recomputed.
    public let reason: String
  }

  /// The files, sorted by the bytes of their paths.
  public let entries: [Entry]
  /// The digest of what stands published; nil when nothing does.
  public let published: String?

  /// Finds out what a run of `configuration` in `folder` would do.
  public init(_ configuration: Configuration, in folder: String) {
    let run = DatasetRun(configuration, in: folder, options: DatasetRun.Options())
    let found = SourceFinder(configuration, folder: folder).find()
    let cache = run.blockCache
    let files = found.files.map { file in
      Self.entry(for: file, cache)
    }
    let refused = found.rejections.map { source in
      Entry(
        path: source.facts.path,
        fate: .refuse,
        reason: source.diagnostics.first { $0.severity == .error }?.message ?? ""
      )
    }
    entries = (files + refused).sorted {
      $0.path.utf8.lexicographicallyPrecedes($1.path.utf8)
    }
    published = run.workspace.publisher.latestDigest
  }

  private static func entry(for file: SourceFile, _ cache: BlockCache) -> Entry {
    do throws(DocumentRejection) {
      let bytes = try file.read()
      let key = cache.key(facts: file.fingerprint, sha256: SHA256.hex(of: bytes))
      let isKept = cache.load(key) != nil
      return Entry(
        path: file.facts.path,
        fate: isKept ? .reuse : .recompute,
        reason: isKept ? "" : "new, or its text, sidecar, stages or program changed"
      )
    } catch {
      return Entry(path: file.facts.path, fate: .refuse, reason: error.diagnostic.message)
    }
  }
}
