import ClaimsetCore

// The rows of claims, of what they rest on, and of attributions.

extension DocumentRecords {
  func appendAttribution(_ index: Int, to row: inout [Cell]) {
    guard let attribution = document.claims?.attributions[index] else { return }
    appendIDs(.attributions, index, to: &row)
    appendSegmentID(attribution.segment, to: &row)
    row.append(holder(of: attribution))
    row.append(joined(attribution.cue))
    row.append(.string(attribution.kind.rawValue))
  }

  func appendAttributionSpan(_ index: Int, to row: inout [Cell]) {
    let part = attributionParts[index]
    row.append(.stated(rowID(of: .attributions, at: Int(part.attribution))))
    row.append(.string(part.role.rawValue))
    row.append(documentID)
    append(part.span, to: &row)
    row.append(.slice(part.span))
  }

  func appendClaimLink(_ index: Int, to row: inout [Cell]) {
    let part = claimParts[index]
    let table: TableName = part.link.table == .dates ? .dates : .quantities
    row.append(.stated(rowID(of: .claims, at: Int(part.claim))))
    row.append(.string(part.link.table.rawValue))
    row.append(.stated(rowID(of: table, at: part.link.index)))
    row.append(.string(part.link.role.rawValue))
  }

  func appendClaim(_ index: Int, to row: inout [Cell]) {
    guard let claim = document.claims?.claims[index] else { return }
    appendIDs(.claims, index, to: &row)
    appendSegmentID(claim.segment, to: &row)
    append(claim.span, to: &row)
    row.append(.slice(claim.span))
    row.append(claim.standalone.map { .string($0) } ?? .slice(claim.span))
    let named = document.entities?.claims[index]
    append(claim.subject, to: &row)
    row.append(core(of: claim.subject))
    row.append(.stated(claim.subject?.resolution?.rawValue))
    row.append(entityID(named?.subject))
    append(claim.predicate, to: &row)
    append(claim.object, to: &row)
    row.append(core(of: claim.object))
    row.append(entityID(named?.object))
    row.append(qualifiers(of: claim))
    appendStance(of: claim, to: &row)
    appendGrounds(of: claim, to: &row)
  }

  func appendMention(_ index: Int, to row: inout [Cell]) {
    guard let mention = document.entities?.mentions[index] else { return }
    row.append(.stated(rowID(of: .mentions, at: index)))
    row.append(entityID(mention.entity))
    row.append(documentID)
    appendSegmentID(mention.segment, to: &row)
    append(mention.span, to: &row)
    row.append(.slice(mention.span))
    row.append(.string(mention.rule.rawValue))
  }

  /// The id of the entity at `index` of the document's list.
  private func entityID(_ index: Int?) -> Cell {
    guard let index, let entities = document.entities?.entities, entities.indices.contains(index)
    else { return .null }
    return .id(RowID(entity: entities[index].key))
  }

  /// Who says so, whether it is denied, and how sure the author is.
  private func appendStance(of claim: Claim, to row: inout [Cell]) {
    row.append(.stated(rowID(of: .attributions, at: claim.attribution)))
    if let index = claim.attribution, let attributions = document.claims?.attributions,
      attributions.indices.contains(index)
    {
      row.append(holder(of: attributions[index]))
      row.append(joined(attributions[index].cue))
    } else {
      row.append(.null)
      row.append(.null)
    }
    row.append(.string(claim.isNegated ? "negated" : "affirmed"))
    row.append(.cut(claim.polarityCue))
    appendScalars(claim.polarityCue, to: &row)
    row.append(.string(claim.certainty.rawValue))
    row.append(.cut(claim.certaintyCue))
    appendScalars(claim.certaintyCue, to: &row)
    row.append(.stated(claim.factuality))
  }

  /// What the claim rests on, and how much of it there is to check.
  private func appendGrounds(of claim: Claim, to row: inout [Cell]) {
    if let index = claim.date, let dates = document.dates, dates.indices.contains(index) {
      row.append(.stated(dates[index].edtf))
      row.append(.stated(dates[index].earliest))
      row.append(.stated(dates[index].latest))
    } else {
      for _ in 0..<3 { row.append(.null) }
    }
    row.append(.stated(claim.timeOf?.rawValue))
    row.append(.stated(rowID(of: .dates, at: claim.date)))
    row.append(.stated(rowID(of: .quantities, at: claim.quantity)))
    row.append(.stated(claim.checkWorthiness))
    row.append(.stated(claim.confidence))
    row.append(.string(claim.rule))
  }

  /// What to group `phrase` by; a resolved pronoun is its own core.
  private func core(of phrase: Phrase?) -> Cell {
    phrase?.supplied == nil ? .cut(phrase?.core) : wording(of: phrase)
  }

  /// Writes the wording of `phrase` with its start and end.
  private func append(_ phrase: Phrase?, to row: inout [Cell]) {
    row.append(wording(of: phrase))
    appendScalars(phrase?.span, to: &row)
  }

  private func wording(of phrase: Phrase?) -> Cell {
    guard let phrase else { return .null }
    return phrase.supplied.map { .stated($0) } ?? .cut(phrase.span)
  }

  private func qualifiers(of claim: Claim) -> Cell {
    guard !claim.qualifiers.isEmpty else { return .null }
    return .list(
      claim.qualifiers.map { qualifier in
        var place: [Cell] = []
        appendScalars(qualifier.phrase.span, to: &place)
        return .object([
          Cell.Member("role", .string(qualifier.role.rawValue)),
          Cell.Member("text", wording(of: qualifier.phrase)),
          Cell.Member("start", place[0]),
          Cell.Member("end", place[1]),
        ])
      }
    )
  }

  private func holder(of attribution: Attribution) -> Cell {
    attribution.attributedTo.map { .stated($0) } ?? joined(attribution.source)
  }

  /// The words at `spans`; a part in pieces, such as "has … denied", is joined by spaces.
  private func joined(_ spans: [Span]) -> Cell {
    guard spans.count > 1 else { return .cut(spans.first) }
    return .stated(spans.map { text[$0] }.joined(separator: " "))
  }
}
