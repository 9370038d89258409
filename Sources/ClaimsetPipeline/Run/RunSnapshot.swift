import ClaimsetTables

/// What later runs compare a dataset with: its numbers, as a whole, by source and by document, and
/// the sums of its documents.
///
/// Kept in `.claimset`, outside the dataset, so that the dataset itself has no memory.
struct RunSnapshot: Sendable {
  /// The numbers of the whole dataset.
  let profile: DatasetProfile
  /// Those of each source.
  let sources: SourceProfiles
  /// The documents that gave rows, in the order of their paths.
  let documents: [Document]

  /// Why there is no snapshot to compare with, in words.
  enum Absence: String {
    case nothingPublished = "no dataset was published before"
    case unreadable =
      "another version of the program made the dataset before, or its numbers are not kept here"
  }

  /// A document that gave rows.
  struct Document: Hashable, Sendable {
    /// Which it is.
    let version: RunComparison.DocumentVersion
    /// The byte form of its numbers, which most runs never have to look into.
    let numbers: [UInt8]

    /// Its numbers; nil when they are of other tables than today's.
    var profile: DatasetProfile? {
      var decoder = ByteDecoder(numbers)
      return DatasetProfile(from: &decoder)
    }
  }

  /// The counts of all rows.
  var statistics: TableStatistics { profile.statistics }
  /// Which documents gave rows.
  var versions: [RunComparison.DocumentVersion] { documents.map(\.version) }
}

extension RunSnapshot {
  /// How this differs from `old`, as a whole.
  func change(since old: RunSnapshot) -> ProfileChange {
    ProfileChange(place: "", old: old.profile, new: profile)
  }

  /// How this differs from `old` in each source either has, in the order of their patterns.
  func changesBySource(since old: RunSnapshot) -> [ProfileChange] {
    Set(old.sources.patterns).union(sources.patterns).sorted().map { source in
      ProfileChange(place: " from \(source)", old: old.sources[source], new: sources[source])
    }
  }

  /// How this differs from `old` in each document that both have and whose numbers are others.
  func changesByDocument(since old: RunSnapshot) -> [ProfileChange] {
    let before = Dictionary(old.documents.map { ($0.version.id, $0) }) { first, _ in first }
    return documents.compactMap { document in
      guard let earlier = before[document.version.id], earlier.numbers != document.numbers,
        let old = earlier.profile, let new = document.profile
      else { return nil }
      return ProfileChange(place: " of \(document.version.path)", old: old, new: new)
    }
  }
}

extension RunSnapshot {
  /// The byte form that is kept.
  var encoded: [UInt8] {
    var encoder = ByteEncoder()
    profile.encode(to: &encoder)
    let patterns = sources.patterns
    encoder.append(patterns.count)
    for pattern in patterns {
      encoder.append(pattern)
      sources[pattern].encode(to: &encoder)
    }
    encoder.append(documents.count)
    for document in documents {
      encoder.append(document.version.id)
      encoder.append(document.version.path)
      encoder.append(document.version.sha256)
      encoder.append(document.numbers)
    }
    return encoder.bytes
  }

  /// Reads the byte form; nil when it is not one, or of another version of the tables.
  init?(encoded: [UInt8]) {
    var decoder = ByteDecoder(encoded)
    guard let profile = DatasetProfile(from: &decoder), let patterns = decoder.number() else {
      return nil
    }
    var sources = SourceProfiles()
    for _ in 0..<patterns {
      guard let pattern = decoder.text(), let profile = DatasetProfile(from: &decoder) else {
        return nil
      }
      sources[pattern] = profile
    }
    guard let count = decoder.number() else { return nil }
    var documents: [Document] = []
    for _ in 0..<count {
      guard let document = Document(from: &decoder) else { return nil }
      documents.append(document)
    }
    guard decoder.isAtEnd else { return nil }
    self.init(profile: profile, sources: sources, documents: documents)
  }
}

extension RunSnapshot.Document {
  fileprivate init?(from decoder: inout ByteDecoder) {
    guard let id = decoder.text(), let path = decoder.text(), let sum = decoder.text(),
      let numbers = decoder.content()
    else { return nil }
    self.init(
      version: RunComparison.DocumentVersion(id: id, path: path, sha256: sum),
      numbers: numbers
    )
  }
}
