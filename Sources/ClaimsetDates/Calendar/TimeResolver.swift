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
    /// Whether it is the day of a report: "said on Thursday".
    var isOfReport = false
  }

  let published: CivilDay?
  /// The time of the day of the publication, in seconds; nil when it is not known.
  let now: Int?
  /// Whether times are told as in requests.
  let isRequest: Bool
  /// Whether the text is a tale, whose "last year" is that before the year it tells of.
  let isTale: Bool
  /// Whether dates without a year take it from the date told before.
  let isNarrative: Bool
  /// Whether the side of the publication is a setting, and not read from the text.
  let isSteered: Bool
  let events: [TimeEvent]
  /// How the reading that is being placed stands in its text.
  private(set) var setting = TimeSetting()
  /// The date told last, and the one told last in the brackets that are open.
  private var told: Reference?
  private var bracketed: Reference?
  /// The whole year told last.
  private var toldYear: Reference?
  /// The year of the last look aside.
  private var aside: Int?
  /// The quarter told of last.
  private(set) var lastQuarter: (year: Int, quarter: Int, mention: Int)?
  /// How many mentions there are so far.
  private(set) var mentions = 0

  /// Starts a document published on `published`.
  init(
    published: CivilDay?,
    now: Int? = nil,
    isTale: Bool,
    isNarrative: Bool,
    isRequest: Bool = false,
    isSteered: Bool,
    events: [TimeEvent]
  ) {
    (self.published, self.now) = (published, now)
    self.isRequest = isRequest
    self.isSteered = isSteered
    (self.isTale, self.isNarrative) = (isTale, isNarrative)
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

  /// Places `reading`, which stands so in its text.
  mutating func resolve(_ reading: TimeReading, in setting: TimeSetting) -> Resolution {
    self.setting = setting
    if !setting.isInBrackets { bracketed = nil }
    return resolve(reading.value, setting.looksAhead)
  }

  /// The date that later ones hang on; what brackets tell counts within them.
  var last: Reference? { bracketed ?? told }

  func resolve(_ value: TimeValue, _ looksAhead: Bool) -> Resolution {
    switch value {
    case .point(let point): return resolve(point, looksAhead)
    case .shift(let unit, let count, let fromText): return shift(unit, count, fromText)
    case .weekday(let day, let step, let time, let fromText):
      return weekday(day, step, time, looksAhead, fromText)
    case .yearBefore(let fromText): return yearBefore(fromText)
    case .yearEnd: return yearEnd()
    case .partAlone(let days, let time): return partAlone(days, time)
    case .weekdayOfWeek(let day, let weeks): return weekday(day, ofWeek: weeks)
    case .nth(let nth, let counted, let stretch):
      return self.nth(nth, counted, resolve(stretch, looksAhead))
    case .offset(let unit, let count, let base):
      return offset(unit, count, resolve(base, looksAhead))
    case .weekdaysAway(let day, let count): return weekdaysAway(day, count)
    case .week(let point, let holiday): return week(point, holiday, looksAhead)
    case .weekendOf(let day): return weekend(by: resolve(day, looksAhead))
    case .nearWeekend: return nearWeekend(looksAhead)
    case .quarterShift(let years): return quarter(years)
    case .holiday(let holiday, let year, let step):
      return self.holiday(holiday, year, step, looksAhead)
    case .partOfDay(let days, let time): return partOfDay(days, time)
    case .clock(let time): return clock(time)
    case .duration(let value, let reach): return duration(value, reach, looksAhead)
    case .anyDay(let time): return anyDay(time)
    case .set(let value, let recurrence):
      return Resolution(kind: .set, timex: value, status: .recurring, recurrence: recurrence)
    case .reference(let value):
      return Resolution(
        kind: .date,
        timex: value,
        anchor: published == nil ? .none : .published,
        status: .vague
      )
    case .event, .nothing: return Resolution(kind: .date, timex: "", status: .event)
    case .namedEvent(let index): return event(index)
    case .yearAfterBC(let year): return dated(.year(1 - year), .none)
    case .timeOfDay(let time): return timeOfDay(time, looksAhead)
    case .timed(let base, let time): return timed(resolve(base, looksAhead), time)
    case .fromNow(let amounts, let sign): return fromNow(amounts, sign)
    case .run(let unit, let count): return run(unit, count)
    case .reached(let unit, let count, let base, let timex):
      return reached(unit, count, resolve(base, looksAhead), timex)
    case .weekOfYear(let week, let yearShift, let year):
      return weekOfYear(week, yearShift, year)
    case .within(let inner, let outer): return within(inner, outer, looksAhead)
    case .parted(let day, let part): return parted(resolve(day, looksAhead), part)
    case .rangeStart(let point, let end): return start(point, of: end, looksAhead)
    case .nearestTo(let nth, let day, let base):
      return nearest(nth, to: resolve(base, looksAhead), day)
    }
  }

  /// Whether `reading` can be told here: "in 480" only after a year before Christ.
  func allows(_ reading: TimeReading) -> Bool {
    if case .yearAfterBC = reading.value { return last.map { $0.year <= 0 } ?? false }
    if reading.rule == "september-11", let published, published.parts.year < 2001 { return false }
    return isTale || !reading.isOfNarrative
  }

  /// Takes down the `resolution` of `reading` as what later dates may hang on.
  mutating func remember(_ resolution: Resolution, of reading: TimeReading, mention: Int) {
    mentions = mention + 1
    if case .duration(let value, _) = reading.value, Self.isReportOfMonths(value) {
      lastQuarter = nil
    }
    guard resolution.kind == .date || resolution.kind == .time, let place = resolution.place,
      let year = place.year
    else { return }
    if place.precision == .quarter, let first = place.bounds?.first {
      // One that hangs on another is not what "the quarter" then means, nor one to come.
      let isOver = published.map { place.bounds?.last ?? $0 < $0 } ?? true
      if !resolution.anchor.isMention, isOver || isNarrative {
        lastQuarter = (year, (first.parts.month + 2) / 3, mention)
      }
    }
    switch reading.value {
    case .quarterShift(years: 0): lastQuarter?.mention = mention
    case .quarterShift, .yearBefore: return
    default: break
    }
    if isNarrative, looksBack(year, reading.value, resolution) || isAside(year, resolution) {
      return
    }
    var reference = Reference(
      year: year,
      month: place.month,
      day: nil,
      mention: mention,
      isOfReport: resolution.anchor == .published && place.precision == .day
    )
    if place.precision == .year { toldYear = reference }
    if let bounds = place.bounds, bounds.first == bounds.last { reference.day = bounds.first }
    // "On 3 May 1940 she met the ship, built in 1940. The next day": a year alone tells less.
    if reference.month == nil, last?.year == year {
      (reference.month, reference.day) = (last?.month, last?.day)
    }
    if setting.isInBrackets, isNarrative, told != nil {
      bracketed = reference
    } else {
      told = reference
    }
  }

  /// "the nine months": after it "a year earlier" is no quarter any more.
  private static func isReportOfMonths(_ duration: String) -> Bool {
    ["P6M", "P9M"].contains(duration)
  }

  /// The year that "the year before" is counted from: "fell in 2019, she said on Thursday, by more
  /// than in the year before".
  var lastYear: Reference? {
    guard let toldYear, let last, last.isOfReport, mentions - toldYear.mention <= 3 else {
      return last
    }
    return toldYear
  }

  /// Whether a tale only looks back from where it is: "a year earlier", "had left in 1938".
  private func looksBack(_ year: Int, _ value: TimeValue, _ resolution: Resolution) -> Bool {
    guard let last, year < last.year else { return false }
    return switch value {
    case .shift: true
    default: resolution.anchor == .none && setting.isToldBefore
    }
  }

  /// Whether a tale only looks aside: a stated year far from the one it is in, until another date
  /// of that time follows.
  private mutating func isAside(_ year: Int, _ resolution: Resolution) -> Bool {
    guard resolution.anchor == .none, let last, abs(year - last.year) > Self.far else {
      return false
    }
    defer { aside = year }
    return aside.map { abs($0 - year) > Self.far } ?? true
  }

  /// So many years away a tale has left its time.
  private static let far = 8

  func dated(
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

  func unresolved(_ timex: String, _ kind: DateMention.Kind = .date) -> Resolution {
    Resolution(kind: kind, timex: timex, status: .unresolved)
  }
}
