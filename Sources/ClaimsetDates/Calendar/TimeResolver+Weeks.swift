import ClaimsetCore

// Weeks, quarters and events.

extension TimeResolver {
  func weekday(_ day: Int, ofWeek weeks: Int) -> Resolution {
    guard let published, !isNarrative else { return unresolved("XXXX-WXX-\(day)") }
    let offset = day - published.weekday + weeks * 7
    return dated(.day(published.advanced(by: offset)), .published)
  }

  /// The `nth` weekday, day, week, weekend or month of `stretch`, from its end when negative.
  func nth(_ nth: Int, _ counted: TimeValue.Counted, _ stretch: Resolution) -> Resolution {
    guard let bounds = stretch.place?.bounds, nth != 0, let found = Self.nth(nth, counted, bounds),
      let first = found.bounds?.first, let last = found.bounds?.last,
      // A week may begin before its month does.
      last >= bounds.first, first <= bounds.last
    else { return unresolved("XXXX-XX-XX") }
    return dated(found, stretch.anchor)
  }

  private static func nth(
    _ nth: Int,
    _ counted: TimeValue.Counted,
    _ bounds: (first: CivilDay, last: CivilDay)
  ) -> CalendarPlace? {
    let ahead = nth > 0
    let edge = ahead ? bounds.first : bounds.last
    let steps = ahead ? nth - 1 : nth + 1
    guard abs(steps) < 1000 else { return nil }
    switch counted {
    case .unit(.day): return .day(edge.advanced(by: steps))
    case .unit(.week):
      // As ISO 8601 has it, a week is of the month that its Thursday is of.
      return Self.nearest(4, to: edge, ahead).map { .week(of: $0.advanced(by: steps * 7)) }
    case .unit(.weekend):
      return Self.nearest(6, to: edge, ahead).map { weekend(of: $0.advanced(by: steps * 7)) }
    case .unit(.month):
      let months = edge.parts.year * 12 + edge.parts.month - 1 + steps
      return .month(months / 12, months % 12 + 1)
    case .unit: return nil
    case .weekday(let day):
      return Self.nearest(day, to: edge, ahead).map { .day($0.advanced(by: steps * 7)) }
    }
  }

  /// The first such weekday from `day` on, or the last one up to it.
  private static func nearest(_ weekday: Int, to day: CivilDay, _ ahead: Bool) -> CivilDay? {
    let steps = ahead ? (weekday - day.weekday + 7) % 7 : -((day.weekday - weekday + 7) % 7)
    return day.advanced(by: steps)
  }

  /// So many units from the day that `base` is.
  func offset(_ unit: TimeUnit, _ count: Int, _ base: Resolution) -> Resolution {
    guard let day = base.place?.bounds?.first, base.place?.bounds?.last == day,
      let found = day.advanced(count, unit)
    else { return unresolved("XXXX-XX-XX") }
    return dated(.day(found), base.anchor)
  }

  /// "three Fridays from now", "two Fridays ago".
  func weekdaysAway(_ day: Int, _ count: Int) -> Resolution {
    guard let published, !isNarrative else { return unresolved("XXXX-WXX-\(day)") }
    let near =
      count > 0 ? (day - published.weekday + 6) % 7 + 1 : -((published.weekday - day + 6) % 7 + 1)
    return dated(
      .day(published.advanced(by: near + (count > 0 ? count - 1 : count + 1) * 7)),
      .published
    )
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

  /// The weekend that a holiday makes longer: before one on a Monday or Tuesday, else after it.
  func weekend(by holiday: Resolution) -> Resolution {
    guard let day = holiday.place?.bounds?.first else { return unresolved("XXXX-WXX-WE") }
    return dated(Self.weekend(of: day.advanced(by: day.weekday < 3 ? -7 : 0)), holiday.anchor)
  }

  /// Over the weekend: on Monday and Tuesday it is the one before, unless things lie ahead; until
  /// Thursday where the verb looks back.
  func nearWeekend(_ looksAhead: Bool) -> Resolution {
    guard let published, !isNarrative else { return shift(.weekend, 0, true) }
    let isBefore = published.weekday < (setting.looksBack ? 5 : 3) && !looksAhead
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
    // In a tale "the period" is that of what it tells.
    if isNarrative { return Resolution(kind: .date, timex: "", status: .event) }
    guard let published else { return unresolved("XXXX-QX") }
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
