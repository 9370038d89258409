import ClaimsetTables
import Glibc

// From what differs to a version, and from a version to a folder and an archive.

extension DatasetRelease {
  private var releases: String { workspace.output + "/releases" }
  private var indexPath: String { releases + "/index.json" }
  /// An archive that has no name yet; libzip writes beside it.
  private static let unnamedArchive = ".archive.zip"

  /// Compares `latest` with the release before and puts the next one beside it.
  func cut(_ latest: Dataset) throws(DatasetError) -> ReleaseOutcome {
    var index = try index()
    let sums = try latest.files.bytes(of: SumCheck.list)
    let digest = StagingFolder.digest(of: sums)
    let stable = index.newest(in: ReleaseIndex.stableChannel)
    let previous = try stable.map { entry throws(DatasetError) in try dataset(of: entry) }
    try onFiles { () throws(FileError) in try sweep() }
    let staging = try onFiles { () throws(FileError) in try StagingFolder(in: releases) }
    do throws(DatasetError) {
      let changes = try compare(previous, latest, staging)
      guard let version = version(after: stable, changes, in: index),
        try !isReleased(latest, digest, version, index)
      else {
        try onFiles { () throws(FileError) in try staging.discard() }
        return outcome(newest(index), isUnchanged: true, changes)
      }
      guard !options.isDry else {
        try onFiles { () throws(FileError) in try staging.discard() }
        return outcome(version, isUnchanged: false, changes)
      }
      let facts = facts(version, latest)
      try fill(staging, facts, latest, digest, changes, previous)
      let entry = try place(staging, facts, digest, previous: stable?.version.description)
      index.entries.insert(entry, at: 0)
      try markWithdrawn(&index)
      try onFiles { () throws(FileError) in try FileBytes.replace(indexPath, with: index.bytes) }
      return outcome(version, isUnchanged: false, changes)
    } catch {
      // Why it failed matters more than what is left of it, which the next release sweeps.
      try? staging.discard()
      throw error
    }
  }

  private func facts(_ version: ReleaseVersion, _ latest: Dataset) -> ReleaseFacts {
    ReleaseFacts(version: version, dataset: configuration.dataset, tables: latest.tables)
  }

  private func index() throws(DatasetError) -> ReleaseIndex {
    guard Folder.exists(indexPath) else { return ReleaseIndex(name: configuration.dataset.name) }
    let bytes = try onFiles { () throws(FileError) in try FileBytes.read(indexPath) }
    let json: JSONValue
    do throws(TableError) {
      json = try JSONReader.value(bytes)
    } catch {
      throw .malformed(file: indexPath, error)
    }
    return try ReleaseIndex(json)
  }

  /// The release `entry`, from its folder or else its archive.
  private func dataset(of entry: ReleaseIndex.Entry) throws(DatasetError) -> Dataset {
    let folder = releases + "/" + entry.folder
    return try Dataset(Folder.isFolder(folder) ? folder : releases + "/" + entry.archive)
  }

  /// Removes what a killed release left.
  private func sweep() throws(FileError) {
    guard Folder.isFolder(releases) else { return }
    for name in try Folder.names(in: releases) where name.hasPrefix(Self.unnamedArchive) {
      try Folder.remove(releases + "/" + name)
    }
    try FileBytes.sweep(beside: indexPath)
  }

  /// Writes `changes.csv` while comparing; nil for the first release.
  private func compare(
    _ previous: Dataset?,
    _ latest: Dataset,
    _ staging: StagingFolder
  ) throws(DatasetError) -> ReleaseChanges? {
    var writer = DiffCSV()
    let file = try onFiles { () throws(FileError) in
      let file = try staging.file("changes.csv")
      try file.append(writer.head())
      return file
    }
    var failure: FileError?
    let changes = try previous.map { previous throws(DatasetError) in
      try ReleaseChanges(
        old: previous,
        new: latest,
        isDescribedOtherwise: isDescribedOtherwise(previous, latest)
      ) { change in
        guard failure == nil else { return }
        do throws(FileError) {
          try file.append(writer.write(change))
        } catch {
          failure = error
        }
      }
    }
    if let failure { throw .file(failure) }
    try onFiles { () throws(FileError) in try staging.finish(file) }
    return changes
  }

