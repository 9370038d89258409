import ClaimsetCore

/// Places readings on the calendar, one after the other through a document.
///
/// The anchor is the publication date, or in a narrative the date told before; where neither is
/// known a relative date stays unresolved. Today is never an anchor.
struct TimeResolver {
  /// A date that later ones can hang on.
  struct Reference {
    var year: Int
    var month: Int?
    var day: CivilDay?
    /// The index of its mention.
    var mention: Int
  }

  private let published: CivilDay?
  /// Whether dates without a year take it from the date told before.
  private let isNarrative: Bool
  private var last: Reference?

  /// Starts a document published on `published`.
  init(published: CivilDay?, isNarrative: Bool) {
    self.published = published
    self.isNarrative = isNarrative
  }

  /// A reading with its place; `place` is nil for what has none.
  struct Resolution {
    var kind: DateMention.Kind
    var timex: String
    var place: CalendarPlace?
    var anchor = DateMention.Anchor.none
    var status: DateMention.Status
    var recurrence = ""
  }

  /// Places `reading`; `looksAhead` says on which side of the anchor things stand.
  func resolve(_ reading: TimeReading, looksAhead: Bool) -> Resolution {
    switch reading.value {
    case .point(let point): return resolve(point, looksAhead)
    case .shift(let unit, let count, let fromText): return shift(unit, count, fromText)
    case .weekday(let day, let step, let part): return weekday(day, step, part, looksAhead)
    case .holiday(let holiday, let year): return self.holiday(holiday, year, looksAhead)
    case .partOfDay(let days, let time): return partOfDay(days, time)
    case .clock(let time): return clock(time)
    case .duration(let value):
      return Resolution(kind: .duration, timex: value, status: .duration)
    case .set(let value, let recurrence):
      return Resolution(kind: .set, timex: value, status: .recurring, recurrence: recurrence)
    case .reference(let value):
      return Resolution(
        kind: .date,
        timex: value,
        anchor: published == nil ? .none : .published,
        status: .vague
      )
    case .event: return Resolution(kind: .date, timex: "", status: .event)
    }
  }

  /// Takes down `resolution` as what later dates may hang on.
  mutating func remember(_ resolution: Resolution, mention: Int) {
    guard resolution.kind == .date || resolution.kind == .time, let place = resolution.place,
      let first = place.bounds?.first
    else { return }
    let parts = first.parts
    switch place.precision {
    case .century, .decade, .season: return
    case .year, .halfYear, .quarter: last = Reference(year: parts.year, mention: mention)
    case .month: last = Reference(year: parts.year, month: parts.month, mention: mention)
    default:
      last = Reference(year: parts.year, month: parts.month, day: first, mention: mention)
    }
  }

  private func dated(
    _ place: CalendarPlace,
    _ anchor: DateMention.Anchor,
    time: String? = nil
  ) -> Resolution {
    var place = place
    if let time {
      place.timex += time
      place.precision = time.contains(":") ? .minute : .partOfDay
    }
    return Resolution(
      kind: time == nil ? .date : .time,
      timex: place.timex,
      place: place,
      anchor: anchor,
      status: place.status
    )
  }

  private func unresolved(_ timex: String, _ kind: DateMention.Kind = .date) -> Resolution {
    Resolution(kind: kind, timex: timex, status: .unresolved)
  }
}

// Parts of the calendar as stated.

extension TimeResolver {
  private func resolve(_ point: CalendarPoint, _ looksAhead: Bool) -> Resolution {
    if let decade = point.decade { return dated(.decade(decade), .none) }
    if let century = point.century { return dated(.century(century), .none) }
    if point.isFiscal, let year = point.year {
      return Resolution(
        kind: .date,
        timex: CalendarPlace.padded(year, 4),
        place: CalendarPlace(timex: CalendarPlace.padded(year, 4), precision: .year),
        status: .vague
      )
    }
    if let year = point.year {
      return dated(place(point, point.isBC ? 1 - year : year), .none)
    }
    guard let (year, anchor) = year(for: point, looksAhead) else {
      return unresolvedPoint(point)
    }
    return dated(place(point, year), anchor)
  }

  private func place(_ point: CalendarPoint, _ year: Int) -> CalendarPlace {
    if let quarter = point.quarter { return .quarter(year, quarter) }
    if let season = point.season { return .season(year, season) }
    guard let month = point.month else { return .year(year) }
    guard let day = point.day else { return .month(year, month) }
    if let civil = CivilDay(year: year, month: month, day: day) { return .day(civil) }
    // "31 June": the value says what is written, the bounds stay empty.
    let digits = CalendarPlace.padded(year, 4) + "-" + CalendarPlace.padded(month, 2)
    return CalendarPlace(
      timex: digits + "-" + CalendarPlace.padded(day, 2),
      precision: .day,
      status: .vague
    )
  }

  private func unresolvedPoint(_ point: CalendarPoint) -> Resolution {
    if let season = point.season {
      let isRecurring = point.isRecurring
      return Resolution(
        kind: .date,
        timex: "XXXX-" + season,
        status: isRecurring ? .recurring : .unresolved,
        recurrence: isRecurring ? "R/P1Y" : ""
      )
    }
    if let quarter = point.quarter { return unresolved("XXXX-Q\(quarter)") }
    guard let month = point.month else { return unresolved("XXXX") }
    let value = "XXXX-" + CalendarPlace.padded(month, 2)
    return unresolved(point.day.map { value + "-" + CalendarPlace.padded($0, 2) } ?? value)
  }

