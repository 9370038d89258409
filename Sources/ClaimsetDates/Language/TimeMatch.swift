import ClaimsetCore

/// What the words that a phrase took in say, for the rules to give meaning to.
struct TimeMatch {
  /// The tokens of the reading.
  let tokens: Range<Int>
  /// Whether the word before is one after which a season is any year's: "in winter".
  private(set) var isAfterIn = false
  /// Whether the word before is "in".
  private(set) var isAfterOnlyIn = false
  private(set) var point = CalendarPoint()
  private(set) var weekday: Int?
  private(set) var unit: TimeUnit?
  /// The first unit that is named: the day of "the last day of the month".
  private(set) var countedUnit: TimeUnit?
  private(set) var count: String?
  private(set) var ordinal: Int?
  private(set) var part: String?
  private(set) var relativeDay: Int?
  private(set) var frequency: String?
  private(set) var event: Int?
  private(set) var holidayNamed: Holiday?
  private(set) var hour: Int?
  private(set) var minute = 0
  private(set) var second: Int?
  /// Whether the time says of which half of the day it is.
  private(set) var hasHalf = false
  /// The hour of the other end of a range, which says its half of the day for both.
  private(set) var lentHour: Int?
  /// The hour of the end before this one in a range of bare hours.
  private(set) var firstHour: Int?
  private(set) var amounts: String?
  /// The amounts of several units, for what is counted from now.
  private(set) var amountsTold: [AmountsPhrase.Amount] = []
  /// A time of the day that may leave its half open.
  private(set) var timeOfDay: TimeOfDay?
  private(set) var monthShift: Int?
  private(set) var modifier: DateMention.Modifier?
  private(set) var effects: Set<TimeEffect> = []

  /// The readings of a match: one, or one for each pair of brackets of its pattern.
  static func matches(
    _ tokens: Range<Int>,
    _ captures: [TimeCapture],
    _ matcher: TimeMatcher
  ) -> [TimeMatch] {
    var groups: [(tokens: Range<Int>, captures: ArraySlice<TimeCapture>)] = []
    var open = captures.startIndex
    for (i, capture) in captures.enumerated() {
      if case .open = capture.kind { open = i }
      if case .close = capture.kind {
        let start = captures[open].tokens.lowerBound
        groups.append((start..<capture.tokens.lowerBound, captures[open...i]))
      }
    }
    guard !groups.isEmpty else { return [TimeMatch(tokens, captures[...], lent: [], matcher)] }
    return groups.indices.map { i in
      let lent = groups.indices.filter { $0 != i }.flatMap { groups[$0].captures }
      return TimeMatch(groups[i].tokens, groups[i].captures, lent: lent, matcher)
    }
  }

  private init(
    _ tokens: Range<Int>,
    _ captures: ArraySlice<TimeCapture>,
    lent: [TimeCapture],
    _ matcher: TimeMatcher
  ) {
    self.tokens = tokens
    isAfterOnlyIn = matcher.view.isWord(tokens.lowerBound - 1, "in")
    isAfterIn = matcher.view.isOne(tokens.lowerBound - 1, of: ["in", "or", "during"])
    let tellsTime = captures.contains { $0.isClock }
    for capture in lent { borrow(capture, tellsTime: tellsTime, matcher) }
    for capture in captures {
      switch capture.kind {
      case .term(let term): take(term, capture.tokens.lowerBound, matcher)
      case .effect(let effect): take(effect)
      case .open, .close: break
      }
    }
  }

  /// Takes from the other end of a range what this one may leave out: a month and a year, and for
  /// a time of the day the day and its half.
  private mutating func borrow(_ capture: TimeCapture, tellsTime: Bool, _ matcher: TimeMatcher) {
    switch capture.kind {
    case .effect(.bc): take(.bc)
    case .term(let term) where [.month, .year, .yearAlone, .cutYear].contains(term):
      take(term, capture.tokens.lowerBound, matcher)
    case .term(let term)
    where tellsTime
      && [.day, .dayWord, .weekday, .weekdayName, .relativeDay, .numericDate].contains(term):
      take(term, capture.tokens.lowerBound, matcher)
    case .term(.hourWord) where capture.tokens.lowerBound < tokens.lowerBound:
      firstHour = matcher.hour(capture.tokens.lowerBound)
    case .term(.clock) where tellsTime:
      lentHour = ClockPhrase(at: capture.tokens.lowerBound, in: matcher.view)?.hour
    case .effect(.am) where tellsTime, .effect(.pm) where tellsTime:
      if case .effect(let effect) = capture.kind { effects.insert(effect) }
    default: break
    }
  }

