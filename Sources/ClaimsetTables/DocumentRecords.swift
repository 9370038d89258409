public import ClaimsetCore

/// The parts of an attribution, in the order in which their spans are listed.
public enum AttributionRole: String, CaseIterable, Sendable {
  /// Who holds it.
  case source
  /// The word that says so.
  case cue
  /// What is held.
  case content
}

/// All rows of one document, in text order.
///
/// Rows are built when they are asked for, so that the memory a document takes stays close to the
/// length of its text.
public struct DocumentRecords: Sendable {
  /// Where one row of `attribution_spans` comes from.
  struct AttributionPart: Hashable, Sendable {
    let attribution: Int32
    let role: AttributionRole
    let span: Span
  }

  /// Where one row of `claim_links` comes from.
  struct ClaimPart: Sendable {
    let claim: Int32
    let link: Claim.Link
  }

  /// The document.
  public let document: Document
  /// The SHA-256 of its bytes, in hexadecimal; empty when it is not known.
  public let sha256: String
  /// How much of the text its rows carry.
  public let texts: TextShare
  /// Whether the document could not be used, so that it has diagnostics and no other row.
  public let isRejected: Bool
  /// Scalars, lines and columns of its text.
  public let positions: TextPositions
  /// What was found in it.
  public private(set) var diagnostics: [Diagnostic]
  /// What people decided about its rows.
  public private(set) var review = RowReview()

  /// The ids of the rows, by table.
  private let ids: [[RowID]]
  let attributionParts: [AttributionPart]
  let claimParts: [ClaimPart]

  /// The rows of `document`, which has gone through the stages; layers it has not give no rows.
  ///
  /// - Parameters:
  ///   - document: The document.
  ///   - sha256: The SHA-256 of its bytes, in hexadecimal.
  ///   - texts: How much of the text the rows carry; columns that need more are left empty.
  public init(_ document: Document, sha256: String, texts: TextShare = .full) {
    self.document = document
    self.sha256 = sha256
    self.texts = texts
    isRejected = false
    positions = TextPositions(document.text)
    diagnostics = document.diagnostics
    ids = Self.ids(of: document)
    attributionParts = Self.attributionParts(of: document)
    claimParts = Self.claimParts(of: document)
  }

  /// The rows of what could not be used: its diagnostics, and nothing else.
  ///
  /// - Parameters:
  ///   - facts: What is known of the document.
  ///   - text: As much of its bytes as was read; they need not be valid text.
  ///   - diagnostics: Why it could not be used, and what else was found.
  public static func rejection(
    facts: DocumentFacts,
    text: SourceText,
    diagnostics: [Diagnostic]
  ) -> DocumentRecords {
    DocumentRecords(rejected: Document(facts: facts, text: text, diagnostics: diagnostics))
  }

  private init(rejected document: Document) {
    self.document = document
    sha256 = ""
    texts = .full
    isRejected = true
    positions = TextPositions(document.text)
    diagnostics = document.diagnostics
    ids = TableName.allCases.map { _ in [] }
    attributionParts = []
    claimParts = []
  }

  /// The same with what people decided about the rows put in place.
  ///
  /// - Parameters:
  ///   - decisions: The decisions about rows of this document, in the order of review.csv.
  ///   - diagnostic: What is to be said of a decision, if anything.
  public func reviewed(
    _ decisions: [ReviewDecision],
    _ diagnostic: (ReviewedRow) -> Diagnostic?
  ) -> DocumentRecords {
    guard !decisions.isEmpty else { return self }
    var copy = self
    if isRejected {
      copy.review = RowReview(orphans: decisions)
    } else {
      // Decisions are matched by words, which the rows may not be allowed to carry.
      let whole =
        texts == .full ? self : DocumentRecords(document, sha256: sha256, texts: .full)
      var matcher = ReviewMatcher(whole)
      copy.review = matcher.match(decisions)
    }
    copy.diagnostics += copy.review.rows.compactMap(diagnostic)
    return copy
  }

  /// Whether a person rejected the row of `table` at `index`, so that it is not published.
  public func isRejected(_ table: TableName, at index: Int) -> Bool {
    review.rejects(rowID(of: table, at: index))
  }

  /// Whether a person rejected or corrected the claim at `index`, or a row it rests on.
  public func isReadOtherwise(claim index: Int) -> Bool {
    guard !review.rows.isEmpty, let claims = document.claims?.claims, index < claims.count else {
      return false
    }
    let rows = claims[index].links.map { link in
      rowID(of: link.table == .dates ? .dates : .quantities, at: link.index)
    }
    return (rows + [rowID(of: .claims, at: index)]).contains { review.changes($0) }
  }

  /// What a person put into the column `column` of the row of `table` at `index`; nil when nobody
  /// did, or it was emptied.
  public func correction(_ table: TableName, at index: Int, _ column: String) -> String? {
    guard let id = rowID(of: table, at: index), let cells = review.corrections[id],
      let place = TableDefinition.of(table).index(of: column)
    else { return nil }
    return cells[place].flatMap { string(of: $0) }
  }

  /// The text all spans and slices refer to.
  public var text: SourceText { document.text }

