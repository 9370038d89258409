import ClaimsetCore

/// Joins readings of a request that tell one date together.
///
/// "Christmas of next year", "Friday, 3 May", "Monday 11-4", "in the evening at 8", "for ten days
/// from 18 December".
struct RequestJoiner {
  private var readings: [TimeReading]
  private let view: SentenceView

  /// The readings of a sentence, in text order, with those joined that belong together.
  static func joined(_ readings: [TimeReading], _ view: SentenceView) -> [TimeReading] {
    var joiner = RequestJoiner(readings: readings, view: view)
    joiner.openClocks()
    joiner.settleRanges()
    joiner.joinPairs { first, second, view in
      view.isLink(first, second, Self.containerWords)
        ? Self.contained(first.value, second.value) : nil
    }
    joiner.joinPairs(Self.partPair)
    joiner.joinDurations()
    joiner.startRanges()
    joiner.joinClocks()
    joiner.joinPairs(Self.clockPair)
    joiner.shareDays()
    joiner.takeSides()
    return joiner.readings
  }

  private init(readings: [TimeReading], view: SentenceView) {
    (self.readings, self.view) = (readings, view)
  }

  /// Makes one reading of each two neighbours of which `join` makes one value.
  private mutating func joinPairs(
    _ join: (TimeReading, TimeReading, SentenceView) -> TimeValue?
  ) {
    var joined: [TimeReading] = []
    for reading in readings {
      guard var last = joined.last, let value = join(last, reading, view) else {
        joined.append(reading)
        continue
      }
      last.value = value
      last.tokens = last.tokens.lowerBound..<reading.tokens.upperBound
      joined[joined.count - 1] = last
    }
    readings = joined
  }

  // MARK: Dates in dates

  private static let containerWords: [StaticString] = [
    "of", "in", "from", "on", ",", "the", "'s", "(",
  ]

  private static func contained(_ first: TimeValue, _ second: TimeValue) -> TimeValue? {
    inside(first, second) ?? inside(second, first)
  }

  /// `inner` as a part of `outer`, when it lacks what `outer` tells.
  private static func inside(_ inner: TimeValue, _ outer: TimeValue) -> TimeValue? {
    switch (inner, outer) {
    case (.point(let point), .weekday(let weekday, _, nil, _)):
      guard point.day != nil, point.weekday == nil, point.time == nil else { return nil }
      var dated = point
      dated.weekday = point.year == nil ? weekday : nil
      return .point(dated)
    case (.point(let point), _) where point.isPartOfYear && outer.tellsYear:
      return .within(inner, outer)
    case (.holiday(_, nil, _), _) where outer.tellsYear || outer.isFromNow:
      return .within(inner, outer)
    case (.weekday(_, .near, _, _), .shift(.week, _, _)),
      (.weekday(_, .near, _, _), .fromNow):
      return .within(inner, outer)
    default: return nil
    }
  }

  /// A part of the day and its day: "the morning of Christmas Day", "Monday early morning".
  private static func partPair(
    _ first: TimeReading,
    _ second: TimeReading,
    _ view: SentenceView
  ) -> TimeValue? {
    if let part = first.value.barePart, second.value.isDay, second.value.barePart == nil,
      view.isWord(first.tokens.upperBound, "of"), view.isLink(first, second, ["of", "the"])
    {
      return .parted(second.value, part)
    }
    guard let part = second.value.barePart, first.value.isDay, first.value.barePart == nil,
      view.isLink(first, second, ["in", "the", "early", "late"])
    else { return nil }
    return .parted(first.value, part)
  }

  /// The first end of a range without a year is the last such date before the other end.
  private mutating func startRanges() {
    for i in readings.indices.dropFirst() {
      guard case .point(let first) = readings[i - 1].value,
        case .point(let last) = readings[i].value,
        first.month != nil, last.month != nil, first.time == nil, first.yearShift == nil,
        first.year == nil || first.year == last.year,
        view.isRange(readings[i - 1].tokens.upperBound, before: readings[i].tokens.lowerBound)
      else { continue }
      readings[i - 1].value = .rangeStart(first, last)
    }
  }

  // MARK: Durations beside days

  private mutating func joinDurations() {
    var joined: [TimeReading] = []
    for reading in readings {
      guard let last = joined.last else {
        joined.append(reading)
        continue
      }
      if let (unit, count, timex) = last.value.amount, reading.value.isDay,
        view.isLink(last, reading, Self.startWords),
        last.tokens.upperBound < reading.tokens.lowerBound
      {
        join(last, reading, (unit, count, timex), &joined)
      } else if let (unit, count, timex) = reading.value.amount, last.value.isDay,
        view.isLink(last, reading, ["for", ","])
      {
        var stretch = reading
        stretch.value = .reached(unit, count, from: last.value, timex)
        joined.append(stretch)
      } else {
        joined.append(reading)
      }
    }
    readings = joined
  }

