import ClaimsetCore

// How each table's rows are filled, cell by cell in the order of its columns; a test holds the
// order against the definitions. First the tables about texts.

extension DocumentRecords {
  /// Writes the cells of the row of `table` at `index`.
  func append(_ index: Int, of table: TableName, to row: inout [Cell]) {
    switch table {
    case .documents: appendDocument(to: &row)
    case .segments: appendSegment(index, to: &row)
    case .dates: appendDate(index, to: &row)
    case .quantities: appendQuantity(index, to: &row)
    case .attributions: appendAttribution(index, to: &row)
    case .attributionSpans: appendAttributionSpan(index, to: &row)
    case .claims: appendClaim(index, to: &row)
    case .claimLinks: appendClaimLink(index, to: &row)
    case .mentions: appendMention(index, to: &row)
    case .entities, .relations, .readings:
      preconditionFailure("a row of the dataset, not of a document")
    case .diagnostics: appendDiagnostic(index, to: &row)
    case .reviews: row += review.rows[index].cells(ordinal(ofDecision: index))
    }
  }

  /// The id of the document.
  var documentID: Cell { .string(document.facts.id) }

  /// Writes the id of the row and of its document.
  func appendIDs(_ table: TableName, _ index: Int, to row: inout [Cell]) {
    row.append(.stated(rowID(of: table, at: index)))
    row.append(documentID)
  }

  /// Writes start, end, byte_start and byte_end.
  func append(_ span: Span, to row: inout [Cell]) {
    appendScalars(span, to: &row)
    row.append(.integer(span.start))
    row.append(.integer(span.end))
  }

  /// Writes start and end in scalars, or nothing twice.
  func appendScalars(_ span: Span?, to row: inout [Cell]) {
    guard let span else {
      row.append(.null)
      row.append(.null)
      return
    }
    row.append(.integer(positions.scalar(at: span.start)))
    row.append(.integer(positions.scalar(at: span.end)))
  }

  /// Writes the id of the segment at `index`.
  func appendSegmentID(_ index: Int?, to row: inout [Cell]) {
    row.append(.stated(rowID(of: .segments, at: index)))
  }

  /// How many equal decisions stand before the one at `index`.
  private func ordinal(ofDecision index: Int) -> Int {
    let canonical = review.rows[index].decision.canonical
    return review.rows[..<index].count { $0.decision.canonical == canonical }
  }

  private func appendDocument(to row: inout [Cell]) {
    let facts = document.facts
    row.append(documentID)
    row.append(.stated(facts.path))
    row.append(.stated(sha256))
    row.append(title)
    row.append(.string(document.genre.rawValue))
    row.append(.stated(facts.published))
    row.append(.stated(facts.author))
    row.append(.stated(facts.sourceURL))
    row.append(.stated(facts.license))
    row.append(.stated(facts.language))
    row.append(.integer(text.count))
    row.append(.integer(positions.scalarCount))
    row.append(.integer(document.segmentation?.sentences.count ?? 0))
    let claims = document.claims?.claims.count ?? 0
    row.append(.integer((0..<claims).count { !isRejected(.claims, at: $0) }))
  }

  private var title: Cell {
    if let stated = document.facts.title { return .stated(stated) }
    return .cut(document.segmentation?.segments.first { $0.kind == .title }?.span)
  }

  private func appendSegment(_ index: Int, to row: inout [Cell]) {
    guard let segments = document.segmentation?.segments else { return }
    let segment = segments[index]
    appendIDs(.segments, index, to: &row)
    row.append(
      .cut(segment.section.flatMap { segments.indices.contains($0) ? segments[$0].span : nil })
    )
    row.append(.string(segment.kind.rawValue))
    row.append(.stated(segment.furniture?.rawValue))
    append(segment.span, to: &row)
    row.append(.slice(segment.span))
    row.append(.stated(document.claims?.silences[index]))
  }

  private func appendDiagnostic(_ index: Int, to row: inout [Cell]) {
    let diagnostic = diagnostics[index]
    row.append(.string(diagnostic.code))
    row.append(.string(diagnostic.severity.rawValue))
    row.append(.stated(document.facts.id))
    row.append(.stated(document.facts.path))
    if let span = diagnostic.span {
      append(span, to: &row)
      let place = positions.place(at: span.start)
      row.append(.integer(place.line))
      row.append(.integer(place.column))
    } else {
      for _ in 0..<6 { row.append(.null) }
    }
    row.append(.string(diagnostic.message))
    row.append(.stated(diagnostic.hint))
  }
}
