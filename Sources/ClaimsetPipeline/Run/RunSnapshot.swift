import ClaimsetTables

/// What later runs compare a dataset with: its counts and the sums of its documents.
///
/// Kept in `.claimset`, outside the dataset, so that the dataset itself has no memory.
struct RunSnapshot: Sendable {
  /// The counts of all rows.
  let statistics: TableStatistics
  /// The documents that gave rows.
  let documents: [RunComparison.DocumentVersion]
}

extension RunSnapshot {
  /// The byte form that is kept.
  var encoded: [UInt8] {
    var encoder = ByteEncoder()
    encoder.append(statistics.bytes)
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
    guard let statistics = decoder.content().flatMap(TableStatistics.init(bytes:)),
      let count = decoder.number()
    else { return nil }
    var documents: [RunComparison.DocumentVersion] = []
    for _ in 0..<count {
      guard let id = decoder.text(), let path = decoder.text(), let sum = decoder.text()
      else { return nil }
      documents.append(RunComparison.DocumentVersion(id: id, path: path, sha256: sum))
    }
    guard decoder.isAtEnd else { return nil }
    self.init(statistics: statistics, documents: documents)
  }
}
