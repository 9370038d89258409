import ClaimsetCore
import ClaimsetTables

/// What a run would do and why, found out without writing anything.
public struct RunPlan: Sendable {
  /// What would become of one file.
  public enum Fate: String, Hashable, Sendable, CaseIterable {
    /// Its rows are in the cache.
    case reuse
    /// It would be read and worked on.
    case recompute
    /// It cannot be a document.
    case refuse
    /// It stands published and is no longer there to be read.
    case remove
  }

  /// One file and its fate.
  public struct Entry: Hashable, Sendable {
    /// The path from the folder of pipeline.yaml.
    public let path: String
    /// What would become of it.
    public let fate: Fate
    /// Why, for a file that is not just used again.
    public let reason: String
  }

  /// The files, sorted by the bytes of their paths.
  public let entries: [Entry]
  /// The digest of what stands published; nil when nothing does.
  public let published: String?
  /// What would be published, and why, in a sentence.
  public let publication: String
  /// How many bytes of texts would be read.
  public let bytes: Int

  /// Finds out what a run of `configuration` in `folder` would do.
  public init(_ configuration: Configuration, in folder: String) {
    let run = DatasetRun(configuration, in: folder, options: DatasetRun.Options())
    let found = SourceFinder(configuration, folder: folder).find()
    let last = run.workspace.ledger
    published = run.workspace.publisher.latestDigest
    var planner = Planner(
      run,
      last: last,
      now: RunLedger(configuration, digest: published ?? "", documents: [])
    )
    var entries = found.files.map { planner.entry(for: $0) }
    entries += found.rejections.map { source in
      Entry(
        path: source.facts.path,
        fate: .refuse,
        reason: source.diagnostics.first { $0.severity == .error }?.message ?? ""
      )
    }
    let paths = Set(entries.map(\.path))
    entries += (last?.documents ?? []).filter { !paths.contains($0.path) }.map {
      Entry(path: $0.path, fate: .remove, reason: "no source finds it any more")
    }
    self.entries = entries.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
    bytes = planner.bytes
    publication = Self.publication(of: entries, planner, published: published)
  }

  /// What would be published: the same again, or another dataset and why.
  private static func publication(
    of entries: [Entry],
    _ planner: Planner,
    published: String?
  ) -> String {
    guard let published, let last = planner.last, last.digest == published else {
      return entries.contains { $0.fate == .reuse || $0.fate == .recompute }
        ? "a new dataset: \(published == nil ? "nothing" : "something else") stands published"
        : "nothing: there is no text to read"
    }
    var reasons = planner.common
    if last.rest != planner.now.rest { reasons.append("dataset, formats or checks changed") }
    let removed = entries.count { $0.fate == .remove }
    reasons +=
      [(planner.new, "new"), (planner.changed, "changed"), (removed, "gone")]
      .filter { $0.0 > 0 }.map { "\($0.0.counted("document")) \($0.1)" }
    return reasons.isEmpty
      ? "nothing new: runs/\(published) stays" : "a new dataset: " + reasons.joined(separator: ", ")
  }
}

/// Compares what there is with what the last run used.
private struct Planner {
  let blocks: BlockCache
  let reviews: ReviewBook
  let last: RunLedger?
  let now: RunLedger
  /// Why every document is done again.
  let common: [String]
  private(set) var bytes = 0
  private(set) var new = 0
  private(set) var changed = 0

  init(_ run: DatasetRun, last: RunLedger?, now: RunLedger) {
    (blocks, reviews) = (run.caches.blocks, run.reviews)
    (self.last, self.now) = (last, now)
    common = last.map { now.commonReasons(since: $0) } ?? []
  }

  mutating func entry(for file: SourceFile) -> RunPlan.Entry {
    let text: [UInt8]
    do throws(DocumentRejection) {
      text = try file.read()
    } catch {
      return RunPlan.Entry(
        path: file.facts.path,
        fate: .refuse,
        reason: error.diagnostic.message
      )
    }
    bytes += text.count
    let sum = SHA256.hex(of: text)
    let before = last?.entry(of: file.facts.path)
    let own = before.map { file.ledgerEntry(sha256: sum, reviews).reasons(since: $0) } ?? ["new"]
    if before == nil { new += 1 } else if !own.isEmpty { changed += 1 }
    let reasons = own + (before == nil ? [] : common)
    switch blocks.lookup(blocks.key(facts: file.fingerprint(with: reviews), sha256: sum)) {
    case .found:
      return RunPlan.Entry(
        path: file.facts.path,
        fate: .reuse,
        reason: own.joined(separator: ", ")
      )
    case .absent:
      let why = reasons.isEmpty ? ["its rows are not in the cache any more"] : reasons
      return recompute(file, why)
    case .unusable(let reason):
      return recompute(file, reasons + ["its cache entry \(reason)"])
    }
  }

  private func recompute(_ file: SourceFile, _ reasons: [String]) -> RunPlan.Entry {
    RunPlan.Entry(
      path: file.facts.path,
      fate: .recompute,
      reason: reasons.joined(separator: ", ")
    )
  }
}

extension SourceFile {
  /// All that its rows are made from beside its bytes: what is known of it, and what people decided.
  func fingerprint(with reviews: ReviewBook) -> String {
    let decisions = reviews.fingerprint(of: facts.id)
    return decisions.isEmpty ? fingerprint : fingerprint + "\n" + decisions
  }

  /// What its rows are made from, when its text has the sum `sha256`.
  func ledgerEntry(sha256: String, _ reviews: ReviewBook) -> RunLedger.Entry {
    let decisions = reviews.fingerprint(of: facts.id)
    return
      RunLedger.Entry(
        path: facts.path,
        text: sha256,
        sidecar: sidecarSHA256,
        facts: SHA256.hex(of: Array(fingerprint.utf8)),
        decisions: decisions.isEmpty ? "" : SHA256.hex(of: Array(decisions.utf8))
      )
  }
}
