import ClaimsetCore
import ClaimsetTables

/// All that a run keeps of one document.
///
/// Its rows as they will stand in the files, its page, and what the checks and the report need.
/// Made by a worker, kept by the cache, joined in order.
struct DocumentBlock: Sendable {
  /// Whether the document gave rows, or was rejected.
  let isUsable: Bool
  /// The rendered rows and their counts.
  let rows: DocumentBlocks
  /// What the checks must know of single values.
  let values: ValueTally
  /// What is known of the values of columns that take any.
  let open: OpenColumnTallies
  /// What the report keeps.
  let digest: DocumentDigest
  /// What it adds to the tables that join documents.
  let join: JoinPart
  /// The document's page; empty for a rejected document.
  let page: [UInt8]
  /// Its rows for the site.
  let site: SiteRows
  /// The key under which the cache keeps its parse; empty when it has none.
  let parseKey: String
}

extension DocumentBlock {
  /// The byte form that the cache keeps.
  var encoded: [UInt8] {
    var encoder = ByteEncoder()
    encoder.append(isUsable ? 1 : 0)
    encoder.append(rows.statistics.bytes)
    for table in TableName.allCases {
      for format in TableFormat.allCases { encoder.append(rows[table, format]) }
    }
    encoder.append(values.bytes)
    encoder.append(open.bytes)
    encoder.append(digest.bytes)
    encoder.append(join.bytes)
    encoder.append(page)
    encoder.append(site.bytes)
    encoder.append(parseKey)
    return encoder.bytes
  }

  /// Reads the byte form; nil when it is not one.
  init?(encoded: [UInt8]) {
    struct Short: Error {}
    var decoder = ByteDecoder(encoded)
    guard let usable = decoder.number(),
      let statistics = decoder.content().flatMap(TableStatistics.init(bytes:)),
      let rows = try? DocumentBlocks(
        statistics: statistics,
        { _, _ in
          guard let block = decoder.content() else { throw Short() }
          return block
        }
      ),
      let values = decoder.content().flatMap(ValueTally.init(bytes:)),
      let open = decoder.content().flatMap(OpenColumnTallies.init(bytes:)),
      let digest = decoder.content().flatMap(DocumentDigest.init(bytes:)),
      let join = decoder.content().flatMap(JoinPart.init(bytes:)),
      let page = decoder.content(),
      let site = decoder.content().flatMap(SiteRows.init(bytes:)),
      let parseKey = decoder.text(), decoder.isAtEnd
    else { return nil }
    self.init(
      isUsable: usable == 1,
      rows: rows,
      values: values,
      open: open,
      digest: digest,
      join: join,
      page: page,
      site: site,
      parseKey: parseKey
    )
  }
}