  /// Whether the dataset says something else of itself than the release `previous` did.
  private func isDescribedOtherwise(_ previous: Dataset, _ latest: Dataset) -> Bool {
    let now = facts(.first, latest).descriptor(from: latest.package)
    let names = [
      "name", "title", "description", "homepage", "keywords", "contributors", "licenses",
    ]
    return names.contains { now[$0] != previous.package[$0] }
  }

  /// The version that `changes` lead to; nil when nothing changed.
  private func version(
    after stable: ReleaseIndex.Entry?,
    _ changes: ReleaseChanges?,
    in index: ReleaseIndex
  ) -> ReleaseVersion? {
    var version = ReleaseVersion.first
    if let stable {
      guard let step = changes?.step else { return nil }
      version = stable.version.advanced(by: step)
    }
    guard options.channel != ReleaseIndex.stableChannel else { return version }
    let numbers = index.entries.filter {
      $0.version.core == version && $0.channel == options.channel
    }
    .compactMap(\.version.preRelease?.number)
    return version.preRelease(options.channel, (numbers.max() ?? 0) + 1)
  }

  /// Whether the newest pre-release of the channel and of this version carries the same already.
  private func isReleased(
    _ latest: Dataset,
    _ digest: String,
    _ version: ReleaseVersion,
    _ index: ReleaseIndex
  ) throws(DatasetError) -> Bool {
    guard version.preRelease != nil, let last = index.newest(in: options.channel),
      last.version.core == version.core, last.dataset == digest
    else { return false }
    return try !isDescribedOtherwise(dataset(of: last), latest)
  }

  private func newest(_ index: ReleaseIndex) -> ReleaseVersion {
    (index.newest(in: options.channel) ?? index.newest(in: ReleaseIndex.stableChannel))?.version
      ?? .first
  }

  private func outcome(
    _ version: ReleaseVersion,
    isUnchanged: Bool,
    _ changes: ReleaseChanges?
  ) -> ReleaseOutcome {
    let folder = configuration.outputs.directory + "/releases/"
    var summary = changes?.summary.sentence ?? "the first release"
    if let changes, changes.summary.isEmpty, changes.step != nil {
      summary = "what the dataset says of itself"
    }
    return ReleaseOutcome(
      version: version,
      isUnchanged: isUnchanged,
      summary: summary,
      folder: folder + version.description,
      archive: folder + "\(configuration.dataset.name)-\(version).zip"
    )
  }
}

extension DatasetRelease {
  /// Puts everything of the release into `staging`.
  private func fill(
    _ staging: StagingFolder,
    _ facts: ReleaseFacts,
    _ latest: Dataset,
    _ digest: String,
    _ changes: ReleaseChanges?,
    _ previous: Dataset?
  ) throws(DatasetError) {
    let made = [SumCheck.list, Dataset.descriptor]
    for name in latest.files.names where !made.contains(name) {
      let source = try latest.files.open(name)
      let file = try onFiles { () throws(FileError) in try staging.file(name) }
      while let piece = try source.next() {
        try onFiles { () throws(FileError) in try file.append(piece) }
      }
      try onFiles { () throws(FileError) in try staging.finish(file) }
    }
    let earlier =
      try previous.map { previous throws(DatasetError) in
        previous.files.has("CHANGELOG.md") ? try previous.files.bytes(of: "CHANGELOG.md") : []
      } ?? []
    let rights = try ReleaseRights(latest)
    let rows = try ["documents", "claims", "quantities", "dates"].map { name throws(DatasetError) in
      (name, try latest.rowCount(of: name))
    }
    let reviews = try ReleaseReviews(latest)
    let changelog = ReleaseChangelog(facts: facts, dataset: digest, reviews: reviews)
      .bytes(changes, rows: rows, earlier: String(decoding: earlier, as: UTF8.self))
    let license = rights.page(of: facts, texts: latest.manifest?.texts ?? "")
    try onFiles { () throws(FileError) in
      try staging.write(Dataset.descriptor, facts.descriptor(from: latest.package).indentedBytes)
      try staging.write("CHANGELOG.md", changelog)
      try staging.write("LICENSE.md", license)
      try staging.write("CITATION.cff", CitationFile.bytes(of: facts))
      try staging.write("croissant.json", CroissantFile.bytes(of: facts))
      try staging.write(CSVWMetadata.fileName, CSVWMetadata.bytes(of: facts))
      try staging.write("pipeline.yaml", try FileBytes.read(path))
      try staging.write("release.json", record(facts, digest, changes, previous, reviews))
    }
  }