  private static let startWords: [StaticString] = [
    "from", "after", "before", "since", "starting", "beginning", "commencing", "on", "prior", "to",
    ",", "the", "following",
  ]

  /// "for ten days from Monday" keeps both; "ten days after Monday" is a day.
  private func join(
    _ last: TimeReading,
    _ day: TimeReading,
    _ amount: (unit: TimeUnit, count: Int, timex: String),
    _ joined: inout [TimeReading]
  ) {
    var last = last
    let link = last.tokens.upperBound
    let isStretch =
      view.isOne(last.tokens.lowerBound - 1, of: ["for", "a"])
      || view.isOne(link, of: ["starting", "beginning", "commencing", ","])
    if isStretch {
      last.value = .reached(amount.unit, amount.count, from: day.value, amount.timex)
      joined[joined.count - 1] = last
      joined.append(day)
      return
    }
    let isBefore = view.isOne(link, of: ["before", "prior"])
    last.value = .offset(amount.unit, isBefore ? -amount.count : amount.count, from: day.value)
    last.tokens = last.tokens.lowerBound..<day.tokens.upperBound
    joined[joined.count - 1] = last
  }

  // MARK: Times of days

  /// "9-11am", "11 to 4": each end settles the half of the other.
  private mutating func settleRanges() {
    for i in readings.indices.dropFirst() {
      guard case .timeOfDay(let first) = readings[i - 1].value,
        case .timeOfDay(let second) = readings[i].value,
        view.isRange(readings[i - 1].tokens.upperBound, before: readings[i].tokens.lowerBound)
      else { continue }
      let start = first.settled(before: second)
      readings[i - 1].value = .timeOfDay(start)
      readings[i].value = .timeOfDay(second.settled(after: start))
    }
  }

  /// Times that the rules of prose read are as good as those of requests.
  private mutating func openClocks() {
    for i in readings.indices {
      switch readings[i].value {
      case .clock(let timex):
        if let time = time(timex, readings[i]) { readings[i].value = .timeOfDay(time) }
      case .weekday(let day, let step, let timex?, let fromText):
        guard let time = time(timex, readings[i]) else { continue }
        let weekday = TimeValue.weekday(day, step, time: nil, fromText: fromText)
        readings[i].value = .timed(weekday, time)
      case .partOfDay(let days, let timex):
        guard let time = time(timex, readings[i]) else { continue }
        readings[i].value = .timed(.shift(.day, days, fromText: false), time)
      case .point(var point):
        guard let time = point.time.flatMap({ time($0, readings[i]) }) else { continue }
        point.time = nil
        readings[i].value = .timed(.point(point), time)
      default: break
      }
    }
  }

  /// The time that a rule of prose read, with the zone that ends it.
  private func time(_ timex: String, _ reading: TimeReading) -> TimeOfDay? {
    var time = TimeOfDay(timex: timex)
    time?.offset = view.value(reading.tokens.upperBound - 1, in: TimeLexicon.offsets)
    return time
  }

  /// The day that one end of a range tells is that of the other: "between 3 and 8 yesterday".
  private mutating func shareDays() {
    for i in readings.indices.dropFirst()
    where
      view.isRange(readings[i - 1].tokens.upperBound, before: readings[i].tokens.lowerBound)
    {
      switch (readings[i - 1].value, readings[i].value) {
      case (.timeOfDay(let first), .timed(let day, let second)):
        let start = first.settled(before: second)
        readings[i - 1].value = .timed(day, start)
        readings[i].value = .timed(day, second.settled(after: start))
      case (.timed(let day, let first), .timeOfDay(let second)):
        let start = first.settled(before: second)
        readings[i - 1].value = .timed(day, start)
        readings[i].value = .timed(day, second.settled(after: start))
      default: break
      }
    }
  }

  /// "2012 or later", "no later than Friday", "starting on 7 January": on which side things are.
  private mutating func takeSides() {
    for i in readings.indices {
      let (start, end) = (readings[i].tokens.lowerBound, readings[i].tokens.upperBound)
      if view.isOne(end, of: ["or", "and"]),
        view.isOne(end + 1, of: ["later", "after", "greater", "above", "beyond"])
      {
        readings[i].tokens = start..<end + 2
        readings[i].relation = .since
      } else if view.isOne(start - 1, of: ["than"]) || view.isOne(start - 1, of: ["as"]) {
        let isNot = view.isOne(start - 3, of: ["no", "not"])
        if view.isOne(start - 2, of: ["later"]) { readings[i].relation = isNot ? .until : .after }
        if view.isOne(start - 2, of: ["earlier"]) {
          readings[i].relation = isNot ? .since : .before
        }
        if view.isOne(start - 1, of: ["as"]) {
          if view.isOne(start - 2, of: ["early"]) { readings[i].relation = .since }
          if view.isOne(start - 2, of: ["late"]) { readings[i].relation = .until }
        }
      } else {
        let at = view.isOne(start - 1, of: ["on", "from"]) ? start - 2 : start - 1
        if view.isOne(at, of: ["starting", "beginning"]) { readings[i].relation = .since }
      }
    }
  }

