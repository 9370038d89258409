import ClaimsetCore

// The rows of dates and quantities.

extension DocumentRecords {
  func appendDate(_ index: Int, to row: inout [Cell]) {
    guard let date = document.dates?[index] else { return }
    appendIDs(.dates, index, to: &row)
    appendSegmentID(segment(holding: date.span), to: &row)
    append(date.span, to: &row)
    row.append(.slice(date.span))
    row.append(.string(date.kind.rawValue))
    row.append(.stated(date.timex))
    row.append(.stated(date.modifier?.rawValue))
    row.append(.stated(date.edtf))
    row.append(.stated(date.earliest))
    row.append(.stated(date.latest))
    row.append(.stated(date.precision?.rawValue))
    row.append(.string(date.relation.rawValue))
    row.append(.string(date.status.rawValue))
    row.append(.stated(date.recurrence))
    row.append(anchor(of: date))
    row.append(.string(date.rule))
  }

  private func anchor(of date: DateMention) -> Cell {
    switch date.anchor {
    case .none: .null
    case .published: .string("published")
    case .mention(let index): .stated(rowID(of: .dates, at: index))
    }
  }

  func appendQuantity(_ index: Int, to row: inout [Cell]) {
    guard let quantity = document.quantities?[index] else { return }
    appendIDs(.quantities, index, to: &row)
    appendSegmentID(segment(holding: quantity.span), to: &row)
    append(quantity.span, to: &row)
    row.append(.slice(quantity.span))
    row.append(.string(quantity.kind.rawValue))
    row.append(.stated(quantity.value))
    row.append(.stated(quantity.low))
    row.append(.stated(quantity.high))
    row.append(.stated(quantity.lowInclusive))
    row.append(.stated(quantity.highInclusive))
    row.append(.string(quantity.bound.rawValue))
    row.append(.stated(quantity.trend?.rawValue))
    row.append(.cut(quantity.focus))
    row.append(.stated(quantity.isVague))
    row.append(.stated(quantity.unit))
    row.append(.stated(quantity.currency))
    row.append(quantity.currency == nil ? .null : .boolean(quantity.isCurrencyAssumed))
    row.append(.stated(quantity.item))
    row.append(.stated(quantity.per))
    row.append(.stated(quantity.siValue))
    row.append(.stated(quantity.siUnit))
    row.append(.stated(quantity.isoDuration))
    row.append(.stated(rowID(of: .dates, at: quantity.date)))
    row.append(.string(quantity.rule))
  }

  /// The index of the segment that holds the start of `span`, or nil.
  private func segment(holding span: Span) -> Int? {
    guard let segments = document.segmentation?.segments else { return nil }
    let next = segments.firstPlace { $0.span.start > span.start }
    guard next > 0, segments[next - 1].span.contains(span) else { return nil }
    return next - 1
  }
}
