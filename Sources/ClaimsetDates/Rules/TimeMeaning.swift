import ClaimsetCore

// What the rules make of a match. Each gives nil when the words mean no time after all.

extension TimeMatch {
  /// A part of the calendar.
  var pointValue: TimeValue? { .point(point) }

  /// "in 480", where years before Christ are told.
  var yearAfterBC: TimeValue? {
    point.year.flatMap { (100...999).contains($0) ? .yearAfterBC($0) : nil }
  }

  /// A day of a month; the month of the anchor where none is stated.
  var dayOfMonth: TimeValue? {
    guard point.day != nil else { return nil }
    var point = point
    point.weekday = weekday
    return .point(point)
  }

  /// The day of 2001 that needs no year: "9/11".
  var september11: TimeValue? {
    guard point.month == 9, point.day == 11 else { return nil }
    return .point(CalendarPoint(year: 2001, month: 9, day: 11))
  }

  /// "the first Tuesday in May", "the last day of 2012", "the 20th of last month".
  var nth: TimeValue? {
    let isFinal = effects.contains(.final)
    let count = isFinal ? -(ordinal ?? 1) : ordinal ?? point.day ?? 1
    // "the 20th of last month": that month is no unit to count.
    let unit = effects.contains(.unit) ? countedUnit ?? .day : .day
    guard [.day, .week, .weekend, .month].contains(unit) || weekday != nil else { return nil }
    return .nth(count, weekday.map { .weekday($0) } ?? .unit(unit), of: container)
  }

  /// The stretch that something is the first or the last of.
  private var container: TimeValue {
    if let monthShift { return .shift(.month, monthShift, fromText: false) }
    if point.month == nil, point.year == nil {
      return .shift(.year, point.yearShift ?? 0, fromText: false)
    }
    var stretch = point
    stretch.day = nil
    return .point(stretch)
  }

  /// "two weeks before Christmas", "four days after 3 May 2012".
  var offset: TimeValue? {
    guard let unit, let whole = Int(amount), whole < 100_000, !unit.isClock else { return nil }
    let base: TimeValue? =
      if let holidayNamed {
        .holiday(holidayNamed, year: point.year, .near)
      } else if let relativeDay {
        .shift(.day, relativeDay, fromText: false)
      } else if point.day != nil {
        .point(point)
      } else if let weekday {
        .weekday(weekday, point.step, time: nil, fromText: false)
      } else {
        nil
      }
    return base.map { .offset(unit, effects.contains(.back) ? -whole : whole, from: $0) }
  }

  /// "two Fridays ago", "three Mondays from now".
  var weekdaysAway: TimeValue? {
    guard let weekday, let count = count.flatMap({ Int($0) }), count > 0, count < 1000 else {
      return nil
    }
    return .weekdaysAway(weekday, effects.contains(.back) ? -count : count)
  }

  /// "the 1990s", "the nineties", "the 1970's".
  var decadePoint: TimeValue? {
    var point = point
    if let year = point.year {
      guard year % 10 == 0 else { return nil }
      (point.decade, point.year) = (year / 10, nil)
    }
    return .point(point)
  }

  /// "the 19th century".
  var century: TimeValue? {
    guard let ordinal, (1...21).contains(ordinal) else { return nil }
    var point = point
    point.century = ordinal - 1
    return .point(point)
  }

  /// "the third quarter of 1998".
  var quarterPoint: TimeValue? {
    guard let ordinal, (1...4).contains(ordinal) else { return nil }
    var point = point
    point.quarter = ordinal
    return .point(point)
  }

  /// "last summer", "in winter".
  var seasonPoint: TimeValue? {
    var point = point
    point.isRecurring = isAfterIn && tokens.count == 1
    return .point(point)
  }

  /// "Christmas Day", "last Easter".
  var holidayValue: TimeValue? {
    holidayNamed.map { .holiday($0, year: point.year, point.step) }
  }

