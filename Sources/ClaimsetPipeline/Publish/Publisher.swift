import ClaimsetTables

/// Puts sealed datasets where readers look: `runs/<digest>/`, never touched again, and `latest`, a
/// link that moves by one rename.
///
/// Killed anywhere, `latest` names a whole dataset: the old one before the rename, the new one
/// after it.
struct Publisher {
  /// The output folder.
  let output: String
  /// Where the order of publication is kept.
  let historyPath: String

  /// The digest that `latest` names, or nil when nothing stands published.
  var latestDigest: String? {
    guard let target = Folder.linkTarget(output + "/latest"), target.hasPrefix("runs/"),
      Folder.isFolder(output + "/latest")
    else { return nil }
    return String(target.dropFirst("runs/".count))
  }

  /// The digests of the datasets that are kept.
  func runs() throws(FileError) -> [String] { try Folder.names(in: output + "/runs") }

  /// Removes what a killed run may have left: the staging folder and a half-swapped link.
  func sweep() throws(FileError) {
    try Folder.remove(output + "/.staging")
    try Folder.remove(output + "/latest.new")
  }

  /// Publishes the sealed `staging` under `digest`, then drops all but the newest `keeping` runs.
  func publish(
    _ staging: StagingFolder,
    digest: String,
    keeping: Int
  ) throws(FileError) {
    let run = output + "/runs/" + digest
    try Folder.make(output + "/runs")
    if isWhole(run) {
      try staging.discard()
    } else {
      try Folder.remove(run)
      try Folder.rename(staging.path, to: run)
      try Folder.sync(output + "/runs")
    }
    try record(digest)
    try Folder.swapLink(output + "/latest", to: "runs/" + digest)
    try prune(keeping: max(1, keeping))
  }

  /// Whether the folder at `path` is a dataset in which every sum holds.
  func isWhole(_ path: String) -> Bool {
    guard let sums = try? FileBytes.read(path + "/SHA256SUMS") else { return false }
    for line in String(decoding: sums, as: UTF8.self).split(separator: "\n") {
      let parts = line.split(separator: " ", maxSplits: 1)
      guard parts.count == 2, let name = parts.last?.drop(while: { $0 == " " }),
        let sum = try? FileBytes.sha256(path + "/" + name), sum == parts[0]
      else { return false }
    }
    return true
  }

  private func record(_ digest: String) throws(FileError) {
    let kept = history().filter { $0 != digest && Folder.isFolder(output + "/runs/" + $0) }
    let published = kept + [digest]
    try FileBytes.replace(historyPath, with: Array(published.joined(separator: "\n").utf8))
  }

  /// The digests published so far, the newest last.
  private func history() -> [String] {
    guard let bytes = try? FileBytes.read(historyPath) else { return [] }
    return String(decoding: bytes, as: UTF8.self).split(separator: "\n").map(String.init)
  }

  /// Removes the runs beyond the newest `keeping`; one the history does not know counts as oldest.
  private func prune(keeping: Int) throws(FileError) {
    let kept = Set(history().suffix(keeping))
    for name in try Folder.names(in: output + "/runs") where !kept.contains(name) {
      try Folder.remove(output + "/runs/" + name)
    }
  }
}
