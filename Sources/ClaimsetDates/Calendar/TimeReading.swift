import ClaimsetCore

/// What a rule read, before it is placed on the calendar.
struct TimeReading {
  /// The tokens it covers.
  var tokens: Range<Int>
  /// What it says.
  var value: TimeValue
  /// The part of it, or the looseness, that its words state.
  let modifier: DateMention.Modifier?
  /// The rule's name.
  let rule: String
  /// Whether only narratives are read this way.
  let isOfNarrative: Bool

  /// On which side of it things are; nil where the word before it says so.
  var relation: DateMention.Relation?

  /// On which side of its value it lies by what it says itself: "pre-1990", "more than 30 years
  /// ago", which is that year or one before.
  var side: DateMention.Relation? {
    let isShift = if case .shift = value { true } else { false }
    return switch modifier {
    case .before: isShift ? .until : .before
    case .after: isShift ? .since : .after
    default: nil
    }
  }

  /// A reading of words that only mean something beside another reading.
  init(tokens: Range<Int>, value: TimeValue, rule: String) {
    (self.tokens, self.value, self.rule) = (tokens, value, rule)
    (modifier, isOfNarrative) = (nil, false)
  }

  /// What `rule` makes of `match`; nil when that is nothing.
  init?(_ match: TimeMatch, _ rule: TimeRule) {
    guard let value = rule.meaning(match) else { return nil }
    tokens = match.tokens
    self.value = value
    modifier = value.modifier(match.modifier)
    self.rule = rule.name
    isOfNarrative = rule.register == .narrative
  }
}

/// What a time expression says, in the terms of the text.
enum TimeValue {
  /// Parts of the calendar as stated: "3 October", "the 1990s", "winter 2018".
  case point(CalendarPoint)
  /// So many units from an anchor: "two years ago" is -2 years. The nearest date of the text is
  /// the anchor when `fromText`, else the publication date.
  case shift(TimeUnit, Int, fromText: Bool)
  /// A weekday: "Friday", "last Friday", with the part of the day, if any.
  case weekday(Int, Step, time: String?, fromText: Bool)
  /// The year before, or in a report on a quarter that quarter of it: "a year earlier".
  case yearBefore(fromText: Bool)
  /// A year of three figures after one before Christ.
  case yearAfterBC(Int)
  /// The last day of the year: "year-end".
  case yearEnd
  /// A part of the day told last: "in the morning".
  case partAlone(Int, String)
  /// A weekday of the last week, this one or the next.
  case weekdayOfWeek(Int, weeks: Int)
  /// The `nth` part of a stretch; -1 is the last.
  indirect case nth(Int, Counted, of: TimeValue)
  /// So many units from a date that is told with it: "two weeks before Christmas".
  indirect case offset(TimeUnit, Int, from: TimeValue)
  /// The weekday that comes so many times from the anchor: "three Fridays from now".
  case weekdaysAway(Int, Int)
  /// The week that a day or a holiday falls in.
  case week(CalendarPoint, Holiday?)
  /// The weekend that a day makes longer.
  indirect case weekendOf(TimeValue)
  /// The weekend that has just been, or is about to be.
  case nearWeekend
  /// The quarter told of before, or the last whole one, or that of so many years before it.
  case quarterShift(years: Int)
  /// A day with a name, in a year or the nearest one.
  case holiday(Holiday, year: Int?, Step)
  /// A day counted from the anchor with a part of it: "last night", "this morning".
  case partOfDay(Int, String)
  /// A time of the day: `T08:30`.
  case clock(String)
  /// An amount of time as a TIMEX3 value, and the amount up to or from the publication that it
  /// is, negative for "the last two weeks".
  case duration(String, from: Reach? = nil)
  /// A part of any day: "at night".
  case anyDay(String)
  /// A recurring time: a TIMEX3 value and an ISO 8601 recurrence.
  case set(String, recurrence: String)
  /// `PAST_REF`, `PRESENT_REF` or `FUTURE_REF`.
  case reference(String)
  /// A stretch that hangs on an event: "the end of the war".
  case event
  /// Words that look like a time and tell none: "now and then". No reading has it.
  case nothing
  /// An event of the user's vocabulary, by its index.
  case namedEvent(Int)

