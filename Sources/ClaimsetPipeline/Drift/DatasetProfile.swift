import ClaimsetTables

/// What a dataset, or the part of it that came from one source, looks like in numbers: what drift is
/// measured by.
struct DatasetProfile: Hashable, Sendable {
  /// How many documents gave rows.
  var documents = 0
  /// The counts of their rows.
  var statistics = TableStatistics()
  /// What is known of the values of columns that take any.
  var open = OpenColumnTallies()

  /// Adds a document that gave rows.
  mutating func add(_ block: DocumentBlock) {
    documents += 1
    statistics.merge(block.rows.statistics)
    open.merge(block.open)
  }
}

/// The profiles of the sources of a pipeline, by their pattern, in the order of patterns' bytes.
struct SourceProfiles: Hashable, Sendable {
  private var profiles: [String: DatasetProfile] = [:]

  /// The patterns, sorted.
  var patterns: [String] {
    profiles.keys.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// The profile of the source `pattern`; that of no row when nothing came from it.
  subscript(pattern: String) -> DatasetProfile {
    get { profiles[pattern] ?? DatasetProfile() }
    set { profiles[pattern] = newValue }
  }
}

extension DatasetProfile {
  /// The profile of one document that gave rows.
  init(_ block: DocumentBlock) {
    self.init(documents: 1, statistics: block.rows.statistics, open: block.open)
  }

  /// The byte form.
  var encoded: [UInt8] {
    var encoder = ByteEncoder()
    encode(to: &encoder)
    return encoder.bytes
  }

  /// Adds the byte form to `encoder`.
  func encode(to encoder: inout ByteEncoder) {
    encoder.append(documents)
    encoder.append(statistics.bytes)
    encoder.append(open.bytes)
  }

  /// Reads the byte form; nil when it is not one.
  init?(from decoder: inout ByteDecoder) {
    guard let documents = decoder.number(),
      let statistics = decoder.content().flatMap(TableStatistics.init(bytes:)),
      let open = decoder.content().flatMap(OpenColumnTallies.init(bytes:))
    else { return nil }
    self.init(documents: documents, statistics: statistics, open: open)
  }
}
