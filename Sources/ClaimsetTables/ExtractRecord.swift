public import ClaimsetCore

/// What `claimset extract` writes for one document: its rows as one JSON object.
public enum ExtractRecord {
  /// The object on one line, without the line end.
  ///
  /// `document_id` comes first, then the rows of segments, dates, quantities, attributions,
  /// claims and diagnostics, with the names and the order of the tables' columns. An attribution
  /// also carries `source`, `cue` and `content`: lists of `[start, end]` in Unicode scalars.
  public static func json(of records: DocumentRecords) -> [UInt8] {
    var bytes: [UInt8] = Array("{\"document_id\":".utf8)
    bytes.append(json: records.document.facts.id)
    let writer = JSONWriter()
    for table in [
      TableName.segments, .dates, .quantities, .attributions, .claims, .diagnostics,
    ] {
      bytes.append(ascii: ",")
      bytes.append(json: table.rawValue)
      bytes.append(ascii: ":[")
      var index = 0
      records.forEachRow(of: table) { row in
        if index > 0 { bytes.append(ascii: ",") }
        let row = table == .dates ? withTimex(row) : row
        writer.appendMembers(row, table, of: records.text, to: &bytes)
        if table == .attributions { appendSpans(index, of: records, to: &bytes) }
        bytes.append(ascii: "}")
        index += 1
      }
      bytes.append(ascii: "]")
    }
    bytes.append(ascii: "}")
    return bytes
  }

  /// A row of dates with a TIMEX3 value, which is an empty string where TIMEX3 has none: of a
  /// date that hangs on an event nobody has placed.
  private static func withTimex(_ row: [Cell]) -> [Cell] {
    guard let column = timexColumn, row[column] == .null else { return row }
    var row = row
    row[column] = .string("")
    return row
  }

  private static let timexColumn = TableDefinition.dates.index(of: "timex")

  /// What weighed in how much each claim of `document` is worth checking and the words of its
  /// sentence, as one JSON object.
  public static func worthiness(of document: Document) -> [UInt8] {
    var bytes: [UInt8] = Array("{\"document_id\":".utf8)
    bytes.append(json: document.facts.id)
    bytes.append(ascii: ",\"claims\":[")
    for (index, claim) in (document.claims?.claims ?? []).enumerated() {
      if index > 0 { bytes.append(ascii: ",") }
      bytes += Array("{\"check_worthiness\":\(claim.checkWorthiness),\"features\":{".utf8)
      for (i, feature) in claim.worthinessFeatures.enumerated() {
        if i > 0 { bytes.append(ascii: ",") }
        bytes.append(json: feature.name)
        bytes += Array(":\(feature.count)".utf8)
      }
      bytes.append(ascii: "},\"words\":")
      bytes.append(json: .list(words(of: claim, in: document)), of: document.text)
      bytes.append(ascii: "}")
    }
    bytes.append(ascii: "]}")
    return bytes
  }

  private static func words(of claim: Claim, in document: Document) -> [Cell] {
    guard let segmentation = document.segmentation,
      let sentence = segmentation.sentences.first(where: { $0.span.contains(claim.span) })
    else { return [] }
    return sentence.tokens.map { .cut(segmentation.tokens.spans[$0]) }
  }

  private static func appendSpans(
    _ index: Int,
    of records: DocumentRecords,
    to bytes: inout [UInt8]
  ) {
    guard let attribution = records.document.claims?.attributions[index] else { return }
    for role in AttributionRole.allCases {
      bytes.append(ascii: ",")
      bytes.append(json: role.rawValue)
      bytes.append(ascii: ":")
      let spans = attribution.spans(of: role).map { span in
        Cell.list([
          .integer(records.positions.scalar(at: span.start)),
          .integer(records.positions.scalar(at: span.end)),
        ])
      }
      bytes.append(json: .list(spans), of: records.text)
    }
  }
}

/// What `claimset extract` reads: one document as a line of JSON Lines.
public struct ExtractRequest: Hashable, Sendable {
  /// The id that the result carries.
  public let documentID: String
  /// The text.
  public let text: SourceText
  /// When it was published, EDTF; nil when that is not known.
  public let published: String?
  /// What kind of text it is; nil when it is to be found out.
  public let genre: Genre?

  /// The document that was asked for.
  public var document: Document {
    var facts = DocumentFacts(id: documentID)
    (facts.published, facts.genre) = (published, genre)
    return Document(facts: facts, text: text)
  }

  /// Reads one line: an object with `document_id`, `text` and, where they are known, `published` and `genre`.
  ///
  /// Other members are ignored, so that a row of an engine's table may carry more.
  ///
  /// - Parameters:
  ///   - bytes: The JSON.
  ///   - line: The line it stands in, for errors.
  public init(_ bytes: [UInt8], line: Int = 1) throws(TableError) {
    let value = try JSONReader.value(bytes, firstLine: line)
    guard case .object(let members) = value else {
      throw TableError(.otherShape, line: line, "the line is \(value.kindName), not an object")
    }
    guard let id = try Self.string("document_id", members, line) else {
      throw TableError(.otherShape, line: line, "the object has no \"document_id\"")
    }
    guard let text = try Self.string("text", members, line) else {
      throw TableError(.otherShape, line: line, "the object has no \"text\"")
    }
    documentID = id
    self.text = SourceText(text)
    published = try Self.string("published", members, line)
    genre = try Self.string("genre", members, line).map { (name) throws(TableError) -> Genre in
      guard let genre = Genre(rawValue: name) else {
        let known = Genre.allCases.map(\.rawValue).joined(separator: ", ")
        throw TableError(.otherShape, line: line, "\"genre\" is none of \(known)")
      }
      return genre
    }
  }

  private static func string(
    _ name: String,
    _ members: [JSONValue.Member],
    _ line: Int
  ) throws(TableError) -> String? {
    let values = members.filter { $0.name == name }.map(\.value)
    guard values.count < 2 else {
      throw TableError(.otherShape, line: line, "\"\(name)\" stands \(values.count) times")
    }
    guard let value = values.first, value != .null else { return nil }
    guard let string = value.string else {
      throw TableError(.otherShape, line: line, "\"\(name)\" is \(value.kindName), not a string")
    }
    return string
  }
}
