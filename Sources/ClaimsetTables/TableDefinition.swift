/// How much of the texts themselves a dataset carries.
public enum TextShare: String, Hashable, Sendable, CaseIterable, Comparable {
  /// Nothing: places and values only.
  case none
  /// The words of the rows that were read.
  case quotes
  /// All, every segment's text included.
  case full

  /// Orders by how much is carried.
  public static func < (a: TextShare, b: TextShare) -> Bool { a.rank < b.rank }

  private var rank: Int {
    switch self {
    case .none: 0
    case .quotes: 1
    case .full: 2
    }
  }
}

/// One column of a table: its name, type and meaning, and what its cells may hold.
public struct Column: Hashable, Sendable {
  /// The types of cells.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    /// Text.
    case string
    /// A whole number.
    case integer
    /// An exact decimal number.
    case decimal
    /// `true` or `false`.
    case boolean
    /// A day, ISO 8601 `YYYY-MM-DD`; a year before 0 carries a sign.
    case date
    /// A list of values; in a CSV cell a JSON array.
    case list
  }

  /// The name in the CSV header, in JSON and in the schema.
  public let name: String
  /// The type of its cells.
  public let type: Kind
  /// What it says, for the schema and the data dictionary.
  public let description: String
  /// Whether every row states it.
  public let isRequired: Bool
  /// The only values it takes; empty when any will do.
  public let allowedValues: [String]
  /// Whether no two rows of the dataset share a value.
  public let isUnique: Bool
  /// The share of the texts from which on the column is filled; nil when it always is, for it
  /// holds no words of the texts.
  public let leastShare: TextShare?
  /// The least number it takes.
  public let minimum: Int?
  /// The greatest number it takes.
  public let maximum: Int?

  /// Makes a column.
  public init(
    _ name: String,
    _ type: Kind = .string,
    _ description: String,
    isRequired: Bool = false,
    allowed: [String] = [],
    isUnique: Bool = false,
    leastShare: TextShare? = nil,
    minimum: Int? = nil,
    maximum: Int? = nil
  ) {
    self.name = name
    self.type = type
    self.description = description
    self.isRequired = isRequired
    self.allowedValues = allowed
    self.isUnique = isUnique
    self.leastShare = leastShare
    self.minimum = minimum
    self.maximum = maximum
  }

  /// Whether the column is filled in a dataset that carries `share` of the texts.
  public func isCarried(by share: TextShare) -> Bool {
    leastShare.map { $0 <= share } ?? true
  }
}

/// A column whose values are ids of rows of another table.
public struct ForeignKey: Hashable, Sendable {
  /// The column that refers.
  public let column: String
  /// The table it refers to.
  public let table: TableName
  /// The column it refers to.
  public let target: String

  /// Makes a key from `column` to `target` of `table`.
  public init(_ column: String, _ table: TableName, _ target: String) {
    self.column = column
    self.table = table
    self.target = target
  }
}

/// What a table holds: the one place from which the CSV header, the JSON names, the Table Schema,
/// the data dictionary and the readers are made.
public struct TableDefinition: Hashable, Sendable {
  /// The table.
  public let name: TableName
  /// Its title, for people.
  public let title: String
  /// What one row is.
  public let description: String
  /// The columns, in order.
  public let columns: [Column]
  /// The columns that together name a row; empty when nothing does.
  public let primaryKey: [String]
  /// The columns that name rows of other tables.
  public let foreignKeys: [ForeignKey]

  /// All tables, in the order of ``TableName``.
  public static let all: [TableDefinition] = [
    documents, segments, dates, quantities, attributions, attributionSpans, claims, claimLinks,
    entities, mentions, relations, readings, diagnostics, reviews,
  ]

  /// The definition of `name`.
  public static func of(_ name: TableName) -> TableDefinition { all[name.index] }

  /// The place of the column `name`, or nil when the table has no such column.
  public func index(of name: String) -> Int? { columns.firstIndex { $0.name == name } }
}

extension Column {
  /// The id of the document a row comes from.
  static func documentID(isUnique: Bool = false) -> Column {
    Column(
      "document_id",
      .string,
      isUnique
        ? "The stable id of the document: from its path, or the one its sidecar states."
        : "The document the row comes from.",
      isRequired: true,
      isUnique: isUnique
    )
  }

  /// The id of a row of its own table.
  static func id(_ name: String) -> Column {
    Column(
      name,
      .string,
      "The stable id of the row: a letter and the first 64 bits, in hexadecimal, of a SHA-256 of "
        + "what makes the row itself. It stays when text is added elsewhere in the document.",
      isRequired: true,
      isUnique: true
    )
  }

  /// The id of the segment a row stands in.
  static let segmentID = Column("segment_id", .string, "The segment the row stands in.")

  /// The four columns of a place in a document.
  static func span(of thing: String, isRequired: Bool = true) -> [Column] {
    [
      Column(
        "start",
        .integer,
        "Where \(thing) starts, in Unicode scalars from the start of the document.",
        isRequired: isRequired,
        minimum: 0
      ),
      Column(
        "end",
        .integer,
        "Just past where \(thing) ends, in Unicode scalars.",
        isRequired: isRequired,
        minimum: 0
      ),
      Column(
        "byte_start",
        .integer,
        "Where \(thing) starts, in UTF-8 bytes.",
        isRequired: isRequired,
        minimum: 0
      ),
      Column(
        "byte_end",
        .integer,
        "Just past where \(thing) ends, in UTF-8 bytes.",
        isRequired: isRequired,
        minimum: 0
      ),
    ]
  }

  /// The words at the row's span.
  static let quote = Column(
    "quote",
    .string,
    "The words at the row's place, exactly as the document has them.",
    isRequired: true,
    leastShare: .quotes
  )

  /// The name of the rule that made the row.
  static let rule = Column("rule", .string, "The rule that read it.", isRequired: true)

  /// The start and end of a part of a claim, in scalars.
  static func place(of part: String) -> [Column] {
    [
      Column(
        "\(part)_start",
        .integer,
        "Where the words of `\(part)` start, in Unicode scalars; empty when they are supplied.",
        minimum: 0
      ),
      Column(
        "\(part)_end",
        .integer,
        "Just past where the words of `\(part)` end, in Unicode scalars.",
        minimum: 0
      ),
    ]
  }

  /// The raw values of all cases of `type`.
  static func values<Values: CaseIterable & RawRepresentable<String>>(
    of type: Values.Type
  ) -> [String] {
    type.allCases.map(\.rawValue)
  }
}