  /// "Friday", "last Friday night", "noon Saturday".
  var weekdayValue: TimeValue? {
    weekday.map { .weekday($0, point.step, time: part, fromText: effects.contains(.text)) }
  }

  /// "Friday last week".
  var weekdayOfWeek: TimeValue? {
    let weeks = effects.contains(.last) ? -1 : effects.contains(.next) ? 1 : 0
    return weekday.map { .weekdayOfWeek($0, weeks: weeks) }
  }

  /// "yesterday", "the day after tomorrow".
  var relativeDayValue: TimeValue? {
    let days = relativeDay ?? 0
    let step = effects.contains(.back) ? -1 : effects.contains(.ahead) ? 1 : 0
    if step != 0 { return .shift(.day, step * 2, fromText: false) }
    return .shift(.day, days, fromText: false)
  }

  /// "this morning", "last night", "tonight", "the night of 3 May".
  var partOfDay: TimeValue? {
    let time = part ?? "TNI"
    if point.day != nil {
      var point = point
      point.time = time
      return .point(point)
    }
    let days = effects.contains(.last) ? -1 : effects.contains(.next) ? 1 : 0
    return .partOfDay(relativeDay ?? days, time)
  }

  /// "in the morning", "overnight", "at noon".
  var partAlone: TimeValue? {
    let days = effects.contains(.next) ? 1 : effects.contains(.last) ? -1 : 0
    return .partAlone(days, part ?? "TNI")
  }

  /// "the week of May 6".
  var weekOf: TimeValue? { .week(point, holidayNamed) }

  /// The time of the day as TIMEX3 writes it.
  private var time: String? {
    guard var hour else { return nil }
    if effects.contains(.pm), hour < 12, !hasHalf { hour += 12 }
    if effects.contains(.am), hour == 12, !hasHalf { hour = 0 }
    if let lentHour, !hasHalf, hour <= 12 {
      // "11 to 1 pm" begins before noon.
      let other = hour % 12 + (lentHour < 12 ? 0 : 12)
      hour = other > lentHour && other >= 12 ? other - 12 : other
    }
    if effects.contains(.halfpast) { return ClockPhrase.timex(hour, 30) }
    if effects.contains(.quarterpast) { return ClockPhrase.timex(hour, 15) }
    if effects.contains(.quarterto) { return ClockPhrase.timex((hour + 23) % 24, 45) }
    return ClockPhrase.timex(hour, minute, second)
  }

  /// A time with its day where that is told, or is told of the other end of a range.
  var clockOfRange: TimeValue? {
    point.day == nil && weekday == nil && relativeDay == nil ? clockValue : clockDay
  }

  /// A time of the day: "8:30 at night", "half past three".
  var clockValue: TimeValue? { time.map { .clock($0) } }

  /// "works from nine to five": the second half of the day begins where the hours start anew.
  var hourTold: TimeValue? {
    hour.map { hour in
      let isLater = firstHour.map { hour <= $0 } ?? false
      return .clock(ClockPhrase.timex(isLater ? hour % 12 + 12 : hour, 0))
    }
  }

  /// A time of a day: "noon on 3 May", "8:30 on Tuesday".
  var clockDay: TimeValue? {
    guard let time else { return nil }
    if point.day != nil {
      var point = point
      point.time = time
      return .point(point)
    }
    if let weekday { return .weekday(weekday, point.step, time: time, fromText: false) }
    return .partOfDay(relativeDay ?? 0, time)
  }

  /// Amounts of several units, or one amount in one token.
  var longDuration: TimeValue? { amounts.map { .duration($0) } }

  /// The count of the units, as TIMEX3 writes it.
  private var amount: String {
    if effects.contains(.vague) { return "X" }
    guard effects.contains(.half) else {
      return effects.contains(.couple) && count == nil ? "2" : count ?? "1"
    }
    return effects.contains(.one) ? "1.5" : "0.5"
  }

