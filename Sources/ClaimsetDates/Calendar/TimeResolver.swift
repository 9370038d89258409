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
  private let events: [TimeEvent]
  private var last: Reference?
  /// The quarter told of last.
  private var lastQuarter: (year: Int, quarter: Int, mention: Int)?
  /// How many mentions there are so far.
  private var mentions = 0

  /// Starts a document published on `published`.
  init(published: CivilDay?, isNarrative: Bool, events: [TimeEvent]) {
    self.published = published
    self.isNarrative = isNarrative
    self.events = events
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
    case .weekday(let day, let step, let time, let fromText):
      return weekday(day, step, time, looksAhead, fromText)
    case .yearBefore(let fromText): return yearBefore(fromText)
    case .yearEnd: return yearEnd()
    case .partAlone(let days, let time): return partAlone(days, time)
    case .weekdayOfWeek(let day, let weeks): return weekday(day, ofWeek: weeks)
    case .nthWeekday(let nth, let day, let point): return nthWeekday(nth, day, point, looksAhead)
    case .week(let point, let holiday): return week(point, holiday, looksAhead)
    case .nearWeekend: return nearWeekend(looksAhead)
    case .quarterShift(let years): return quarter(years)
    case .holiday(let holiday, let year, let step):
      return self.holiday(holiday, year, step, looksAhead)
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
    case .namedEvent(let index): return event(index)
    case .yearAfterBC(let year): return dated(.year(1 - year), .none)
    }
  }

  /// Whether `reading` can be told here: "in 480" only after a year before Christ.
  func allows(_ reading: TimeReading) -> Bool {
    if case .yearAfterBC = reading.value { return last.map { $0.year <= 0 } ?? false }
    return isNarrative || !reading.isOfNarrative
  }

  /// Takes down `resolution` as what later dates may hang on.
  mutating func remember(_ resolution: Resolution, mention: Int) {
    mentions = mention + 1
    guard resolution.kind == .date || resolution.kind == .time, let place = resolution.place,
      let year = place.year
    else { return }
    if place.precision == .quarter, let first = place.bounds?.first {
      // One that hangs on another is not what "the quarter" then means.
      if case .mention = resolution.anchor {
      } else {
        lastQuarter = (year, (first.parts.month + 2) / 3, mention)
      }
    }
    let isDay = place.bounds.map { $0.first == $0.last } ?? false
    let day = isDay ? place.bounds?.first : nil
    last = Reference(year: year, month: place.month, day: day, mention: mention)
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
    if let century = point.century { return dated(.century(century, isBC: point.isBC), .none) }
    if point.isFiscal, let year = point.year {
      return Resolution(
        kind: .date,
        timex: CalendarPlace.padded(year, 4),
        place: CalendarPlace(timex: CalendarPlace.padded(year, 4), precision: .year),
        status: .vague
      )
    }
    if let year = point.year {
      return dated(place(point, point.isBC ? 1 - year : year), .none, time: point.time)
    }
    guard point.month != nil || point.day == nil else { return dayAlone(point) }
    guard let (year, anchor) = year(for: point, looksAhead) else {
      return unresolvedPoint(point)
    }
    return dated(place(point, year), anchor, time: point.time)
  }

  private func place(_ point: CalendarPoint, _ year: Int) -> CalendarPlace {
    if let half = point.half { return .half(year, half) }
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
      status: .vague,
      year: year
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
    if let half = point.half { return unresolved("XXXX-H\(half)") }
    guard let month = point.month else { return unresolved("XXXX") }
    let value = "XXXX-" + CalendarPlace.padded(month, 2)
    return unresolved(point.day.map { value + "-" + CalendarPlace.padded($0, 2) } ?? value)
  }

  /// "Tuesday the 15th": a day of the month that was told last, or of that of the publication.
  private func dayAlone(_ point: CalendarPoint) -> Resolution {
    var point = point
    let now = published?.parts
    guard let year = isNarrative ? last?.year : now?.year,
      let month = isNarrative ? last?.month : now?.month
    else { return unresolved("XXXX-XX-" + CalendarPlace.padded(point.day ?? 1, 2)) }
    point.month = month
    let anchor = last.map { DateMention.Anchor.mention($0.mention) }
    return dated(place(point, year), isNarrative ? anchor ?? .none : .published)
  }

  /// The year of a point that states none, and what says so.
  private func year(
    for point: CalendarPoint,
    _ looksAhead: Bool
  ) -> (Int, DateMention.Anchor)? {
    if point.isSameYear { return last.map { ($0.year, .mention($0.mention)) } }
    if point.isRecurring { return nil }
    if isNarrative || published == nil {
      guard let last else { return nil }
      let shift = point.yearShift ?? Self.turn(from: last.month, to: point.month)
      return (last.year + shift, .mention(last.mention))
    }
    guard let published else { return nil }
    let now = published.parts
    if let shift = point.yearShift { return (now.year + shift, .published) }
    let here = place(point, now.year)
    guard let bounds = here.bounds else { return (now.year, .published) }
    switch point.step {
    case .this: return (now.year, .published)
    // In March "last February" is that of the year before: this year's was "last month".
    case .last:
      return (bounds.last.advanced(by: 28) < published ? now.year : now.year - 1, .published)
    case .next: return (bounds.first > published ? now.year : now.year + 1, .published)
    case .near: return (nearYear(point, published, looksAhead), .published)
    }
  }

  /// A tale that goes from November to January has come to the next year.
  private static func turn(from last: Int?, to month: Int?) -> Int {
    guard let last, let month else { return 0 }
    return month - last < -8 ? 1 : month - last > 8 ? -1 : 0
  }

  /// The year in which `point` lies nearest to `published`; the tense decides where two are about
  /// as near, and a weekday beside it where it fits one only.
  private func nearYear(_ point: CalendarPoint, _ published: CivilDay, _ ahead: Bool) -> Int {
    let now = published.parts.year
    var nearest: (year: Int, days: Int)?
    var onSide: (year: Int, days: Int)?
    for year in [now - 1, now, now + 1] {
      guard let days = days(from: published, to: point, in: year) else { continue }
      if abs(days) < abs(nearest?.days ?? .max) { nearest = (year, days) }
      if (days > 0) == ahead, abs(days) < abs(onSide?.days ?? .max) { onSide = (year, days) }
    }
    guard let nearest, abs(nearest.days) > Self.sure else { return nearest?.year ?? now }
    return onSide?.year ?? nearest.year
  }

  /// Within so many days the nearest date is meant, whatever the tense.
  private static let sure = 120

  /// How far the point of `year` lies from `published`; nil where its weekday is another.
  private func days(from published: CivilDay, to point: CalendarPoint, in year: Int) -> Int? {
    guard let bounds = place(point, year).bounds else { return nil }
    if let weekday = point.weekday, bounds.first.weekday != weekday { return nil }
    if bounds.first > published { return Int(bounds.first.number) - Int(published.number) }
    if bounds.last < published { return Int(bounds.last.number) - Int(published.number) }
    return 0
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
    _ looksAhead: Bool,
    _ fromText: Bool
  ) -> Resolution {
    if fromText, let last, let base = last.day {
      let offset =
        step == .last ? -((base.weekday - day + 6) % 7 + 1) : (day - base.weekday + 6) % 7 + 1
      return dated(.day(base.advanced(by: offset)), .mention(last.mention), time: time)
    }
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
      // A bare name for tomorrow's weekday is rarely the one of last week.
      case .near: looksAhead || ahead == 1 ? ahead : -back
      }
    return dated(.day(published.advanced(by: offset)), .published, time: time)
  }

  private func holiday(
    _ holiday: Holiday,
    _ year: Int?,
    _ step: TimeValue.Step,
    _ looksAhead: Bool
  ) -> Resolution {
    if let year {
      return holiday.day(in: year).map { dated(.day($0), .none) } ?? unresolved("XXXX-XX-XX")
    }
    if isNarrative || published == nil {
      guard let last, let day = holiday.day(in: last.year) else { return unresolved("XXXX-XX-XX") }
      return dated(.day(day), .mention(last.mention))
    }
    guard let published, let here = holiday.day(in: published.parts.year) else {
      return unresolved("XXXX-XX-XX")
    }
    let ahead =
      switch step {
      case .last: false
      case .next: true
      case .this: here >= published
      case .near: looksAhead
      }
    let shift = ahead ? (here < published ? 1 : 0) : (here > published ? -1 : 0)
    return dated(.day(holiday.day(in: published.parts.year + shift) ?? here), .published)
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

// Weeks, quarters and events.

extension TimeResolver {
  private func weekday(_ day: Int, ofWeek weeks: Int) -> Resolution {
    guard let published, !isNarrative else { return unresolved("XXXX-WXX-\(day)") }
    let offset = day - published.weekday + weeks * 7
    return dated(.day(published.advanced(by: offset)), .published)
  }

  private func nthWeekday(
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

  private func week(
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
  private func nearWeekend(_ looksAhead: Bool) -> Resolution {
    guard let published, !isNarrative else { return shift(.weekend, 0, true) }
    let isBefore = published.weekday < 5 && !looksAhead
    return shift(.weekend, isBefore ? -1 : 0, false)
  }

  /// The quarter told of last, or else the last whole one before the publication.
  private func quarter(_ years: Int) -> Resolution {
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
  private func event(_ index: Int) -> Resolution {
    let event = events[index]
    if event.first == event.last { return dated(.day(event.first), .none) }
    var place = CalendarPlace.day(event.first)
    place.timex = "\(event.first)/\(event.last)"
    place.edtf = place.timex
    place.bounds = (event.first, event.last)
    return dated(place, .none)
  }
}

// Years and parts of days that hang on what was told before.

extension TimeResolver {
  /// "a year earlier": in a report on a quarter, that quarter of the year before.
  private func yearBefore(_ fromText: Bool) -> Resolution {
    if let quarter = lastQuarter, mentions - quarter.mention <= 5 {
      return dated(.quarter(quarter.year - 1, quarter.quarter), .mention(quarter.mention))
    }
    return shift(.year, -1, fromText)
  }

  private func yearEnd() -> Resolution {
    let year = shift(.year, 0, false)
    guard let last = year.place?.bounds?.last else { return year }
    return dated(.day(last), year.anchor)
  }

  /// "in the morning": of the day told last, as long as that is near in the text.
  private func partAlone(_ days: Int, _ time: String) -> Resolution {
    if let last, let day = last.day, isNarrative || mentions - last.mention <= 2 {
      return dated(.day(day.advanced(by: days)), .mention(last.mention), time: time)
    }
    return partOfDay(days, time)
  }
}
