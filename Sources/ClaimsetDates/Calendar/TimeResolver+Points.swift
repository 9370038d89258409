import ClaimsetCore

// Parts of the calendar as stated.

extension TimeResolver {
  func resolve(_ point: CalendarPoint, _ looksAhead: Bool) -> Resolution {
    var point = point
    if setting.isHabit, point.isNamedPart { point.isRecurring = true }
    if let decade = point.decade { return dated(.decade(decade, isBC: point.isBC), .none) }
    if let century = point.century { return dated(.century(century, isBC: point.isBC), .none) }
    if point.isFiscal, let year = point.year {
      return Resolution(
        kind: .date,
        timex: CalendarPlace.padded(year, 4),
        place: CalendarPlace(
          timex: CalendarPlace.padded(year, 4),
          precision: .year,
          status: .vague
        ),
        status: .vague
      )
    }
    if let year = point.year {
      return dated(place(point, point.isBC ? 1 - year : year), .none, time: point.time)
    }
    guard point.month != nil || point.day == nil else { return dayAlone(point, looksAhead) }
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

  func unresolvedPoint(_ point: CalendarPoint) -> Resolution {
    var resolution = unresolved(Self.unresolvedTimex(point))
    if point.isRecurring { (resolution.status, resolution.recurrence) = (.recurring, "R/P1Y") }
    return resolution
  }

  private static func unresolvedTimex(_ point: CalendarPoint) -> String {
    if let season = point.season { return "XXXX-" + season }
    if let quarter = point.quarter { return "XXXX-Q\(quarter)" }
    if let half = point.half { return "XXXX-H\(half)" }
    guard let month = point.month else { return "XXXX" }
    let value = "XXXX-" + CalendarPlace.padded(month, 2)
    return point.day.map { value + "-" + CalendarPlace.padded($0, 2) } ?? value
  }

  /// "Tuesday the 15th": a day of the month that was told last, or of that of the publication.
  func dayAlone(_ point: CalendarPoint, _ looksAhead: Bool = false) -> Resolution {
    var point = point
    let now = published?.parts
    guard let year = isNarrative ? last?.year : now?.year,
      let month = isNarrative ? last?.month : now?.month
    else { return unresolved("XXXX-XX-" + CalendarPlace.padded(point.day ?? 1, 2)) }
    if let published, !isNarrative, let day = point.day {
      let found = point.weekday.flatMap {
        Self.nearest($0, day, to: published, ahead: isRequest && looksAhead)
      }
      if let found { return dated(.day(found), .published) }
      if isRequest, looksAhead, day < published.parts.day,
        let next = published.advanced(1, .month)?.parts,
        let ahead = CivilDay(year: next.year, month: next.month, day: day)
      {
        return dated(.day(ahead), .published)
      }
    }
    point.month = month
    let anchor = last.map { DateMention.Anchor.mention($0.mention) }
    return dated(place(point, year), isNarrative ? anchor ?? .none : .published)
  }

  /// The day nearest to `anchor` that is the `day` of its month and such a weekday.
  private static func nearest(
    _ weekday: Int,
    _ day: Int,
    to anchor: CivilDay,
    ahead: Bool
  ) -> CivilDay? {
    let now = anchor.parts
    let found = ((ahead ? 0 : -12)...12).compactMap { shift -> CivilDay? in
      let months = now.year * 12 + now.month - 1 + shift
      let candidate = CivilDay(year: months / 12, month: months % 12 + 1, day: day)
      return candidate?.weekday == weekday ? candidate : nil
    }
    return found.min { abs($0.number - anchor.number) < abs($1.number - anchor.number) }
  }

  /// The year of a point that states none, and what says so.
  func year(
    for point: CalendarPoint,
    _ looksAhead: Bool
  ) -> (Int, DateMention.Anchor)? {
    if point.isSameYear { return last.map { ($0.year, .mention($0.mention)) } }
    if point.isRecurring { return nil }
    if isNarrative || published == nil {
      // "last summer" hangs on when the text appeared, unless it tells a tale.
      guard let last, isTale || point.step == .near else { return nil }
      let shift = point.yearShift ?? Self.turn(from: last.month, to: point.month)
      let year = last.year + shift
      return (weekdayYear(point, near: year) ?? year, .mention(last.mention))
    }
    guard let published else { return nil }
    let now = published.parts
    if let shift = point.yearShift { return (now.year + shift, .published) }
    // In February "this winter" began in December.
    let running = point.season == "WI" && now.month < 3 ? now.year - 1 : now.year
    guard let bounds = place(point, running).bounds else { return (running, .published) }
    switch point.step {
    case .this: return (running, .published)
    // In March "last February" is that of the year before: this year's was "last month".
    case .last:
      return (bounds.last.advanced(by: 28) < published ? running : running - 1, .published)
    case .next: return (bounds.first > published ? running : running + 1, .published)
    case .near: return (nearYear(point, published, looksAhead), .published)
    }
  }

  /// The year nearest to `year` in which the day falls on the weekday told beside it: "Saturday,
  /// 6 March"; nil when no weekday is told, or none near fits.
  private func weekdayYear(_ point: CalendarPoint, near year: Int) -> Int? {
    guard let weekday = point.weekday, point.day != nil, point.yearShift == nil else { return nil }
    return [0, -1, 1, -2, 2, -3, 3].map { year + $0 }.first {
      place(point, $0).bounds?.first.weekday == weekday
    }
  }

  /// A tale that goes from November to January has come to the next year.
  private static func turn(from last: Int?, to month: Int?) -> Int {
    guard let last, let month else { return 0 }
    return month - last < -9 ? 1 : month - last > 9 ? -1 : 0
  }

  /// The year in which `point` lies nearest to `published`; the tense decides where two are about
  /// as near, and a weekday beside it where it fits one only.
  private func nearYear(_ point: CalendarPoint, _ published: CivilDay, _ ahead: Bool) -> Int {
    let now = published.parts.year
    var nearest: (year: Int, days: Int)?
    var onSide: (year: Int, days: Int)?
    // 29 February comes every fourth year.
    let reach = point.month == 2 && point.day == 29 ? 4 : 1
    for year in now - reach...now + reach {
      guard let days = days(from: published, to: point, in: year) else { continue }
      if abs(days) < abs(nearest?.days ?? .max) { nearest = (year, days) }
      if days == 0 || (days > 0) == ahead, abs(days) < abs(onSide?.days ?? .max) {
        onSide = (year, days)
      }
    }
    guard let nearest else { return now }
    // A quarter is told of when it is over.
    let isSure = setting.isTenseSure || point.quarter != nil && setting.looksBack
    let isTold = setting.looksAhead || setting.looksBack
    let sure = isSure ? Self.verySure : isTold ? Self.ratherSure : Self.sure
    guard abs(nearest.days) > sure || isSteered else { return nearest.year }
    return onSide?.year ?? nearest.year
  }

  /// Within so many days the nearest date is meant, whatever the tense.
  private static let sure = 120
  /// So many where a verb further away says on which side.
  private static let ratherSure = 75
  /// So many where a verb with its tense stands beside the date.
  private static let verySure = 31

  /// How far the point of `year` lies from `published`; nil where its weekday is another.
  private func days(from published: CivilDay, to point: CalendarPoint, in year: Int) -> Int? {
    guard let bounds = place(point, year).bounds else { return nil }
    if let weekday = point.weekday, bounds.first.weekday != weekday { return nil }
    if bounds.first > published { return Int(bounds.first.number) - Int(published.number) }
    if bounds.last < published { return Int(bounds.last.number) - Int(published.number) }
    return 0
  }
}
