import ClaimsetCore
import ClaimsetTables

/// Does one document from bytes to block: the part of a run that goes on on every core at once.
struct DocumentWorker: Sendable {
  /// The document stages.
  let chain: StageChain
  /// How much of the text is published.
  let texts: TextShare
  /// Whether the dataset has a site, which pages of documents are part of.
  let hasSite: Bool
  /// The checks, which may have to look at single values.
  let checks: [Check]
  /// What people decided about rows.
  let reviews: ReviewBook
  /// Finished work of earlier runs; nil when none is to be used.
  let caches: RunCaches?

  /// A finished document.
  struct Finished: Sendable {
    /// What the run keeps of it.
    let block: DocumentBlock
    /// What was found in it and is worth a line in the log.
    let findings: [RunEvent]
    /// The SHA-256 of its bytes, in hexadecimal; empty when they could not be read.
    let sha256: String
    /// The cache key it stands under; empty when it stands under none.
    let key: String
    /// Whether it came from the cache.
    let isCached: Bool
  }

  /// Reads and does `file`.
  func finish(_ file: SourceFile) -> Finished {
    let bytes: [UInt8]
    do throws(DocumentRejection) {
      bytes = try file.read()
    } catch {
      return finished(Self.rejection(of: file, [], error), sha256: "")
    }
    let sum = SHA256.hex(of: bytes)
    guard let caches else {
      var use = ParseCache.Use()
      return finished(records(of: bytes, sha256: sum, from: file, nil, &use), sha256: sum)
    }
    let key = caches.blocks.key(facts: file.fingerprint(with: reviews), sha256: sum)
    var unusable: String?
    switch caches.blocks.lookup(key) {
    case .absent: break
    case .unusable(let reason): unusable = reason
    case .found(let content):
      if let block = DocumentBlock(encoded: content) {
        return Finished(block: block, findings: [], sha256: sum, key: key, isCached: true)
      }
      unusable = "is of another form"
    }
    var use = ParseCache.Use()
    let records = self.records(of: bytes, sha256: sum, from: file, caches.parses, &use)
    let found = [unusable.map { Diagnostic(unusableEntry: $0, of: "this document") }, use.finding]
    let done = finished(
      records,
      sha256: sum,
      key: key,
      parseKey: use.key,
      found.compactMap(\.self)
    )
    caches.blocks.store(done.block.encoded, under: key)
    return done
  }

  /// Tells of `source`, which cannot be a document.
  func finish(_ source: RejectedSource) -> Finished {
    finished(
      DocumentRecords.rejection(
        facts: source.facts,
        text: SourceText([]),
        diagnostics: source.diagnostics
      ),
      sha256: ""
    )
  }

  /// Tells of decisions about documents that are gone.
  func finish(_ orphans: [ReviewDecision]) -> Finished {
    let facts = DocumentFacts(id: "", path: reviews.path)
    let records = DocumentRecords.rejection(facts: facts, text: SourceText([]), diagnostics: [])
    return finished(records, orphans: orphans, sha256: "")
  }

  private func records(
    of bytes: [UInt8],
    sha256: String,
    from file: SourceFile,
    _ parses: ParseCache?,
    _ use: inout ParseCache.Use
  ) -> DocumentRecords {
    let document = Document(
      facts: file.facts,
      text: SourceText(bytes),
      diagnostics: file.diagnostics
    )
    switch chain.apply(to: document, parses: parses, &use) {
    case .success(let document):
      return DocumentRecords(
        document,
        sha256: sha256,
        texts: texts
      )
    case .failure(let rejection): return Self.rejection(of: file, bytes, rejection)
    }
  }

  private static func rejection(
    of file: SourceFile,
    _ bytes: [UInt8],
    _ rejection: DocumentRejection
  ) -> DocumentRecords {
    DocumentRecords.rejection(
      facts: file.facts,
      text: SourceText(bytes),
      diagnostics: file.diagnostics + [rejection.diagnostic]
    )
  }

  private func finished(
    _ records: DocumentRecords,
    orphans: [ReviewDecision] = [],
    sha256: String,
    key: String = "",
    parseKey: String = "",
    _ ofCache: [Diagnostic] = []
  ) -> Finished {
    let records = records.reviewed(orphans + reviews.decisions(of: records.document.facts.id)) {
      Diagnostic($0, in: reviews.path)
    }
    let site = hasSite ? SiteRows(records) : nil
    let block = DocumentBlock(
      isUsable: !records.isRejected,
      rows: DocumentBlocks(records),
      values: ValueTally(records, for: checks),
      open: OpenColumnTallies(records, of: OpenColumn.watched(by: checks)),
      digest: DocumentDigest(records, texts: texts),
      join: JoinPart(records),
      page: texts == .full && !records.isRejected ? DocumentPage.html(of: records, site) : [],
      site: site ?? SiteRows(),
      parseKey: parseKey
    )
    let findings = (ofCache + records.diagnostics).map { diagnostic in
      let place = diagnostic.span.map { records.positions.place(at: $0.start) }
      return RunEvent.found(
        diagnostic: diagnostic,
        path: records.document.facts.path,
        line: place?.line,
        column: place?.column
      )
    }
    return Finished(block: block, findings: findings, sha256: sha256, key: key, isCached: false)
  }
}