  /// The year of a point that states none, and what says so.
  private func year(
    for point: CalendarPoint,
    _ looksAhead: Bool
  ) -> (Int, DateMention.Anchor)? {
    if point.isSameYear { return last.map { ($0.year, .mention($0.mention)) } }
    if point.isRecurring { return nil }
    if isNarrative || published == nil {
      guard let last, point.step == .near else { return nil }
      return (last.year + (point.yearShift ?? 0), .mention(last.mention))
    }
    guard let published else { return nil }
    let now = published.parts
    if let shift = point.yearShift { return (now.year + shift, .published) }
    let here = place(point, now.year)
    guard let bounds = here.bounds else { return (now.year, .published) }
    switch point.step {
    case .this: return (now.year, .published)
    case .last: return (bounds.first < published ? now.year : now.year - 1, .published)
    case .next: return (bounds.first > published ? now.year : now.year + 1, .published)
    case .near:
      if looksAhead { return (bounds.last < published ? now.year + 1 : now.year, .published) }
      return (bounds.first > published ? now.year - 1 : now.year, .published)
    }
  }
}

// What hangs on another date.

extension TimeResolver {
  private func shift(_ unit: TimeUnit, _ count: Int, _ fromText: Bool) -> Resolution {
    let wantsText = fromText || isNarrative
    if wantsText, let last, fromText || unit != .day || count == 0 {
      if let place = Self.shifted(last, unit, count) {
        return dated(place, .mention(last.mention))
      }
    }
    guard let published, !fromText || !isNarrative else { return unresolved(Self.blank(unit)) }
    let parts = published.parts
    let now = Reference(year: parts.year, month: parts.month, day: published, mention: 0)
    guard let place = Self.shifted(now, unit, count) else { return unresolved(Self.blank(unit)) }
    return dated(place, .published)
  }

  private static func blank(_ unit: TimeUnit) -> String {
    switch unit {
    case .day, .night: "XXXX-XX-XX"
    case .week, .fortnight: "XXXX-WXX"
    case .weekend: "XXXX-WXX-WE"
    case .month: "XXXX-XX"
    case .quarter: "XXXX-QX"
    case .decade: "XXX"
    case .century: "XX"
    default: "XXXX"
    }
  }

  /// `count` units from `base`; nil where the base does not say enough.
  private static func shifted(_ base: Reference, _ unit: TimeUnit, _ count: Int) -> CalendarPlace? {
    guard abs(count) < 100_000 else { return nil }
    switch unit {
    case .millennium: return .year(base.year + count * 1000)
    case .century: return count == 0 ? .century(base.year / 100) : .century(base.year / 100 + count)
    case .decade: return .decade((base.year + count * 10) / 10)
    case .year: return .year(base.year + count)
    case .quarter:
      guard let month = base.month else { return nil }
      let quarters = base.year * 4 + (month - 1) / 3 + count
      return .quarter(quarters / 4, quarters % 4 + 1)
    case .month:
      guard let month = base.month else { return nil }
      let months = base.year * 12 + month - 1 + count
      return .month(months / 12, months % 12 + 1)
    case .week, .fortnight:
      return base.day.map { .week(of: $0.advanced(by: count * (unit == .week ? 7 : 14))) }
    case .weekend: return base.day.map { weekend(of: $0.advanced(by: count * 7)) }
    case .day, .night: return base.day.map { .day($0.advanced(by: count)) }
    case .hour, .minute, .second: return nil
    }
  }

  private static func weekend(of day: CivilDay) -> CalendarPlace {
    var place = CalendarPlace.week(of: day)
    place.timex += "-WE"
    let saturday = day.advanced(by: 6 - day.weekday)
    place.bounds = (saturday, saturday.advanced(by: 1))
    place.edtf = "\(saturday)/\(saturday.advanced(by: 1))"
    place.precision = .weekend
    return place
  }

  private func weekday(
    _ day: Int,
    _ step: TimeValue.Step,
    _ time: String?,
    _ looksAhead: Bool
  ) -> Resolution {
    guard let published, !isNarrative else {
      return unresolved("XXXX-WXX-\(day)" + (time ?? ""), time == nil ? .date : .time)
    }
    let back = (published.weekday - day + 7) % 7
    let ahead = (day - published.weekday + 7) % 7
    let offset =
      switch step {
      case .last: back == 0 ? -7 : -back
      case .next: ahead == 0 ? 7 : ahead
      case .this: day - published.weekday
      case .near: looksAhead ? ahead : -back
      }
    return dated(.day(published.advanced(by: offset)), .published, time: time)
  }

  private func holiday(_ holiday: Holiday, _ year: Int?, _ looksAhead: Bool) -> Resolution {
    if let year {
      return holiday.day(in: year).map { dated(.day($0), .none) } ?? unresolved("XXXX")
    }
    if isNarrative || published == nil {
      guard let last, let day = holiday.day(in: last.year) else { return unresolved("XXXX-XX-XX") }
      return dated(.day(day), .mention(last.mention))
    }
    guard let published, let here = holiday.day(in: published.parts.year) else {
      return unresolved("XXXX-XX-XX")
    }
    let year =
      published.parts.year + (looksAhead ? (here < published ? 1 : 0) : (here > published ? -1 : 0))
    return dated(.day(holiday.day(in: year) ?? here), .published)
  }

  private func partOfDay(_ days: Int, _ time: String) -> Resolution {
    if isNarrative, let last, let day = last.day {
      return dated(.day(day.advanced(by: days)), .mention(last.mention), time: time)
    }
    guard let published else { return unresolved("XXXX-XX-XX" + time, .time) }
    return dated(.day(published.advanced(by: days)), .published, time: time)
  }

  private func clock(_ time: String) -> Resolution {
    if let last, let day = last.day, isNarrative || published == nil {
      return dated(.day(day), .mention(last.mention), time: time)
    }
    guard let published else { return unresolved("XXXX-XX-XX" + time, .time) }
    return dated(.day(published), .published, time: time)
  }
}