  /// How many rows `table` has.
  public func count(of table: TableName) -> Int {
    switch table {
    case .documents: isRejected ? 0 : 1
    case .attributionSpans: attributionParts.count
    case .claimLinks: claimParts.count
    case .diagnostics: diagnostics.count
    case .reviews: review.rows.count
    case .entities, .relations, .readings: 0
    case .segments, .dates, .quantities, .attributions, .claims, .mentions:
      ids[table.index].count
    }
  }

  /// The rows of `table`, with cells in the order of its columns.
  public func rows(of table: TableName) -> [[Cell]] {
    var rows: [[Cell]] = []
    rows.reserveCapacity(count(of: table))
    forEachRow(of: table) { rows.append($0) }
    return rows
  }

  /// Calls `body` with each row of `table`; faster than ``rows(of:)``, since one row is reused.
  public func forEachRow(of table: TableName, _ body: ([Cell]) -> Void) {
    var row: [Cell] = []
    let width = TableDefinition.of(table).columns.count
    row.reserveCapacity(width)
    let withheld = Self.withheld[texts]?[table.index] ?? []
    for index in 0..<count(of: table) {
      row.removeAll(keepingCapacity: true)
      append(index, of: table, to: &row)
      guard review.apply(to: &row, of: table) else { continue }
      precondition(row.count == width, "a row of \(table.rawValue) has \(row.count) cells")
      for column in withheld { row[column] = .null }
      body(row)
    }
  }

  /// The columns of each table that a dataset with a share of the texts leaves empty.
  private static let withheld: [TextShare: [[Int]]] = Dictionary(
    uniqueKeysWithValues: TextShare.allCases.map { share in
      let columns = TableDefinition.all.map { table in
        table.columns.indices.filter { !table.columns[$0].isCarried(by: share) }
      }
      return (share, columns)
    }
  )

  /// The id of the row of `table` at `index`; for documents the document's own id.
  ///
  /// - Returns: nil where there is no such row, or where rows of the table have no id.
  public func id(of table: TableName, at index: Int) -> String? {
    if table == .documents { return document.facts.id }
    return rowID(of: table, at: index)?.description
  }

  /// What `cell` says as text: the slice, the id, the digits; nil for an empty cell and for lists.
  public func string(of cell: Cell) -> String? {
    var bytes: [UInt8] = []
    switch cell {
    case .null, .list, .object: return nil
    case .string(let string): return string
    case .slice(let span): return text[span]
    case .id(let id): return id.description
    case .boolean(let value): return value ? "true" : "false"
    case .integer(let value): bytes.append(integer: value)
    case .decimal(let value): bytes.append(decimal: value)
    case .day(let day): bytes.append(day: day)
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The id of the row of `table` at `index`, or nil when there is none.
  func rowID(of table: TableName, at index: Int?) -> RowID? {
    guard let index, ids[table.index].indices.contains(index) else { return nil }
    return ids[table.index][index]
  }
}

extension DocumentRecords {
  private static func ids(of document: Document) -> [[RowID]] {
    var identifier = RowIdentifier(documentID: document.facts.id, text: document.text)
    var ids: [[RowID]] = TableName.allCases.map { _ in [] }
    ids[TableName.segments.index] = (document.segmentation?.segments ?? []).map {
      identifier.id(of: .segments, at: $0.span)
    }
    ids[TableName.dates.index] = (document.dates ?? []).map {
      identifier.id(of: .dates, at: $0.span)
    }
    ids[TableName.quantities.index] = (document.quantities ?? []).map {
      identifier.id(of: .quantities, at: $0.span)
    }
    ids[TableName.attributions.index] = (document.claims?.attributions ?? []).map {
      // An attribution is where it is said to be one: at its cue, which every one should have.
      identifier.id(
        of: .attributions,
        at: $0.cue.first ?? $0.source.first ?? $0.content.first ?? Span(0, 0)
      )
    }
    ids[TableName.claims.index] = (document.claims?.claims ?? []).map {
      identifier.id(of: .claims, at: $0.span, wording: ($0.subject, $0.predicate, $0.object))
    }
    ids[TableName.mentions.index] = (document.entities?.mentions ?? []).map {
      identifier.id(of: .mentions, at: $0.span)
    }
    return ids
  }

  private static func attributionParts(of document: Document) -> [AttributionPart] {
    var parts: [AttributionPart] = []
    for (index, attribution) in (document.claims?.attributions ?? []).enumerated() {
      var seen: Set<AttributionPart> = []
      for role in AttributionRole.allCases {
        for span in attribution.spans(of: role) {
          let part = AttributionPart(attribution: Int32(index), role: role, span: span)
          if seen.insert(part).inserted { parts.append(part) }
        }
      }
    }
    return parts
  }

  private static func claimParts(of document: Document) -> [ClaimPart] {
    var parts: [ClaimPart] = []
    let (dates, quantities) = (document.dates?.count ?? 0, document.quantities?.count ?? 0)
    for (index, claim) in (document.claims?.claims ?? []).enumerated() where !claim.links.isEmpty {
      var seen: Set<Claim.Link> = []
      for link in claim.links where seen.insert(link).inserted {
        let limit = link.table == .dates ? dates : quantities
        guard (0..<limit).contains(link.index) else { continue }
        parts.append(ClaimPart(claim: Int32(index), link: link))
      }
    }
    return parts
  }
}

extension Attribution {
  /// The spans of the part `role`.
  func spans(of role: AttributionRole) -> [Span] {
    switch role {
    case .source: source
    case .cue: cue
    case .content: content
    }
  }
}
