import ClaimsetCore

// What hangs on another date.

extension TimeResolver {
  func shift(_ unit: TimeUnit, _ count: Int, _ fromText: Bool) -> Resolution {
    let wantsText = fromText || isTale
    let last = fromText && unit == .year ? lastYear : last
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
    case .century, .decade: return shifted(base.year, unit, count)
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

  /// Decades and centuries; those before Christ are counted backwards.
  private static func shifted(_ year: Int, _ unit: TimeUnit, _ count: Int) -> CalendarPlace? {
    let size = unit == .decade ? 10 : 100
    let isBC = year <= 0
    let number = isBC ? (1 - year) / size - count : year / size + count
    guard number >= 0 else { return nil }
    return unit == .decade ? .decade(number, isBC: isBC) : .century(number, isBC: isBC)
  }

  static func weekend(of day: CivilDay) -> CalendarPlace {
    var place = CalendarPlace.week(of: day)
    place.timex += "-WE"
    let saturday = day.advanced(by: 6 - day.weekday)
    place.bounds = (saturday, saturday.advanced(by: 1))
    place.edtf = "\(saturday)/\(saturday.advanced(by: 1))"
    place.precision = .weekend
    return place
  }

  func weekday(
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
      case .near where isRequest && looksAhead && ahead == 0 && time == nil: 7
      case .near: looksAhead || ahead == 1 && !setting.isTenseSure ? ahead : -back
      }
    return dated(.day(published.advanced(by: offset)), .published, time: time)
  }

  func holiday(
    _ holiday: Holiday,
    _ year: Int?,
    _ step: TimeValue.Step,
    _ looksAhead: Bool
  ) -> Resolution {
    if let year {
      return holiday.day(in: year).map { named(holiday, $0, .none) } ?? unresolved("XXXX-XX-XX")
    }
    if isNarrative || published == nil {
      guard let last, let day = holiday.day(in: last.year) else { return unresolved("XXXX-XX-XX") }
      return named(holiday, day, .mention(last.mention))
    }
    guard let published, let here = holiday.day(in: published.parts.year) else {
      return unresolved("XXXX-XX-XX")
    }
    let ahead =
      switch step {
      case .last: false
      case .next: true
      case .this: here >= published
      // In the weeks around it, no other is meant.
      case .near where abs(here.number - published.number) <= Self.season && !isRequest:
        here >= published
      case .near: looksAhead
      }
    let shift = ahead ? (here < published ? 1 : 0) : (here > published ? -1 : 0)
    return named(holiday, holiday.day(in: published.parts.year + shift) ?? here, .published)
  }

  /// The day of a holiday; where it hangs on the moon, it may be the day before or after.
  func named(_ holiday: Holiday, _ day: CivilDay, _ anchor: DateMention.Anchor) -> Resolution {
    var place = CalendarPlace.day(day)
    let last = holiday.lastDay(from: day)
    if last > day {
      place.bounds = (day, last)
      place.edtf = "\(day)/\(last)"
      place.timex = place.edtf
    }
    if holiday.isReckoned {
      (place.status, place.edtf) = (.vague, place.edtf.replacing("/", with: "~/") + "~")
    }
    return dated(place, anchor)
  }

  /// The days before and after a holiday in which its name alone means that one.
  private static let season = 45

  func partOfDay(_ days: Int, _ time: String) -> Resolution {
    if isTale, let last, let day = last.day {
      return dated(.day(day.advanced(by: days)), .mention(last.mention), time: time)
    }
    guard let published else { return unresolved("XXXX-XX-XX" + time, .time) }
    return dated(.day(published.advanced(by: days)), .published, time: time)
  }

  /// A part or a time of no day in particular.
  func anyDay(_ time: String) -> Resolution {
    var resolution = unresolved("XXXX-XX-XX" + time, .time)
    (resolution.status, resolution.recurrence) = (.recurring, "R/P1D")
    return resolution
  }

  func clock(_ time: String) -> Resolution {
    if setting.isHabit { return anyDay(time) }
    // "at 3 p.m. on Thursday (1900 GMT)"
    let isOfLast = setting.isInBrackets && mentions - (last?.mention ?? 0) == 1
    if let last, let day = last.day, isNarrative || published == nil || isOfLast {
      return dated(.day(day), .mention(last.mention), time: time)
    }
    guard let published else { return unresolved("XXXX-XX-XX" + time, .time) }
    return dated(.day(published), .published, time: time)
  }
}