  /// Gives days the times beside them that are bare numbers: "Monday 11-4", "9 tomorrow".
  private mutating func joinClocks() {
    var found: [TimeReading] = []
    for (i, reading) in readings.enumerated() {
      guard reading.value.isDay else {
        found.append(reading)
        continue
      }
      let floor = found.last?.tokens.upperBound ?? view.range.lowerBound
      let isBare =
        reading.value.barePart != nil
        && !view.isOne(reading.tokens.lowerBound, of: ["tonight", "tonite", "this"])
      if !isBare { found += clocks(before: reading.tokens.lowerBound, floor) }
      found.append(reading)
      let ceiling =
        i + 1 < readings.count ? readings[i + 1].tokens.lowerBound : view.range.upperBound
      found += clocks(after: reading.tokens.upperBound, ceiling)
    }
    readings = found
    settleRanges()
  }

  private func clocks(after at: Int, _ ceiling: Int) -> [TimeReading] {
    var next = at
    while next < at + 3, view.isOne(next, of: RequestJoiner.clockWords) { next += 1 }
    guard let first = clock(next, ceiling) else { return [] }
    let end = first.tokens.upperBound
    guard let second = view.rangeWord(end).flatMap({ clock($0, ceiling) }) else {
      return isFree(end) ? [first] : []
    }
    return [first, second]
  }

  private func clocks(before at: Int, _ floor: Int) -> [TimeReading] {
    var end = at
    while end > at - 2, view.isOne(end - 1, of: ["on", "of", ",", "the"]) { end -= 1 }
    guard end - 1 >= floor, !view.isOne(end - 1, of: ["one", "1"]), let last = clock(end - 1, end),
      view.value(end - 2, in: TimeLexicon.numberedThings) == nil, !view.isSign(end - 2)
    else { return [] }
    if end - 3 >= floor, view.rangeWord(end - 2) == end - 1, let first = clock(end - 3, end - 2) {
      return [first, last]
    }
    return view.rangeWord(end - 2) == end - 1 ? [] : [last]
  }

  private func clock(_ at: Int, _ ceiling: Int) -> TimeReading? {
    guard at < ceiling, let clock = RequestClock(at: at, in: view), clock.end <= ceiling else {
      return nil
    }
    return TimeReading(tokens: at..<clock.end, value: .timeOfDay(clock.time), rule: "request-clock")
  }

  /// Whether no noun follows that the number could count.
  private func isFree(_ at: Int) -> Bool {
    view.isClauseEnd(at) || view.isFunctionWord(at) || view.word(at) != nil
  }

  fileprivate static let clockWords: [StaticString] = [
    "at", "@", ",", "around", "about", "for", "from", "between", "in", "before", "after", "by",
    "(", "til",
  ]

  /// A day and a time beside it, in either order, as one; the ends of a range share the day.
  private static func clockPair(
    _ first: TimeReading,
    _ second: TimeReading,
    _ view: SentenceView
  ) -> TimeValue? {
    switch (first.value, second.value) {
    case (_, .timeOfDay(let time)) where first.value.isDay:
      return view.isLink(first, second, clockWords) ? .timed(first.value, time) : nil
    case (.timeOfDay(let time), _) where second.value.isDay:
      return view.isLink(first, second, ["on", "of", ",", "the", "in"])
        ? .timed(second.value, time) : nil
    default: return nil
    }
  }
}

extension SentenceView {
  /// Whether only such words stand between two readings, three at most.
  fileprivate func isLink(
    _ first: TimeReading,
    _ second: TimeReading,
    _ words: [StaticString]
  ) -> Bool {
    let gap = first.tokens.upperBound..<max(first.tokens.upperBound, second.tokens.lowerBound)
    return gap.count <= 3 && gap.allSatisfy { isOne($0, of: words) }
  }

  /// Whether only a word of ranges stands in between: "to", a dash.
  fileprivate func isRange(_ at: Int, before end: Int) -> Bool { rangeWord(at) == end }

  /// Where the second end of a range begins, when token `at` is the word between its ends.
  fileprivate func rangeWord(_ at: Int) -> Int? {
    isDash(at) || isOne(at, of: ["to", "until", "till", "untill", "thru", "through", "and", "til"])
      ? at + 1 : nil
  }
}
