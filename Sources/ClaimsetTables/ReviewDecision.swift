/// What a person decided about one row: a line of review.csv.
public struct ReviewDecision: Hashable, Sendable {
  /// The kinds of decision.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    /// The row is right as it is.
    case accept
    /// The row is wrong and is not published.
    case reject
    /// One of its fields should say something else.
    case correct
    /// Something is to be said of it.
    case note
  }

  /// What became of a decision.
  public enum Status: String, Hashable, Sendable, CaseIterable {
    /// It holds for the row it names.
    case applied
    /// The row it names is gone; it holds for the one row of its document with the same words.
    case moved
    /// It corrects to what is read now anyway.
    case agrees
    /// What is read now is not what it was made on: a correction holds all the same, an acceptance
    /// or a rejection does not.
    case valueChanged = "value-changed"
    /// The row it names is gone.
    case rowGone = "row-gone"
    /// A later line decides the same otherwise.
    case superseded
    /// It cannot be understood.
    case unusable

    /// Whether somebody should look at it.
    public var asksForALook: Bool {
      switch self {
      case .applied, .moved, .agrees, .superseded: false
      case .valueChanged, .rowGone, .unusable: true
      }
    }
  }

  /// The tables whose rows people decide about.
  public static let tables: [TableName] = [.dates, .quantities, .attributions, .claims]

  /// The line of review.csv it stands in.
  public var line: Int
  /// The id of the row.
  public var rowID: String
  /// The document of the row.
  public var documentID: String
  /// What was decided; nil when that cannot be understood.
  public var kind: Kind?
  /// The column it is about; empty for the row.
  public var field: String
  /// What the column held when it was made, or what the row said; empty when that is not stated.
  public var was: String
  /// What a correction puts there.
  public var value: String
  /// What the person says of it.
  public var note: String
  /// Who it was.
  public var name: String
  /// The words of the row, by which it is found when its id is gone; empty when not stated.
  public var quote: String

  /// Makes a decision.
  public init(
    line: Int,
    rowID: String,
    documentID: String,
    kind: Kind?,
    field: String = "",
    was: String = "",
    value: String = "",
    note: String = "",
    name: String = "",
    quote: String = ""
  ) {
    (self.line, self.rowID, self.documentID, self.kind) = (line, rowID, documentID, kind)
    (self.field, self.was, self.value) = (field, was, value)
    (self.note, self.name, self.quote) = (note, name, quote)
  }

  /// The table of the row, by the letter of its id; nil for an id that is none.
  public var table: TableName? {
    Self.tables.first { $0.idLetter == rowID.utf8.first }
  }

  /// All that makes it, without the line, in one canonical string.
  public var canonical: String {
    [rowID, documentID, kind?.rawValue ?? "", field, was, value, note, name, quote]
      .map { "\($0.utf8.count):\($0)" }.joined(separator: ",")
  }

  /// The column that says most of what a row of `table` says.
  public static func mainField(of table: TableName) -> String {
    switch table {
    case .dates: "timex"
    case .quantities: "value"
    case .attributions: "attributed_to"
    default: "text"
    }
  }
}

/// A decision with what became of it: a row of `reviews`.
public struct ReviewedRow: Hashable, Sendable {
  /// The decision.
  public let decision: ReviewDecision
  /// What became of it.
  public let status: ReviewDecision.Status
  /// The id of the row it holds for; empty when it holds for none.
  public var rowID = ""
  /// What the column, or the row, says without it.
  public var found = ""
  /// Whether it made a difference to what is published.
  public var isApplied = false

  /// A decision with what became of it.
  public init(_ decision: ReviewDecision, _ status: ReviewDecision.Status) {
    self.decision = decision
    self.status = status
  }

  /// The cells, in the order of the columns of `reviews`; `ordinal` tells equal decisions apart.
  func cells(_ ordinal: Int) -> [Cell] {
    let sum = SHA256.hex(of: Array("\(decision.canonical)\u{1F}\(ordinal)".utf8)).prefix(16)
    return [
      .id(RowID(letter: UInt8(ascii: "v"), bits: UInt64(sum, radix: 16) ?? 0)),
      .stated(decision.documentID), .stated(decision.table?.rawValue), .string(decision.rowID),
      .stated(rowID), .stated(decision.kind?.rawValue), .stated(decision.field),
      .stated(decision.was), .stated(found), .stated(decision.value), .string(status.rawValue),
      .boolean(isApplied), .stated(decision.note), .stated(decision.name), .stated(decision.quote),
    ]
  }
}
