import ClaimsetCore
import ClaimsetTables

/// Where one published row comes from: its place in the source, its values, its rule.
public struct RowExplanation: Sendable {
  /// Why a row cannot be explained.
  public enum Failure: Error, Hashable, Sendable {
    /// Nothing is published there.
    case nothingPublished(String)
    /// No published row has this id.
    case unknownID(String)
    /// It is not the id of a row at all.
    case noID(String)
    /// A published file cannot be read.
    case unreadable(String)
  }

  /// A field of the row that states something.
  public struct Field: Hashable, Sendable {
    /// The column.
    public let name: String
    /// What it holds.
    public let value: String
  }

  /// The line of the source that the row stands in.
  public struct SourceLine: Hashable, Sendable {
    /// The path of the document, from the folder of pipeline.yaml.
    public let path: String
    /// The line, from 1.
    public let line: Int
    /// The column, from 1, in Unicode scalars.
    public let column: Int
    /// The text of the line, or the part of it around the row.
    public let text: String
    /// Where the row starts in `text`, in Unicode scalars.
    public let caret: Int
    /// How many scalars of `text` the row covers.
    public let width: Int
  }

  /// The dataset it stands in.
  let dataset: PublishedDataset
  /// The table of the row.
  public let table: String
  /// The fields that state something, in the order of the columns.
  public let fields: [Field]
  /// The words at the row's place.
  public let quote: String
  /// The document it stands in.
  public let documentID: String
  /// When its document was published; nil when unknown.
  let published: String?
  /// The genre its document was read as.
  let genre: String?
  /// Where the row stands; nil when the document is no longer what it was.
  public let source: SourceLine?
  /// The rows of other tables that this one rests on: the ids with their fields.
  public let related: [RowExplanation]

  /// The value of the field `name`.
  public subscript(name: String) -> String? { fields.first { $0.name == name }?.value }
}

extension RowExplanation.Failure: CustomStringConvertible {
  /// What is wrong, and what would help.
  public var description: String {
    switch self {
    case .nothingPublished(let output):
      "nothing is published in \(output); run \"claimset run\" first"
    case .unknownID(let id):
      "no row of the published dataset has the id \(id); ids are in the first column of a table, "
        + "and a row whose words changed has another one"
    case .noID(let id):
      "\(id) is no id of a row; one is a letter and 16 hexadecimal digits, such as "
        + "c0f3a91b2d4e5f607, and stands in the first column of a table"
    case .unreadable(let reason): "the published dataset cannot be read: \(reason)"
    }
  }
}

extension RowExplanation {
  /// Explains the row `id` of the dataset published in the pipeline at `folder`.
  public init(
    id: String,
    configuration: Configuration,
    folder: String
  ) throws(Failure) {
    let workspace = Workspace(folder: folder, outputs: configuration.outputs)
    guard let digest = workspace.publisher.latestDigest else {
      throw .nothingPublished(configuration.outputs.directory)
    }
    // The link is followed once, so that a run that ends now does not mix two datasets.
    let dataset = PublishedDataset(folder: workspace.output + "/runs/" + digest)
    guard let table = Self.table(of: id) else { throw .noID(id) }
    try self.init(id, table, dataset, folder: workspace.folder, followsLinks: true)
  }

  /// The table whose ids start with the letter of `id`.
  private static func table(of id: String) -> TableName? {
    guard let letter = id.utf8.first, id.utf8.count == 17 else { return nil }
    return TableName.allCases.first { $0.idLetter == letter }
  }

  private static func idColumn(of table: TableName) -> String {
    TableDefinition.of(table).primaryKey.first ?? ""
  }

  /// The tables whose rows a row of another table can rest on.
  private static let linked: [TableName] = [.attributions, .dates, .quantities]

  /// The row that says where `row` stands: its own, but for an attribution that of its first part.
  private static func placed(
    _ row: PublishedDataset.Row,
    _ id: String,
    _ table: TableName,
    _ dataset: PublishedDataset
  ) throws(Failure) -> PublishedDataset.Row {
    guard table == .attributions else { return row }
    return try dataset.row(of: .attributionSpans, where: "attribution_id", is: id) ?? row
  }

  private init(
    _ id: String,
    _ table: TableName,
    _ dataset: PublishedDataset,
    folder: String,
    followsLinks: Bool
  ) throws(Failure) {
    guard let row = try dataset.row(of: table, where: Self.idColumn(of: table), is: id) else {
      throw .unknownID(id)
    }
    self.dataset = dataset
    self.table = table.rawValue
    fields = row.fields
    documentID = row["document_id"] ?? ""
    let placed = try Self.placed(row, id, table, dataset)
    quote = placed["quote"] ?? placed["text"] ?? ""
    let document = try dataset.row(of: .documents, where: "document_id", is: row["document_id"])
    published = document?["published"]
    genre = document?["genre"]
    source = document.flatMap { SourceLine(row: placed, document: $0, folder: folder) }
    var related: [RowExplanation] = []
    for other in followsLinks ? Self.linked : [] where other != table {
      guard let otherID = row[Self.idColumn(of: other)] else { continue }
      related.append(
        try RowExplanation(otherID, other, dataset, folder: folder, followsLinks: false)
      )
    }
    self.related = related
  }
}

extension RowExplanation.SourceLine {
  /// How much of a long line is shown before the row, in bytes.
  private static let margin = 20
  /// How much of a long line is shown at all, in bytes: what a terminal of 80 columns holds.
  private static let shown = 70

  /// Cuts the line around the row out of the document, if its bytes are still those published.
  init?(row: PublishedDataset.Row, document: PublishedDataset.Row, folder: String) {
    guard let path = document["path"], let bytes = try? FileBytes.read(folder + "/" + path),
      SHA256.hex(of: bytes) == document["sha256"],
      let start = row["byte_start"].flatMap({ Int($0) }),
      let end = row["byte_end"].flatMap({ Int($0) }), start <= end, end <= bytes.count
    else { return nil }
    let isBreak: (UInt8) -> Bool = { $0 == 0x0A || $0 == 0x0D }
    var left = start
    while left > 0, start - left < Self.margin || !bytes[left].startsScalar,
      !isBreak(bytes[left - 1])
    {
      left -= 1
    }
    let lineEnd = bytes[start...].firstIndex(where: isBreak) ?? bytes.count
    var right = min(lineEnd, left + Self.shown)
    while right < lineEnd, !bytes[right].startsScalar { right += 1 }
    let place = TextPositions(SourceText(bytes)).place(at: start)
    self.path = path
    line = place.line
    column = place.column
    let isCut = left > 0 && !isBreak(bytes[left - 1])
    text =
      (isCut ? "…" : "") + String(decoding: bytes[left..<right], as: UTF8.self)
      + (right < lineEnd ? "…" : "")
    caret = bytes[left..<start].count { $0.startsScalar } + (isCut ? 1 : 0)
    width = max(1, bytes[start..<min(end, right)].count { $0.startsScalar })
  }
}
