/// The tables of a dataset, in the order in which they are listed everywhere.
public enum TableName: String, CaseIterable, Sendable {
  /// One row for each text that was read.
  case documents
  /// The pieces each text was cut into.
  case segments
  /// Time expressions.
  case dates
  /// Numbers with what they count or measure.
  case quantities
  /// Who is said to hold something.
  case attributions
  /// Where source, cue and content of an attribution stand.
  case attributionSpans = "attribution_spans"
  /// Who or what is said to do or be what.
  case claims
  /// The dates and quantities a claim rests on.
  case claimLinks = "claim_links"
  /// Whom and what the texts name.
  case entities
  /// Where they are named.
  case mentions
  /// Which claims agree, and which cannot both hold.
  case relations
  /// What the texts say of one thing, each answer with who stands behind it.
  case readings
  /// What was read but not used, and why.
  case diagnostics
  /// What people decided about rows.
  case reviews

  /// The letter that opens the ids of the table's rows; nil when its rows have no id of their own.
  public var idLetter: UInt8? {
    switch self {
    case .segments: UInt8(ascii: "s")
    case .dates: UInt8(ascii: "d")
    case .quantities: UInt8(ascii: "q")
    case .attributions: UInt8(ascii: "a")
    case .claims: UInt8(ascii: "c")
    case .entities: UInt8(ascii: "e")
    case .mentions: UInt8(ascii: "m")
    case .relations: UInt8(ascii: "r")
    case .readings: UInt8(ascii: "g")
    case .documents, .attributionSpans, .claimLinks, .diagnostics, .reviews: nil
    }
  }

  /// The place of the table in ``allCases``.
  var index: Int {
    switch self {
    case .documents: 0
    case .segments: 1
    case .dates: 2
    case .quantities: 3
    case .attributions: 4
    case .attributionSpans: 5
    case .claims: 6
    case .claimLinks: 7
    case .entities: 8
    case .mentions: 9
    case .relations: 10
    case .readings: 11
    case .diagnostics: 12
    case .reviews: 13
    }
  }
}
