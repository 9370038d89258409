import ClaimsetCore
import ClaimsetTables

/// One run of a pipeline: from the sources to a published dataset.
///
/// Nothing is published unless all of it is: see ``Publisher``.
public struct DatasetRun: Sendable {
  /// What the user of a run can choose besides pipeline.yaml.
  public struct Options: Hashable, Sendable {
    /// How many documents are done at once.
    public var jobs: Int
    /// Whether rows of earlier runs may be used again.
    public var usesCache: Bool

    /// Whether the dataset may differ from the one before as far as it likes.
    public var acceptsDrift: Bool
    /// How many seconds to wait for another run to end.
    public var patience: Int

    /// Makes options.
    public init(
      jobs: Int = 1,
      usesCache: Bool = true,
      acceptsDrift: Bool = false,
      patience: Int = 0
    ) {
      self.jobs = max(1, jobs)
      self.usesCache = usesCache
      self.acceptsDrift = acceptsDrift
      self.patience = patience
    }
  }

  let configuration: Configuration
  let workspace: Workspace
  let options: Options

  /// Prepares a run of `configuration`, whose pipeline.yaml stands in `folder`.
  public init(_ configuration: Configuration, in folder: String, options: Options) {
    self.configuration = configuration
    self.options = options
    workspace = Workspace(folder: folder, outputs: configuration.outputs)
  }

  /// Runs the pipeline and publishes what it gives.
  ///
  /// - Parameter log: Is told what goes on.
  /// - Returns: What was published.
  /// - Throws: ``PipelineError`` when nothing was; the dataset published before stands.
  public func run(_ log: inout some RunLog) async throws(PipelineError) -> RunOutcome {
    do {
      guard let lock = try RunLock(workspace.lock, waiting: options.patience) else {
        if let signal = StopSignal.pending { throw PipelineError.stopped(signal: signal) }
        throw PipelineError.locked(workspace.lock)
      }
      defer { withExtendedLifetime(lock) {} }
      return try await runLocked(&log)
    } catch let error as PipelineError {
      throw error
    } catch let error as FileError {
      throw .file(error)
    } catch {
      preconditionFailure("a run threw \(error), which is none of its errors")
    }
  }

  private func runLocked(_ log: inout some RunLog) async throws -> RunOutcome {
    try workspace.sweep()
    let found = SourceFinder(configuration, folder: workspace.folder).find()
    guard !found.files.isEmpty || !found.rejections.isEmpty else {
      throw PipelineError.noInput(
        configuration.sources.map(\.glob.pattern).joined(separator: ", ")
      )
    }
    let staging = try StagingFolder(in: workspace.output)
    do {
      var dataset = try await collect(found, in: staging, &log)
      do {
        try judge(&dataset, &log)
      } catch {
        if options.usesCache { cacheSweep.trim(preferring: dataset.keys) }
        throw error
      }
      return try publish(dataset, staging, &log)
    } catch {
      // Why the run ended matters more than what is left of it, which the next run sweeps.
      try? staging.discard()
      throw error
    }
  }

  /// Does all documents and joins their rows.
  private func collect(
    _ found: FoundSources,
    in staging: StagingFolder,
    _ log: inout some RunLog
  ) async throws -> CollectedDataset {
    let files = try TableFiles(
      in: staging,
      outputs: configuration.outputs,
      of: stated
    )
    var site = SiteFiles(in: staging)
    let comparisons = options.usesCache ? openComparisons() : nil
    var join = DatasetJoin(
      in: workspace.scratch,
      options: configuration.reconciling,
      cache: comparisons
    )
    var dataset = CollectedDataset(DatasetReport(description))
    let worker = self.worker
    let items = WorkList(found, worker.reviews)
    log.take(.started(documents: items.documents, jobs: options.jobs))
    try await OrderedPool(jobs: options.jobs).run(count: items.count) { index in
      items[index].finish(by: worker)
    } emit: { index, finished in
      if let signal = StopSignal.pending { throw PipelineError.stopped(signal: signal) }
      for event in finished.findings { log.take(event) }
      try files.append(finished.block.rows)
      guard items[index].isDocument else { return dataset.addNote(finished) }
      if !finished.block.page.isEmpty {
        try staging.write("documents/\(finished.block.digest.id).html", finished.block.page)
      }
      try site.append(finished.block.site)
      try join.add(finished.block.join)
      dataset.add(finished, of: items[index], worker.reviews)
      log.take(
        .finished(
          DocumentProgress(
            path: finished.block.digest.path,
            done: dataset.documents,
            total: items.documents,
            isCached: finished.isCached,
            isUsable: finished.block.isUsable
          )
        )
      )
    }
    try write(&join, &dataset, files, &site)
    if let finding = comparisons?.finding {
      log.take(.found(diagnostic: finding, path: workspace.comparisons, line: nil, column: nil))
    }
    try files.finish()
    dataset.siteFiles = try site.finish()
    return dataset
  }

