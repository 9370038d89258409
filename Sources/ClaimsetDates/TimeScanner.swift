import ClaimsetCore

/// Finds the time expressions of a sentence: at each token that can be the heart of one, the rules
/// for its kind read to its left and right.
struct TimeScanner {
  private let view: SentenceView
  private var readings: [TimeReading] = []
  private var free: Int

  /// The readings of one sentence, in text order and without overlap.
  static func readings(of view: SentenceView) -> [TimeReading] {
    var scanner = TimeScanner(view: view, free: view.range.lowerBound)
    scanner.scan()
    return scanner.readings
  }

  private init(view: SentenceView, free: Int) {
    self.view = view
    self.free = free
  }

  private mutating func scan() {
    var i = view.range.lowerBound
    while i < view.range.upperBound {
      let before = free
      for reading in readings(at: i) { take(reading) }
      i = max(i + 1, free > before ? free : i + 1)
    }
  }

  private mutating func take(_ reading: TimeReading) {
    // A reading may reach back to an article or a loosener, not into the one before it.
    guard reading.tokens.upperBound > free else { return }
    var reading = reading
    if reading.tokens.lowerBound < free { reading.tokens = free..<reading.tokens.upperBound }
    readings.append(reading)
    free = reading.tokens.upperBound
  }

  private func readings(at i: Int) -> [TimeReading] {
    switch view.tokens.kinds[i] {
    case .number:
      let numbers = NumericRules(view: view)
      if let reading = numbers.readDate(at: i) ?? numbers.readClock(at: i) { return [reading] }
      return YearRules(view: view).readNumber(at: i)
    case .mixed:
      if let reading = NumericRules(view: view).readClock(at: i) { return [reading] }
      return YearRules(view: view).readMixed(at: i)
    case .word: return word(at: i)
    case .punctuation, .symbol: return []
    }
  }

  private func word(at i: Int) -> [TimeReading] {
    let days = DayRules(view: view)
    guard let word = view.word(i) else {
      return [days.readHoliday(at: i) ?? days.readEvent(at: i)].compactMap { $0 }
    }
    switch word {
    case .month(let month, let isShort):
      return MonthRules(view: view).read(at: i, month: month, isShort: isShort)
    case .weekday(let day, let isShort):
      return [weekday(at: i, day, isShort: isShort)].compactMap { $0 }
    case .unit(let unit, let isPlural):
      return [UnitRules(view: view).read(at: i, unit, isPlural: isPlural)].compactMap { $0 }
    case .season(let code): return [days.readSeason(at: i, code)].compactMap { $0 }
    case .dayPart(let code): return [days.readPart(at: i, code)].compactMap { $0 }
    case .namedTime(let time): return [days.readPart(at: i, time)].compactMap { $0 }
    case .relativeDay(let shift): return [days.readDay(at: i, shift)].compactMap { $0 }
    case .reference(let value): return [days.readReference(at: i, value)].compactMap { $0 }
    case .frequency(let value): return [days.readFrequency(at: i, value)].compactMap { $0 }
    case .decadeName(let decade): return YearRules(view: view).readName(at: i, decade)
    }
  }

  /// A weekday, unless a full date follows, which takes it in.
  private func weekday(at i: Int, _ day: Int, isShort: Bool) -> TimeReading? {
    let next = view.isWord(i + 1, ",") ? i + 2 : i + 1
    if case .month? = view.word(next), view.monthDay(next + 1) != nil { return nil }
    if view.monthDay(next) != nil {
      let month = view.isWord(next + 1, "of") ? next + 2 : next + 1
      if case .month? = view.word(month) { return nil }
    }
    return DayRules(view: view).readWeekday(at: i, day, isShort: isShort)
  }
}