  /// `release.json`: what the release is, for programs.
  private func record(
    _ facts: ReleaseFacts,
    _ digest: String,
    _ changes: ReleaseChanges?,
    _ previous: Dataset?,
    _ reviews: ReleaseReviews
  ) -> [UInt8] {
    let kinds = RowChange.Kind.allCases
    let json: JSONValue = [
      "name": .string(facts.dataset.name),
      "version": .string(facts.version.description),
      "channel": .string(options.channel),
      "previous": previous?.package["version"] ?? .null,
      "step": changes?.step.map { .string($0.rawValue) } ?? .null,
      "program": .string("claimset \(ProgramVersion.current)"),
      "dataset": .string(digest),
      "reviews": reviews.json,
      "changes": .object(
        kinds.map { .init($0.rawValue, .number(String(changes?.summary.total($0) ?? 0))) }
      ),
    ]
    return json.indentedBytes
  }

  /// Packs the release and gives folder and archive their names; readers see both from then on.
  private func place(
    _ staging: StagingFolder,
    _ facts: ReleaseFacts,
    _ digest: String,
    previous: String?
  ) throws(DatasetError) -> ReleaseIndex.Entry {
    _ = try onFiles { () throws(FileError) in try staging.seal() }
    try onFiles { () throws(FileError) in try Folder.openToAll(staging.path) }
    let names = (staging.entries.map(\.path) + [SumCheck.list])
      .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    let unnamed = releases + "/" + Self.unnamedArchive
    try ReleaseArchive.write(names, of: staging.path, under: facts.name, to: unnamed)
    let version = facts.version.description
    return try onFiles { () throws(FileError) in
      let entry = ReleaseIndex.Entry(
        version: facts.version,
        previous: previous,
        program: "claimset \(ProgramVersion.current)",
        dataset: digest,
        folder: version,
        archive: facts.name + ".zip",
        archiveSum: try FileBytes.sha256(unnamed),
        sumsSum: try FileBytes.sha256(staging.path + "/" + SumCheck.list)
      )
      // A release the index does not name was never finished.
      try Folder.remove(releases + "/" + entry.folder)
      try Folder.rename(unnamed, to: releases + "/" + entry.archive)
      try staging.move(to: releases + "/" + entry.folder)
      return entry
    }
  }

  /// Says of each release which of its documents are withdrawn now.
  private func markWithdrawn(_ index: inout ReleaseIndex) throws(DatasetError) {
    guard !configuration.releases.withdrawn.isEmpty else { return }
    for i in index.entries.indices {
      guard let dataset = try? dataset(of: index.entries[i]) else { continue }
      index.entries[i].withdrawn =
        try ReleaseRights(dataset).withdrawn(by: configuration.releases.withdrawn)
    }
  }
}

extension Dataset {
  /// How many rows the table `name` has; none when there is no such table.
  fileprivate func rowCount(of name: String) throws(DatasetError) -> Int {
    guard let table = table(name) else { return 0 }
    let records = try records(of: table)
    var count = 0
    while try records.next() != nil { count += 1 }
    return count
  }
}

extension Folder {
  /// Gives all files below `path` the permissions of files anyone may read, whatever the umask.
  fileprivate static func openToAll(_ path: String) throws(FileError) {
    guard chmod(path, isFolder(path) ? 0o755 : 0o644) == 0 else { throw FileError(.create, path) }
    guard isFolder(path) else { return }
    for name in try names(in: path) { try openToAll(path + "/" + name) }
  }
}
