import ClaimsetTables

/// Where a pipeline keeps its things, from the folder of its pipeline.yaml.
struct Workspace: Sendable {
  /// The folder of pipeline.yaml; every path of the configuration starts here.
  let folder: String
  /// The output folder.
  let output: String

  /// The places of a pipeline in `folder`, with the settings of its outputs.
  init(folder: String, outputs: OutputSettings) {
    self.folder = folder.isEmpty ? "." : folder
    output = self.folder + "/" + outputs.directory
  }

  private var state: String { folder + "/.claimset" }
  /// The file that a run locks.
  var lock: String { state + "/lock" }
  /// The folder of finished documents.
  var cache: String { state + "/cache" }

  /// What came of comparing claims in the run before.
  var comparisons: String { state + "/comparisons" }
  /// The folder for what a run need not keep in memory.
  var scratch: String { state }

  /// What the last run was: beside the datasets, never in them.
  var record: String { output + "/run.json" }
  /// The same for Prometheus.
  var metrics: String { output + "/metrics.prom" }
  /// How its dataset differs from the one before.
  var changes: String { output + "/changes.html" }

  /// Removes what a killed run may have left.
  func sweep() throws(FileError) {
    try publisher.sweep()
    try ScratchFile.sweep(scratch)
    try FileBytes.sweep(beside: comparisons)
    for file in [record, metrics, changes, ledgerPath] { try FileBytes.sweep(beside: file) }
  }

  /// What puts datasets where readers look.
  var publisher: Publisher { Publisher(output: output, historyPath: state + "/history") }
}

// What later runs compare with.

extension Workspace {
  private var ledgerPath: String { state + "/ledger" }

  /// What the last run that published was made from; nil when there was none.
  var ledger: RunLedger? {
    (try? FileBytes.read(ledgerPath)).flatMap(RunLedger.init(encoded:))
  }

  /// Keeps `ledger` as that of the last run.
  func keep(_ ledger: RunLedger) throws(FileError) {
    try FileBytes.replace(ledgerPath, with: ledger.encoded)
  }

  private var snapshots: String { state + "/snapshots" }

  /// The snapshot of the dataset `digest`; nil when none was kept or it cannot be read.
  func snapshot(of digest: String) -> RunSnapshot? {
    (try? FileBytes.read(snapshots + "/" + digest)).flatMap(RunSnapshot.init(encoded:))
  }

  /// Keeps `snapshot` as that of the dataset `digest`.
  func keep(_ snapshot: RunSnapshot, of digest: String) throws(FileError) {
    try Folder.make(snapshots)
    try FileBytes.replace(snapshots + "/" + digest, with: snapshot.encoded)
  }

  /// Drops the snapshots of datasets that are not among `digests`.
  func forgetSnapshots(keeping digests: [String]) throws(FileError) {
    for name in try Folder.names(in: snapshots) where !digests.contains(name) {
      try Folder.remove(snapshots + "/" + name)
    }
  }
}
