import ClaimsetCore

// Weeks, quarters and events.

extension TimeResolver {
  func weekday(_ day: Int, ofWeek weeks: Int) -> Resolution {
    guard let published, !isNarrative else { return unresolved("XXXX-WXX-\(day)") }
    let offset = day - published.weekday + weeks * 7
    return dated(.day(published.advanced(by: offset)), .published)
  }

  func nthWeekday(
    _ nth: Int,
    _ day: Int,
    _ point: CalendarPoint,
    _ looksAhead: Bool
  ) -> Resolution {
    guard let month = point.month,
      let (year, anchor) = point.year.map({ ($0, .none) }) ?? year(for: point, looksAhead),
      let found = Holiday.nth(nth, weekday: day, month: month).day(in: year)
    else { return unresolved("XXXX-WXX-\(day)") }
    return dated(.day(found), anchor)
  }

  func week(
    _ point: CalendarPoint,
    _ holiday: Holiday?,
    _ looksAhead: Bool
  ) -> Resolution {
    let day =
      holiday.map { self.holiday($0, point.year, .near, looksAhead) } ?? resolve(point, looksAhead)
    guard let first = day.place?.bounds?.first else { return unresolved("XXXX-WXX") }
    return dated(.week(of: first), day.anchor)
  }

  /// Over the weekend: until Thursday it is the one before, unless things lie ahead.
  func nearWeekend(_ looksAhead: Bool) -> Resolution {
    guard let published, !isNarrative else { return shift(.weekend, 0, true) }
    let isBefore = published.weekday < 5 && !looksAhead
    return shift(.weekend, isBefore ? -1 : 0, false)
  }

  /// The quarter told of last, or else the last whole one before the publication.
  func quarter(_ years: Int) -> Resolution {
    if let lastQuarter {
      return dated(
        .quarter(lastQuarter.year + years, lastQuarter.quarter),
        .mention(lastQuarter.mention)
      )
    }
    guard let published, !isNarrative else { return unresolved("XXXX-QX") }
    let quarters = published.parts.year * 4 + (published.parts.month - 1) / 3 - 1
    return dated(.quarter(quarters / 4 + years, quarters % 4 + 1), .published)
  }

  /// An event of the user's vocabulary.
  func event(_ index: Int) -> Resolution {
    let event = events[index]
    if event.first == event.last { return dated(.day(event.first), .none) }
    var place = CalendarPlace.day(event.first)
    place.timex = "\(event.first)/\(event.last)"
    place.edtf = place.timex
    place.bounds = (event.first, event.last)
    return dated(place, .none)
  }
}