  /// Writes the rows that join the documents: entities, relations, readings.
  private func write(
    _ join: inout DatasetJoin,
    _ dataset: inout CollectedDataset,
    _ files: TableFiles,
    _ site: inout SiteFiles
  ) throws {
    let conflicts = try join.finish(texts: configuration.outputs.texts) {
      (records) throws(FileError) in
      let blocks = DocumentBlocks(records)
      try files.append(blocks)
      if configuration.outputs.hasSite { try site.append(SiteRows(records)) }
      dataset.statistics.merge(blocks.statistics)
    }
    dataset.report.add(conflicts, texts: configuration.outputs.texts)
  }

  /// Holds the dataset against what is asked of it.
  private func judge(_ dataset: inout CollectedDataset, _ log: inout some RunLog) throws {
    guard dataset.usable > 0 else {
      throw PipelineError.noUsableDocument(rejected: dataset.rejected)
    }
    if let limit = configuration.rejects.maxShare, dataset.rejectedShare(exceeds: limit) {
      throw PipelineError.tooManyRejected(
        rejected: dataset.rejected,
        total: dataset.documents,
        maxShare: limit.description
      )
    }
    let latest = workspace.publisher.latestDigest
    let previous = latest.flatMap { workspace.snapshot(of: $0) }
    let absence = latest == nil ? RunSnapshot.Absence.nothingPublished : .unreadable
    let snapshot = dataset.snapshot
    let results = CheckEvaluator(
      present: snapshot,
      previous: previous,
      absence: absence,
      acceptsChange: options.acceptsDrift,
      values: dataset.values
    ).evaluate(configuration.checks)
    let backward = Set(configuration.checks.filter(\.looksBack).map(\.id))
    dataset.checks = results + driftGate.results(old: previous, new: snapshot, absence: absence)
    if let result = ReviewCheck.result(dataset.statistics) { dataset.checks.append(result) }
    dataset.report.checks = results.map { result in
      backward.contains(result.id) ? CheckLine(lookingBack: result) : CheckLine(result)
    }
    for result in dataset.checks where result.verdict == .warned || result.verdict == .failed {
      log.take(
        .checked(id: result.id, isError: result.verdict == .failed, message: result.message)
      )
    }
    let failed = dataset.checks.filter { $0.verdict == .failed }.map(\.id)
    guard failed.isEmpty else { throw PipelineError.checksFailed(failed) }
  }

  private var driftGate: DriftGate {
    let written = Set(configuration.stages.map(\.writes.rawValue))
    return DriftGate(
      settings: configuration.drift,
      tables: [.dates, .quantities, .claims].filter { written.contains($0.rawValue) },
      isAccepted: options.acceptsDrift
    )
  }

  private var worker: DocumentWorker {
    DocumentWorker(
      chain: StageChain(configuration.documentStages),
      texts: configuration.outputs.texts,
      hasSite: configuration.outputs.hasSite,
      checks: configuration.checks,
      reviews: reviews,
      caches: options.usesCache ? caches : nil
    )
  }

  /// What people decided about rows.
  var reviews: ReviewBook {
    ReviewBook(ReviewFile(configuration.review.decisions, in: workspace.folder))
  }

  /// The finished work of earlier runs.
  var caches: RunCaches { RunCaches(configuration, in: workspace.cache) }

  /// Opens what came of comparing claims in the run before, and the file for what comes of it in this
  /// one; nil when none are compared.
  private func openComparisons() -> ComparisonCache? {
    configuration.reconciling.map {
      ComparisonCache(
        workspace.comparisons,
        fingerprint: "\(ProgramIdentity.current)\n\($0)",
        limit: configuration.cache.limitBytes
      )
    }
  }

  /// What keeps the cache small.
  var cacheSweep: CacheSweep {
    CacheSweep(folder: workspace.cache, limit: configuration.cache.limitBytes)
  }

  /// What the dataset says of itself in the files that hold all tables.
  private var stated: DatasetFacts {
    DatasetFacts(
      name: configuration.dataset.name,
      title: configuration.dataset.title,
      description: configuration.dataset.description,
      license: configuration.dataset.license ?? "",
      program: "claimset \(ProgramVersion.current)",
      texts: configuration.outputs.texts,
      hasPages: configuration.outputs.texts == .full
    )
  }

  /// What the report says of the dataset before a document is read.
  var description: DatasetReport.Dataset {
    DatasetReport.Dataset(
      name: configuration.dataset.name,
      title: configuration.dataset.title,
      description: configuration.dataset.description,
      license: configuration.dataset.license ?? "",
      programVersion: ProgramVersion.current,
      formats: configuration.outputs.formats.map(\.rawValue),
      hasPages: configuration.outputs.texts == .full,
      isCompared: configuration.reconciling != nil,
      hasSite: configuration.outputs.hasSite
    )
  }
}