  /// "two years ago", "last week", "that day", "three days later".
  var shift: TimeValue? {
    guard let unit else { return vagueShift }
    let sign = effects.contains(.back) ? -1 : effects.contains(.ahead) ? 1 : 0
    if amount == "X" { return vagueShift }
    if amount.hasSuffix(".5"), unit == .year, let whole = Int(amount.dropLast(2)) {
      return .shift(.month, sign * (whole * 12 + 6), fromText: effects.contains(.text))
    }
    guard let whole = Int(amount), whole < 100_000 else { return vagueShift }
    if unit == .year, whole == 1, sign < 0, effects.contains(.one) {
      return .yearBefore(fromText: effects.contains(.text))
    }
    return .shift(unit, sign * whole, fromText: effects.contains(.text))
  }

  private var vagueShift: TimeValue {
    .reference(effects.contains(.back) ? "PAST_REF" : "FUTURE_REF")
  }

  /// "year-end".
  var unitEnd: TimeValue? { unit == .year ? .yearEnd : .shift(unit ?? .year, 0, fromText: false) }

  /// "the weekend".
  var weekend: TimeValue? { .nearWeekend }

  /// "the latest quarter", "the year-earlier period".
  var quarterShift: TimeValue? {
    if let year = point.year { return .point(CalendarPoint(year: year)) }
    return .quarterShift(years: point.yearShift ?? 0)
  }

  /// "ten years", "a five-year plan", "an hour and a half".
  ///
  /// Quarters are counted in full figures only with "the next" or "the last"; alone they are parts.
  var duration: TimeValue? {
    guard let unit, unit != .quarter || effects.contains(.text) else { return nil }
    return .duration(unit.duration(amount), from: reach(unit))
  }

  private func reach(_ unit: TimeUnit) -> TimeValue.Reach? {
    guard !unit.isClock, let whole = Int(amount), (1..<1000).contains(whole) else { return nil }
    if effects.contains(.back) { return .init(unit: unit, count: -whole, isEnd: false) }
    if effects.contains(.ahead) { return .init(unit: unit, count: whole, isEnd: false) }
    return isAfterOnlyIn ? .init(unit: unit, count: whole, isEnd: true) : nil
  }

  /// "decades", "recent months".
  var vagueDuration: TimeValue? {
    guard let unit, unit != .quarter || tokens.count > 1 else { return nil }
    return .duration(unit.duration("X"))
  }

  /// "every year", "every two weeks".
  var every: TimeValue? {
    guard let unit else { return nil }
    if unit == .weekend, amount == "1" { return .set("XXXX-WXX-WE", recurrence: "R/P1W") }
    let duration = unit.duration(amount)
    return .set(duration, recurrence: "R/" + duration)
  }

  /// "twice a year", "three times a week": how often is not in the value.
  var timesOfUnit: TimeValue? {
    unit.map { .set($0.duration("1"), recurrence: "R/" + $0.duration("1")) }
  }

  /// "every Friday", "Tuesday nights".
  var everyWeekday: TimeValue? {
    weekday.map { .set("XXXX-WXX-\($0)" + (part ?? ""), recurrence: "R/P1W") }
  }

  /// "every Friday at 8 p.m.", "daily at noon".
  var everyClock: TimeValue? {
    guard let time else { return nil }
    return weekday.map { .set("XXXX-WXX-\($0)" + time, recurrence: "R/P1W") }
      ?? .set("XXXX-XX-XX" + time, recurrence: "R/P1D")
  }

  /// "the 19th of every month".
  var dayOfEveryMonth: TimeValue? {
    point.day.map { .set("XXXX-XX-" + CalendarPlace.padded($0, 2), recurrence: "R/P1M") }
  }

  /// "the weekend of Thanksgiving", "Labor Day weekend".
  var holidayWeekend: TimeValue? {
    holidayNamed.map { .weekendOf(.holiday($0, year: point.year, .near)) }
  }

