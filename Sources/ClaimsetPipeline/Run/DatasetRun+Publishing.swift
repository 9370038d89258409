import ClaimsetTables
import Glibc

// The last steps of a run: the files that describe the dataset, the seal, the link.

extension DatasetRun {
  /// Completes the dataset in `staging` and puts it where readers look.
  func publish(
    _ dataset: CollectedDataset,
    _ staging: StagingFolder,
    _ log: inout some RunLog
  ) throws(FileError) -> RunOutcome {
    var dataset = dataset
    dataset.report.tableRows = TableName.allCases.map { dataset.statistics.rows(of: $0) }
    try describe(dataset, in: staging)
    let publisher = workspace.publisher
    let before = publisher.latestDigest
    let digest = try staging.seal()
    let previous = before.flatMap { workspace.snapshot(of: $0) }
    let snapshot = dataset.snapshot
    try workspace.keep(snapshot, of: digest)
    // After this the dataset is complete; a signal that comes now comes too late.
    try publisher.publish(staging, digest: digest)
    let outcome = outcome(of: dataset, digest: digest, before: before)
    sweep(dataset, &log)
    tidy(&log) { () throws(FileError) in
      try workspace.keep(
        RunLedger(configuration, digest: digest, documents: dataset.ledger)
      )
    }
    tidy(&log) { () throws(FileError) in try writeRecord(outcome, dataset) }
    tidy(&log) { () throws(FileError) in try writeMetrics(outcome, dataset) }
    tidy(&log) { () throws(FileError) in
      try writeChanges(outcome, snapshot, before: before, previous)
    }
    return outcome
  }

  private func outcome(
    of dataset: CollectedDataset,
    digest: String,
    before: String?
  ) -> RunOutcome {
    RunOutcome(
      digest: digest,
      isUnchanged: digest == before,
      documents: dataset.documents,
      cached: dataset.cached,
      headline: headline(of: dataset),
      latest: configuration.outputs.directory + "/latest",
      front: configuration.outputs.hasSite ? "site/index.html" : "report.html"
    )
  }

  /// Removes what no reader needs any more.
  private func sweep(_ dataset: CollectedDataset, _ log: inout some RunLog) {
    let publisher = workspace.publisher
    tidy(&log) { () throws(FileError) in try publisher.settle() }
    tidy(&log) { () throws(FileError) in
      try publisher.prune(
        keeping: configuration.outputs.keepRuns,
        limit: configuration.outputs.keepBytes
      )
    }
    tidy(&log) { () throws(FileError) in
      try workspace.forgetSnapshots(keeping: publisher.runs())
    }
    if options.usesCache { cacheSweep.sweep(keeping: dataset.keys) }
  }

  /// Does what is left to do once readers see the dataset: what fails of it is told, since it takes
  /// nothing back.
  private func tidy(_ log: inout some RunLog, _ step: () throws(FileError) -> Void) {
    do throws(FileError) {
      try step()
    } catch {
      log.take(.warned(message: "the dataset is published, but \(error)"))
    }
  }

  /// What the run says of itself: the report's sentence, with the checks that look back.
  private func headline(of dataset: CollectedDataset) -> String {
    var report = dataset.report
    report.checks = dataset.checks.map { CheckLine($0) }
    return report.headline
  }

  /// Writes `run.json`, which has a clock in it, beside the datasets.
  private func writeRecord(
    _ outcome: RunOutcome,
    _ dataset: CollectedDataset
  ) throws(FileError) {
    try FileBytes.replace(
      workspace.record,
      with: RunRecord(outcome, dataset, options: options).json.indentedBytes
    )
  }

  /// Writes `metrics.prom`, which has a clock in it, beside the datasets.
  private func writeMetrics(
    _ outcome: RunOutcome,
    _ dataset: CollectedDataset
  ) throws(FileError) {
    let metrics = RunMetrics(outcome, dataset, name: configuration.dataset.name)
    try FileBytes.replace(workspace.metrics, with: metrics.bytes(at: time(nil)))
  }

  /// Writes `changes.html`, which has a memory in it, beside the datasets.
  private func writeChanges(
    _ outcome: RunOutcome,
    _ snapshot: RunSnapshot,
    before: String?,
    _ previous: RunSnapshot?
  ) throws(FileError) {
    guard let before, let previous else { return }
    let comparison = RunComparison(
      old: (before, previous.statistics, previous.versions),
      new: (outcome.digest, snapshot.statistics, snapshot.versions)
    )
    try FileBytes.replace(
      workspace.changes,
      with: ChangesPage.html(of: comparison, title: configuration.dataset.title)
    )
  }

  /// Writes everything of the dataset that is not a table.
  private func describe(
    _ dataset: CollectedDataset,
    in staging: StagingFolder
  ) throws(FileError) {
    for table in TableName.allCases {
      try staging.write(
        TableSchema.path(of: table),
        TableSchema.bytes(of: table, texts: configuration.outputs.texts)
      )
    }
    try staging.write("datapackage.json", package(staging).bytes)
    try staging.write(DatasetManifest.fileName, DatasetManifest(configuration).bytes)
    try staging.write("report.json", ReportJSON.bytes(of: dataset.report))
    try staging.write("report.html", ReportPage.html(of: dataset.report))
    if configuration.outputs.hasSite {
      try Site(dataset.report, files: dataset.siteFiles).write(to: staging)
    }
    try staging.write("README.md", DatasetReadme.markdown(of: dataset.report))
  }

  private func package(_ staging: StagingFolder) -> DataPackage {
    let entries = Dictionary(uniqueKeysWithValues: staging.entries.map { ($0.path, $0) })
    var resources: [DataPackage.Resource] = []
    for table in TableName.allCases {
      for format in OutputFormat.allCases where format.isByTable {
        guard let entry = entries[format.fileName(of: table)] else { continue }
        resources.append(
          DataPackage.Resource(
            table: table,
            format: format,
            sha256: entry.sha256,
            bytes: entry.bytes
          )
        )
      }
    }
    return DataPackage(
      name: configuration.dataset.name,
      title: configuration.dataset.title,
      description: configuration.dataset.description,
      licenses: configuration.dataset.license.map { [DataPackage.License(name: $0)] } ?? [],
      resources: resources,
      wholes: OutputFormat.allCases.compactMap { format in
        guard let entry = format.fileName.flatMap({ entries[$0] }) else { return nil }
        return DataPackage.Whole(format: format, sha256: entry.sha256, bytes: entry.bytes)
      }
    )
  }
}
