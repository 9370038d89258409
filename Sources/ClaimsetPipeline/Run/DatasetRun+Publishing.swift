import ClaimsetTables

// The last steps of a run: the files that describe the dataset, the seal, the link.

extension DatasetRun {
  /// Completes the dataset in `staging` and puts it where readers look.
  func publish(
    _ dataset: CollectedDataset,
    _ staging: StagingFolder
  ) throws(FileError) -> RunOutcome {
    var dataset = dataset
    dataset.report.tableRows = TableName.allCases.map { dataset.statistics.rows(of: $0) }
    try describe(dataset, in: staging)
    let publisher = workspace.publisher
    let before = publisher.latestDigest
    let digest = try staging.seal()
    let previous = before.flatMap { workspace.snapshot(of: $0) }
    let snapshot = RunSnapshot(statistics: dataset.statistics, documents: dataset.versions)
    try workspace.keep(snapshot, of: digest)
    // After this the dataset is complete; a signal that comes now comes too late.
    try publisher.publish(staging, digest: digest, keeping: configuration.outputs.keepRuns)
    try workspace.forgetSnapshots(keeping: publisher.runs())
    if options.usesCache { blockCache.sweep(keeping: dataset.keys) }
    let outcome = RunOutcome(
      digest: digest,
      isUnchanged: digest == before,
      documents: dataset.documents,
      cached: dataset.cached,
      headline: headline(of: dataset),
      latest: configuration.outputs.directory + "/latest"
    )
    try writeBeside(outcome, dataset, snapshot, before: before, previous)
    return outcome
  }

  /// What the run says of itself: the report's sentence, with the checks that look back.
  private func headline(of dataset: CollectedDataset) -> String {
    var report = dataset.report
    report.checks = dataset.checks.map { CheckLine($0) }
    return report.headline
  }

  /// Writes what has a clock or a memory in it beside the datasets: `run.json`, `changes.html`.
  private func writeBeside(
    _ outcome: RunOutcome,
    _ dataset: CollectedDataset,
    _ snapshot: RunSnapshot,
    before: String?,
    _ previous: RunSnapshot?
  ) throws(FileError) {
    try FileBytes.replace(
      workspace.output + "/run.json",
      with: RunRecord(outcome, dataset, options: options).json.indentedBytes
    )
    guard let before, let previous else { return }
    let comparison = RunComparison(
      old: (before, previous.statistics, previous.documents),
      new: (outcome.digest, snapshot.statistics, snapshot.documents)
    )
    try FileBytes.replace(
      workspace.output + "/changes.html",
      with: ChangesPage.html(of: comparison, title: configuration.dataset.title)
    )
  }

  /// Writes everything of the dataset that is not a table.
  private func describe(
    _ dataset: CollectedDataset,
    in staging: StagingFolder
  ) throws(FileError) {
    for table in TableName.allCases {
      try staging.write(TableSchema.path(of: table), TableSchema.bytes(of: table))
    }
    try staging.write("datapackage.json", package(staging).bytes)
    try staging.write("report.json", ReportJSON.bytes(of: dataset.report))
    try staging.write("report.html", ReportPage.html(of: dataset.report))
    try staging.write("README.md", DatasetReadme.markdown(of: dataset.report))
  }

  private func package(_ staging: StagingFolder) -> DataPackage {
    let entries = Dictionary(uniqueKeysWithValues: staging.entries.map { ($0.path, $0) })
    var resources: [DataPackage.Resource] = []
    for table in TableName.allCases {
      for format in TableFormat.allCases {
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
      resources: resources
    )
  }
}
