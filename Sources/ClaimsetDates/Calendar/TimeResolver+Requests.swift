import ClaimsetCore

// What requests tell: times with their half left open, stretches from now on, dates in dates.

extension TimeResolver {
  /// "at 6": the next time that it is so, or the last one; as told where the minute is not known.
  func timeOfDay(_ time: TimeOfDay, _ looksAhead: Bool) -> Resolution {
    guard let published else { return unresolved("XXXX-XX-XX" + time.timex, .time) }
    guard let now else { return zoned(.day(published), .published, time) }
    let halves =
      time.isOpen && time.hour <= 12 ? [time.hour % 12, time.hour % 12 + 12] : [time.hour]
    let times = [-1, 0, 1].flatMap { day in
      halves.map { (day, $0, day * 86_400 + $0 * 3600 + time.minute * 60) }
    }
    let found = looksAhead ? times.first { $0.2 >= now } : times.last { $0.2 <= now }
    guard let found else { return zoned(.day(published), .published, time) }
    var told = time
    told.hour = found.1
    return zoned(.day(published.advanced(by: found.0)), .published, told)
  }

  /// A time of a day; with a zone, EDTF states the moment.
  private func zoned(
    _ place: CalendarPlace,
    _ anchor: DateMention.Anchor,
    _ time: TimeOfDay
  ) -> Resolution {
    var resolution = dated(place, anchor, time: time.timex)
    guard let offset = time.offset, time.hour < 24 else { return resolution }
    let clock = ClockPhrase.timex(time.hour, time.minute, time.second ?? 0)
    let sign = offset < 0 ? "-" : "+"
    let zone =
      offset == 0
      ? "Z"
      : sign + CalendarPlace.padded(abs(offset) / 60, 2) + ":"
        + CalendarPlace.padded(abs(offset) % 60, 2)
    resolution.place?.edtf += clock + zone
    return resolution
  }

  /// "Monday at 6", "tonight at 8".
  func timed(_ base: Resolution, _ time: TimeOfDay) -> Resolution {
    let part = base.timex.split(separator: "T", maxSplits: 1).dropFirst().first.map { "T" + $0 }
    var time = time.settled(in: part)
    guard let day = base.place?.bounds?.first else {
      let day = base.timex.prefix { $0 != "T" }
      return unresolved(day + time.timex, .time)
    }
    if time.isOpen, day == published, let now, time.hour < 12,
      time.hour * 3600 + time.minute * 60 < now
    {
      time.hour += 12
    }
    return zoned(.day(day), base.anchor, time)
  }

  /// "in five minutes", "two hours and a half ago", "in two weeks": to the day, or to the minute.
  func fromNow(_ amounts: [AmountsPhrase.Amount], _ sign: Int) -> Resolution {
    let isOfClock = amounts.contains { $0.unit.isClock }
    guard let published, !isNarrative, !isOfClock || now != nil else {
      return Resolution(kind: .duration, timex: Self.timex(amounts), status: .duration)
    }
    var day = published
    var seconds = now ?? 0
    for amount in amounts {
      guard amount.count < 100_000 else { return unresolved("XXXX-XX-XX") }
      switch amount.unit {
      case .hour: seconds += sign * amount.count * 3600
      case .minute: seconds += sign * amount.count * 60
      case .second: seconds += sign * amount.count
      default: day = day.advanced(sign * amount.count, amount.unit) ?? day
      }
    }
    guard isOfClock else { return dated(.day(day), .published) }
    let days = seconds >= 0 ? seconds / 86_400 : -((86_399 - seconds) / 86_400)
    let rest = seconds - days * 86_400
    let second = rest % 60 == 0 ? nil : rest % 60
    let clock = ClockPhrase.timex(rest / 3600, rest / 60 % 60, second)
    return dated(.day(day.advanced(by: days)), .published, time: clock)
  }

  private static func timex(_ amounts: [AmountsPhrase.Amount]) -> String {
    if amounts.count == 1, let only = amounts.first { return only.unit.duration("\(only.count)") }
    return AmountsPhrase.timex(amounts) ?? "PX"
  }

  /// "the next three days": from tomorrow on; "the last two weeks": up to yesterday.
  ///
  /// Quarters are those of the calendar.
  func run(_ unit: TimeUnit, _ count: Int) -> Resolution {
    let timex = unit.duration(String(abs(count)))
    guard let published, !isNarrative, let far = published.advanced(count, unit), count != 0 else {
      return Resolution(kind: .duration, timex: timex, status: .duration)
    }
    var bounds = count > 0 ? (published.advanced(by: 1), far) : (far, published.advanced(by: -1))
    if unit == .quarter {
      let quarters = published.parts.year * 4 + (published.parts.month - 1) / 3
      let first = count > 0 ? quarters + 1 : quarters + count
      let last = count > 0 ? quarters + count : quarters - 1
      let ends = (
        CalendarPlace.quarter(first / 4, first % 4 + 1).bounds?.first,
        CalendarPlace.quarter(last / 4, last % 4 + 1).bounds?.last
      )
      if let from = ends.0, let to = ends.1 { bounds = (from, to) }
    }
    return duration(timex, bounds, .published)
  }

