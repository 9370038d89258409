import ClaimsetTables

/// What later runs compare a dataset with: its numbers, as a whole and by source, and the sums of its
/// documents.
///
/// Kept in `.claimset`, outside the dataset, so that the dataset itself has no memory.
struct RunSnapshot: Sendable {
  /// The numbers of the whole dataset.
  let profile: DatasetProfile
  /// Those of each source.
  let sources: SourceProfiles
  /// The documents that gave rows.
  let documents: [RunComparison.DocumentVersion]

  /// The counts of all rows.
  var statistics: TableStatistics { profile.statistics }
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
      encoder.append(document.id)
      encoder.append(document.path)
      encoder.append(document.sha256)
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
    var documents: [RunComparison.DocumentVersion] = []
    for _ in 0..<count {
      guard let id = decoder.text(), let path = decoder.text(), let sum = decoder.text()
      else { return nil }
      documents.append(RunComparison.DocumentVersion(id: id, path: path, sha256: sum))
    }
    guard decoder.isAtEnd else { return nil }
    self.init(profile: profile, sources: sources, documents: documents)
  }
}