  /// "every May", "each summer".
  var everyMonth: TimeValue? {
    let value = point.month.map { CalendarPlace.padded($0, 2) } ?? point.season
    return value.map { .set("XXXX-" + $0, recurrence: "R/P1Y") }
  }

  /// "every morning".
  var everyPart: TimeValue? { part.map { .set("XXXX-XX-XX" + $0, recurrence: "R/P1D") } }

  /// "daily".
  var frequencyValue: TimeValue? { frequency.map { .set($0, recurrence: "R/" + $0) } }

  // Of requests.

  /// "at 6", "half three", "noon".
  var requestClock: TimeValue? { timeOfDay.map { .timeOfDay($0) } }

  /// "Friday the 26th", "march first", "2-15".
  var dayOfRequest: TimeValue? {
    point.day == nil ? .point(point) : dayOfMonth
  }

  /// "in two weeks", "five minutes ago"; a vague count leaves a duration.
  var fromNow: TimeValue? {
    let sign = effects.contains(.back) ? -1 : 1
    if !amountsTold.isEmpty { return .fromNow(amountsTold, sign) }
    guard let unit else { return nil }
    if effects.contains(.quarterpast) || effects.contains(.quarterto) {
      let minutes = effects.contains(.quarterpast) ? 15 : 45
      return unit == .hour ? .fromNow([.init(unit: .minute, count: minutes)], sign) : nil
    }
    if let (whole, smaller) = unit.minutesOf(amount) {
      return .fromNow([AmountsPhrase.Amount(unit: smaller, count: whole)], sign)
    }
    guard let whole = Int(amount), whole < 100_000 else {
      return .duration(unit.duration(amount))
    }
    return .fromNow([AmountsPhrase.Amount(unit: unit, count: whole)], sign)
  }

  /// "quarterly", "mornings", "every three week".
  var everyOfRequest: TimeValue? {
    if frequency != nil { return frequencyValue }
    if weekday != nil { return everyWeekday }
    return part == nil ? every : everyPart
  }

  /// "the next three days", "the two previous weeks".
  var run: TimeValue? {
    guard let unit else { return nil }
    guard let whole = Int(amount), (1..<1000).contains(whole), !unit.isClock else {
      return .duration(unit.duration(amount))
    }
    return .run(unit, effects.contains(.back) ? -whole : whole)
  }

  /// "week 31 of 2027".
  var weekNumber: TimeValue? {
    guard let week = count.flatMap({ Int($0) }), (1...53).contains(week) else { return nil }
    return .weekOfYear(week, yearShift: point.yearShift ?? 0, year: point.year)
  }

  /// "next Wednesday" is that of next week, "last Friday" that of the last one.
  var weekdayByWeek: TimeValue? {
    guard let weekday else { return nil }
    if effects.contains(.couple) { return .weekdaysAway(weekday, 2) }
    let weeks = effects.contains(.last) ? -1 : effects.contains(.next) ? 1 : 0
    let week = TimeValue.shift(.week, weeks, fromText: false)
    return .within(.weekday(weekday, .near, time: part, fromText: false), week)
  }

  /// "EOD", "the EOM": what it is the end or the beginning of.
  var officeEdge: TimeValue? {
    if monthShift != nil { return .shift(.month, 0, fromText: false) }
    return .shift(point.yearShift == nil ? .day : .year, 0, fromText: false)
  }

  /// "the closest Monday to 5 October".
  var nearestDay: TimeValue? {
    let base: TimeValue
    if let relativeDay {
      base = .shift(.day, relativeDay, fromText: false)
    } else {
      guard point.day != nil else { return nil }
      base = .point(point)
    }
    let nth = ordinal ?? 1
    if let holidayNamed { return .nearestTo(nth, .holiday(holidayNamed), base) }
    return weekday.map { .nearestTo(nth, .weekday($0), base) }
  }

  /// An event of the user's vocabulary.
  var eventValue: TimeValue? { event.map { .namedEvent($0) } }
}