  private mutating func take(_ effect: TimeEffect) {
    effects.insert(effect)
    if let modifier = effect.modifier, self.modifier == nil || modifier != .approx {
      self.modifier = modifier
    }
    switch effect {
    case .last: point.step = .last
    case .next: point.step = .next
    case .this: point.step = .this
    case .lastyear: point.yearShift = -1
    case .thisyear: point.yearShift = 0
    case .nextyear: point.yearShift = 1
    case .lastmonth: monthShift = -1
    case .thismonth: monthShift = 0
    case .nextmonth: monthShift = 1
    case .sameyear: point.isSameYear = true
    case .bc: point.isBC = true
    case .fiscal: point.isFiscal = true
    case .h1: point.half = 1
    case .h2: point.half = 2
    case .q1: ordinal = 1
    case .q2: ordinal = 2
    case .q3: ordinal = 3
    case .q4: ordinal = 4
    default: break
    }
  }

  private mutating func take(_ term: TimeTerm, _ at: Int, _ matcher: TimeMatcher) {
    let view = matcher.view
    switch term {
    case .dayWord: point.day = DayWords(at: at, in: view)?.day
    case .day, .dayth: point.day = view.digits(at) ?? view.ordinal(at)
    case .timeOfDay, .timeMarked: timeOfDay = RequestClock(at: at, in: view)?.time
    case .noteDate:
      guard let date = NoteDate(at: at, in: view) else { return }
      (point.year, point.month, point.day) = (date.year, date.month, date.day)
    case .year, .yearAlone, .oldYear: point.year = view.digits(at)
    case .shortYear:
      if let year = point.year, let short = view.digits(at) {
        point.year = year / 100 * 100 + short
      }
    case .monthDigits: point.month = view.digits(at)
    case .cutYear: point.year = view.cutYear(at).map { 1900 + $0 }
    case .yearWords: point.year = YearWords(at: at, in: view)?.year
    case .decade: point.decade = DecadeDigits.decade(at, in: view)
    case .quarterCode: take(QuarterCode(at: at, in: view))
    case .oldDecade: point.decade = DecadeDigits.oldDecade(at, in: view)
    case .ordinal: ordinal = view.ordinalDigits(at) ?? OrdinalWords(at: at, in: view)?.number
    case .count: count = CountPhrase(at: at, in: view)?.timex
    case .clock: take(ClockPhrase(at: at, in: view))
    case .bareClock: take(ClockPhrase(bareAt: at, in: view))
    case .spokenTime: take(ClockPhrase(spokenAt: at, in: view))
    case .amounts:
      let phrase = AmountsPhrase(at: at, in: view)
      (amounts, amountsTold) = (phrase?.timex, phrase?.amounts ?? [])
    case .gluedAmount:
      let amount = AmountsPhrase.gluedAmount(at, in: view)
      (count, unit) = (amount?.count, amount?.unit)
      amounts = AmountsPhrase.glued(at, in: view)
    case .fourFigureTime:
      guard let time = ClockFigures.fourFigures(at, in: view) else { return }
      (hour, minute, hasHalf) = (time.hour, time.minute, true)
    case .hour, .hourWord: hour = matcher.hour(at)
    case .numericDate:
      guard let date = NumericDate(at: at, in: view) else { return }
      (point.year, point.month, point.day) = (date.year, date.month, date.day)
    case .slashDay:
      guard let date = NumericDate.monthAndDay(at, in: view) else { return }
      (point.month, point.day) = date
    case .holiday: holidayNamed = matcher.holiday(at)?.value
    case .event: event = matcher.event(at)?.value
    default: take(view.word(at))
    }
  }

  private mutating func take(_ code: QuarterCode?) {
    guard let code else { return }
    point.year = code.year
    switch code.part {
    case .quarter(let number): point.quarter = number
    case .half(let number): point.half = number
    case .fiscalYear: point.isFiscal = true
    }
  }

  private mutating func take(_ clock: ClockPhrase?) {
    guard let clock else { return }
    (hour, minute, second) = (clock.hour, clock.minute ?? 0, clock.second)
    hasHalf = clock.hasHalf
  }

  private mutating func take(_ word: TimeWord?) {
    switch word {
    case .month(let month, _)?: point.month = month
    case .weekday(let day, _)?, .weekdays(let day)?: weekday = day
    case .unit(let unit, _)?:
      self.unit = unit
      countedUnit = countedUnit ?? unit
    case .season(let code)?: point.season = code
    case .dayPart(let code)?: part = "T" + code
    case .namedTime(let time)?: part = time
    case .relativeDay(let days)?: relativeDay = days
    case .frequency(let value)?: frequency = value
    case .decadeName(let decade)?: point.decade = 190 + decade
    case .zone?, nil: break
    }
  }
}