  /// "for ten days from 18 December": so long, with that day as the first.
  func reached(_ unit: TimeUnit, _ count: Int, _ base: Resolution, _ timex: String) -> Resolution {
    guard let first = base.place?.bounds?.first, count > 0, let end = first.advanced(count, unit),
      end > first
    else { return Resolution(kind: .duration, timex: timex, status: .duration) }
    return duration(timex, (first, end.advanced(by: -1)), base.anchor)
  }

  private func duration(
    _ timex: String,
    _ bounds: (CivilDay, CivilDay),
    _ anchor: DateMention.Anchor
  ) -> Resolution {
    var place = CalendarPlace.day(bounds.0)
    (place.timex, place.bounds, place.status) = (timex, bounds, .duration)
    place.edtf = bounds.0 == bounds.1 ? "\(bounds.0)" : "\(bounds.0)/\(bounds.1)"
    var resolution = Resolution(kind: .duration, timex: timex, status: .duration)
    (resolution.place, resolution.anchor) = (place, anchor)
    return resolution
  }

  /// "week 31", "week 3 of 2027".
  func weekOfYear(_ week: Int, _ shift: Int, _ year: Int?) -> Resolution {
    guard (1...53).contains(week), let year = year ?? published.map({ $0.parts.year + shift }),
      let january = CivilDay(year: year, month: 1, day: 4)
    else { return unresolved("XXXX-W" + CalendarPlace.padded(week, 2)) }
    let anchor = DateMention.Anchor.published
    return dated(.week(of: january.advanced(by: (week - 1) * 7)), anchor)
  }

  /// "Christmas of next year", "Friday of next week", "3 May in 2014".
  func within(_ inner: TimeValue, _ outer: TimeValue, _ looksAhead: Bool) -> Resolution {
    let stretch = resolve(outer, looksAhead)
    guard let first = stretch.place?.bounds?.first else { return stretch }
    switch inner {
    case .point(var point):
      point.year = first.parts.year
      point.step = .near
      return dated(resolve(.point(point), looksAhead).place ?? .day(first), stretch.anchor)
    case .holiday(let holiday, _, _):
      guard let day = holiday.day(in: first.parts.year) else { return unresolved("XXXX-XX-XX") }
      return named(holiday, day, stretch.anchor)
    case .weekday(let day, _, let time, _):
      let monday = first.advanced(by: 1 - first.weekday)
      return dated(.day(monday.advanced(by: day - 1)), stretch.anchor, time: time)
    default: return stretch
    }
  }

  /// The start of a range that ends with another date of the year: "from November to February".
  func start(_ point: CalendarPoint, of range: CalendarPoint, _ looksAhead: Bool) -> Resolution {
    let end = resolve(range, looksAhead)
    guard let last = end.place?.bounds?.last else { return resolve(point, looksAhead) }
    var start = point
    start.year = last.parts.year
    let same = resolve(start, looksAhead)
    guard let first = same.place?.bounds?.first, first > last else { return same }
    start.year = last.parts.year - 1
    return resolve(start, looksAhead)
  }

  /// "the morning of Christmas Day", "Monday early in the morning".
  func parted(_ day: Resolution, _ part: String) -> Resolution {
    guard let first = day.place?.bounds?.first else {
      return unresolved(day.timex.prefix { $0 != "T" } + part, .time)
    }
    return dated(.day(first), day.anchor, time: part)
  }

  /// "the closest Monday to 5 October", "the second closest Christmas to today".
  func nearest(_ nth: Int, to base: Resolution, _ kind: TimeValue.NearDay) -> Resolution {
    guard let day = base.place?.bounds?.first, (1...20).contains(nth) else {
      return unresolved("XXXX-XX-XX")
    }
    let days: [CivilDay]
    switch kind {
    case .weekday(let weekday):
      let start = day.advanced(by: (weekday - day.weekday + 7) % 7)
      days = (-nth...nth).map { start.advanced(by: $0 * 7) }
    case .holiday(let holiday):
      days = (-nth...nth).compactMap { holiday.day(in: day.parts.year + $0) }
    }
    let sorted = days.sorted { abs($0.number - day.number) < abs($1.number - day.number) }
    return dated(.day(sorted.count >= nth ? sorted[nth - 1] : day), base.anchor)
  }
}
