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
    row.append(.text(date.timex))
    row.append(.text(date.modifier?.rawValue))
    row.append(.text(date.edtf))
    row.append(.day(date.earliest))
    row.append(.day(date.latest))
    row.append(.text(date.precision?.rawValue))
    row.append(.string(date.relation.rawValue))
    row.append(.string(date.status.rawValue))
    row.append(.text(date.recurrence))
    row.append(anchor(of: date))
    row.append(.string(date.rule))
  }

  private func anchor(of date: DateMention) -> Cell {
    switch date.anchor {
    case .none: .null
    case .published: .string("published")
    case .mention(let index): .id(rowID(of: .dates, at: index))
    }
  }

  func appendQuantity(_ index: Int, to row: inout [Cell]) {
    guard let quantity = document.quantities?[index] else { return }
    appendIDs(.quantities, index, to: &row)
    appendSegmentID(segment(holding: quantity.span), to: &row)
    append(quantity.span, to: &row)
    row.append(.slice(quantity.span))
    row.append(.string(quantity.kind.rawValue))
    row.append(.decimal(quantity.value))
    row.append(.decimal(quantity.low))
    row.append(.decimal(quantity.high))
    row.append(.boolean(quantity.lowInclusive))
    row.append(.boolean(quantity.highInclusive))
    row.append(.string(quantity.bound.rawValue))
    row.append(.text(quantity.trend?.rawValue))
    row.append(.cut(quantity.focus))
    row.append(.boolean(quantity.isVague))
    row.append(.text(quantity.unit))
    row.append(.text(quantity.currency))
    row.append(quantity.currency == nil ? .null : .boolean(quantity.isCurrencyAssumed))
    row.append(.text(quantity.item))
    row.append(.text(quantity.per))
    row.append(.decimal(quantity.siValue))
    row.append(.text(quantity.siUnit))
    row.append(.text(quantity.isoDuration))
    row.append(.id(rowID(of: .dates, at: quantity.date)))
    row.append(.string(quantity.rule))
  }

  /// The index of the segment that holds the start of `span`, or nil.
  private func segment(holding span: Span) -> Int? {
    guard let segments = document.segmentation?.segments else { return nil }
    var (low, high) = (0, segments.count)
    while low < high {
      let middle = (low + high) / 2
      if segments[middle].span.start <= span.start { low = middle + 1 } else { high = middle }
    }
    guard low > 0, segments[low - 1].span.contains(span) else { return nil }
    return low - 1
  }
}