  // Of requests.

  /// A time of the day that may leave its half open: "at 6".
  case timeOfDay(TimeOfDay)
  /// A time of a day: "Monday at 6".
  indirect case timed(TimeValue, TimeOfDay)
  /// So long from the moment of publication; the sign is -1 for "ago".
  case fromNow([AmountsPhrase.Amount], Int)
  /// So many whole units after the one that runs, negative for those before it.
  case run(TimeUnit, Int)
  /// So many units that begin with a day, with the duration as TIMEX3 writes it.
  indirect case reached(TimeUnit, Int, from: TimeValue, String)
  /// The week of that number, in a year counted from the anchor's or stated.
  case weekOfYear(Int, yearShift: Int, year: Int?)
  /// A date that takes its year, month or week from another: "Christmas of next year".
  indirect case within(TimeValue, TimeValue)
  /// A part of a day: "the morning of Christmas Day".
  indirect case parted(TimeValue, String)
  /// The start of a range, and its end: "from November to February".
  case rangeStart(CalendarPoint, CalendarPoint)
  /// The `nth` nearest such day to another: a weekday, or a holiday.
  indirect case nearestTo(Int, NearDay, TimeValue)

  /// What can be nearest to a day.
  enum NearDay {
    case weekday(Int)
    case holiday(Holiday)
  }

  /// Whether it is told from the day of publication, as news does: "yesterday", "last week".
  var hangsOnPublication: Bool {
    switch self {
    case .weekday(_, _, _, let fromText): !fromText
    case .shift(_, _, let fromText): !fromText
    case .partOfDay, .weekdayOfWeek, .nearWeekend: true
    case .offset(_, _, let base), .weekendOf(let base): base.hangsOnPublication
    default: false
    }
  }

  /// What `stated` says of this value: "less than a year later" is before that year is over.
  fileprivate func modifier(_ stated: DateMention.Modifier?) -> DateMention.Modifier? {
    guard case .shift(_, let count, _) = self, let stated else { return stated }
    switch stated {
    case .lessThan, .equalOrLess: return count > 0 ? .before : .after
    case .moreThan, .equalOrMore: return count > 0 ? .after : .before
    default: return stated
    }
  }

  /// So many units from the publication on, or up to it.
  struct Reach {
    let unit: TimeUnit
    let count: Int
    /// Whether only its far end is meant: "in two weeks".
    let isEnd: Bool
  }

  /// What is counted within a stretch.
  enum Counted {
    case weekday(Int)
    case unit(TimeUnit)
  }

  /// Which one of those that recur is meant.
  enum Step {
    /// The nearest; the tense decides on which side.
    case near
    /// The last one.
    case last
    /// The next one.
    case next
    /// The one of this week.
    case this
  }
}

/// Parts of the calendar as a text states them; nil for what it leaves out.
struct CalendarPoint {
  /// The year, counted as the text counts it.
  var year: Int?
  /// Whether the year is before Christ.
  var isBC = false
  /// The month, 1-12.
  var month: Int?
  /// The day of the month.
  var day: Int?
  /// The weekday beside a day of a month, which can tell the year.
  var weekday: Int?
  /// The quarter, 1-4.
  var quarter: Int?
  /// The half of the year, 1-2.
  var half: Int?
  /// The season by its TIMEX3 code.
  var season: String?
  /// The decade without its last digit: 199.
  var decade: Int?
  /// The century without its last two digits: 19 for the 20th.
  var century: Int?
  /// A year counted from the anchor's: -1 in "August last year".
  var yearShift: Int?
  /// Whether the year is that of the date before it: "of the same year".
  var isSameYear = false
  /// Whether it is the part of any year: "in winter".
  var isRecurring = false
  /// Whether the year is a fiscal one, which has no fixed bounds.
  var isFiscal = false
  /// Which one of the recurring ones is meant: "last March".
  var step = TimeValue.Step.near
  /// A part of the day or a time: `TNI`, `T08:30`.
  var time: String?
}
