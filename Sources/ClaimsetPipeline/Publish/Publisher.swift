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

  /// Removes what a killed run may have left: the staging folder, a dataset that was put aside, a
  /// half-swapped link and a history that never got its name.
  func sweep() throws(FileError) {
    for name in [".staging", "latest.new"] { try Folder.remove(output + "/" + name) }
    try Folder.remove(aside)
    try FileBytes.sweep(beside: historyPath)
  }

  /// Publishes the sealed `staging` under `digest`: once this returns, readers see it.
  func publish(_ staging: StagingFolder, digest: String) throws(FileError) {
    let run = output + "/runs/" + digest
    try Folder.make(output + "/runs")
    if isWhole(run) {
      try staging.discard()
    } else {
      try replace(run, by: staging)
    }
    try record(digest)
    try Folder.swapLink(output + "/latest", to: "runs/" + digest)
  }

  /// Puts `staging` at `run`, where nothing stands or a damaged dataset does.
  ///
  /// That one is put aside, not removed: `latest` may name it, and two renames take no time.
  private func replace(_ run: String, by staging: StagingFolder) throws(FileError) {
    guard Folder.exists(run) else { return try staging.move(to: run) }
    try Folder.rename(run, to: aside)
    do throws(FileError) {
      try staging.move(to: run)
    } catch {
      // Some of a dataset is more than none; what went wrong first is what is told.
      try? Folder.rename(aside, to: run)
      throw error
    }
  }

  /// Where a damaged dataset waits to be removed.
  private var aside: String { output + "/.damaged" }

  /// Forces the link that readers follow to the disk and removes what it no longer names.
  func settle() throws(FileError) {
    try Folder.sync(output)
    try Folder.remove(aside)
  }

  /// Whether the folder at `path` is the dataset its name says, in which every sum holds.
  ///
  /// The name is made from the list of sums: a list that was cut short does not give it.
  func isWhole(_ path: String) -> Bool {
    guard let sums = try? FileBytes.read(path + "/SHA256SUMS"),
      path.hasSuffix("/" + StagingFolder.digest(of: sums))
    else { return false }
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

  /// Removes the runs beyond the newest `keeping`, and older ones as long as all together have more
  /// than `limit` bytes; one the history does not know counts as oldest.
  ///
  /// The newest stays, however large it is.
  func prune(keeping: Int, limit: Int = .max) throws(FileError) {
    var kept: Set<String> = []
    var bytes = 0
    for digest in history().suffix(max(1, keeping)).reversed() {
      bytes += limit == .max ? 0 : Folder.bytes(of: output + "/runs/" + digest)
      guard kept.isEmpty || bytes <= limit else { break }
      kept.insert(digest)
    }
    for name in try Folder.names(in: output + "/runs") where !kept.contains(name) {
      try Folder.remove(output + "/runs/" + name)
    }
  }
}
