import ClaimsetCore

// What a token must look like to be of a term.

extension TimeMatcher {
  /// Where `term` ends when it starts at token `at`; `at` or less when it does not.
  func end(of term: TimeTerm, _ at: Int) -> Int {
    guard view.range.contains(at) else { return term == .end || term == .noNoun ? at + 1 : -1 }
    switch term {
    case .count: return CountPhrase(at: at, in: view)?.end ?? -1
    case .clock: return ClockPhrase(at: at, in: view)?.end ?? -1
    case .bareClock: return ClockPhrase(bareAt: at, in: view)?.end ?? -1
    case .numericDate: return NumericDate(at: at, in: view)?.end ?? -1
    case .yearWords: return YearWords(at: at, in: view)?.end ?? -1
    case .holiday: return holiday(at)?.end ?? -1
    case .event: return event(at)?.end ?? -1
    case .spokenTime: return ClockPhrase(spokenAt: at, in: view)?.end ?? -1
    case .amounts: return AmountsPhrase(at: at, in: view)?.end ?? -1
    case .hour: return hour(at) == nil ? -1 : at + 1
    case .dayWord:
      return DayWords(at: at, in: view)?.end ?? -1
    case .timeOfDay: return RequestClock(at: at, in: view)?.end ?? -1
    case .timeMarked: return RequestClock(at: at, in: view).map { $0.isMarked ? $0.end : -1 } ?? -1
    case .noteDate: return NoteDate(at: at, in: view)?.end ?? -1
    default: return isOne(term, at) ? at + 1 : -1
    }
  }

  /// The holiday that starts at token `at`.
  func holiday(_ at: Int) -> (value: Holiday, end: Int)? {
    let found = Holiday.table.match(
      at: at,
      before: view.range.upperBound,
      in: view.tokens,
      view.text
    )
    guard let found else { return nil }
    // In small letters one word may be another thing: "an easter egg".
    let isSure =
      view.isRequest || view.isLoose && !found.value.isReckoned
      || view.isCapitalized(at) || view.isCapitalized(at + 1)
      || found.end > at + 1 && !found.value.isReckoned
    return isSure ? found : nil
  }

  /// The event of the user's vocabulary that starts at token `at`.
  func event(_ at: Int) -> (value: Int, end: Int)? {
    events?.match(at: at, before: view.range.upperBound, in: view.tokens, view.text)
  }

  /// The hour that token `at` states, 1-12.
  func hour(_ at: Int) -> Int? {
    let hour = view.digits(at) ?? view.numberWord(at)
    return hour.flatMap { (1...12).contains($0) ? $0 : nil }
  }

  private func isOne(_ term: TimeTerm, _ at: Int) -> Bool {
    switch term {
    case .day: isDay(at)
    case .dayth: view.tokens.kinds[at] == .mixed && isDay(at)
    case .gluedAmount: AmountsPhrase.glued(at, in: view) != nil
    case .year: view.yearDigits(at) != nil
    case .yearAlone: view.yearDigits(at).map { YearContext(view: view).isYear(at, $0) } ?? false
    case .shortYear: view.bytes(at).count == 2 && view.digits(at) != nil && !isMonthDigits(at)
    case .monthDigits: isMonthDigits(at)
    case .cutYear: view.cutYear(at) != nil
    case .oldYear: (1...5).contains(view.bytes(at).count) && (view.digits(at) ?? 0) > 0
    case .decade: DecadeDigits.decade(at, in: view) != nil
    case .oldDecade: DecadeDigits.oldDecade(at, in: view) != nil
    case .ordinal: view.ordinal(at) != nil
    case .fourFigureTime: ClockFigures.fourFigures(at, in: view) != nil
    case .quarterCode: QuarterCode(at: at, in: view) != nil
    case .hourWord: view.numberWord(at).map { (1...12).contains($0) } ?? false
    case .slashDay: NumericDate.monthAndDay(at, in: view) != nil
    case .figure: view.tokens.kinds[at] == .number || view.tokens.kinds[at] == .mixed
    default: isWord(term, at)
    }
  }

  /// Whether token `at` is the month of `2014-03`, and not the later year of `1957-58`.
  private func isMonthDigits(_ at: Int) -> Bool {
    guard view.bytes(at).count == 2, let month = view.digits(at), let year = view.yearDigits(at - 2)
    else { return false }
    return (1...12).contains(month) && month <= year % 100
  }

  private func isDay(_ at: Int) -> Bool {
    guard let day = view.digits(at) ?? view.ordinalDigits(at) else { return false }
    return (1...31).contains(day) && view.bytes(at).count <= 4 && view.bytes(at).first != 0x30
      || (1...9).contains(day) && view.bytes(at).count == 2
      || (1...31).contains(day) && view.tokens.kinds[at] == .mixed
  }

  /// "June Carter sang", "by August Bell", but "the June EU summit", "in August Rome fell".
  private func isGivenName(_ at: Int) -> Bool {
    guard view.isOne(at, of: ["april", "june", "august"]), view.isCapitalized(at + 1),
      view.word(at + 1) == nil
    else { return false }
    // "in May and June Rome burned"
    if view.isOne(at - 1, of: ["and", "or"]), case .month? = view.word(at - 2) { return false }
    return !view.isOne(at - 1, of: Self.beforeMonths) && !view.isDash(at - 1)
  }

  private static let beforeMonths: [StaticString] = [
    "in", "of", "since", "until", "till", "during", "from", "through", "between", "before", "after",
    "throughout", "to", "for", "around", "about", "early", "late", "mid", "last",
    "next", "this", "that", "the", "a", "an", "its", "their", "his", "her", "each", "every",
  ]

  private func isWord(_ term: TimeTerm, _ at: Int) -> Bool {
    switch term {
    case .name: return view.isCapitalized(at)
    case .sign: return view.isSign(at)
    case .dash: return view.isDash(at)
    case .end: return view.isClauseEnd(at)
    case .noNoun: return view.isClauseEnd(at) || view.isFunctionWord(at)
    case .anyWord: return view.tokens.kinds[at] == .word
    case .counted: return YearContext(view: view).counts(at)
    case .filler:
      return view.tokens.kinds[at] == .word && !view.isCapitalized(at)
        && !view.isFunctionWord(at) && view.word(at) == nil && view.ordinalWord(at) == nil
        && view.numberWord(at) == nil
    default: break
    }
    guard let word = view.word(at) else { return false }
    let isCapital = view.isCapitalized(at)
    return switch (term, word) {
    case (.month, .month(_, let isShort)):
      isCapital || view.isRequest && !view.isWord(at, "may")
        || !isShort && !view.isWord(at, "august")
    case (.anyMonth, .month): true
    case (.monthName, .month) where isGivenName(at): false
    case (.monthName, .month(_, let isShort)):
      (isCapital || view.isLoose && !view.isWord(at, "august"))
        && (!isShort || view.endsWithPoint(at))
        || view.isRequest && (isCapital || !view.isWord(at, "march")) && !view.isWord(at, "may")
    case (.weekday, .weekday(_, let isShort)): isCapital || !isShort || view.isLoose
    case (.weekdayName, .weekday(_, let isShort)):
      isCapital && (!isShort || view.endsWithPoint(at)) || !isShort
        || view.isRequest && (isCapital || !view.isOne(at, of: ["sat", "sun", "wed"]))
        || view.isLoose && view.isOne(at, of: ["fri", "thu", "thur", "thurs", "tue", "tues"])
    case (.weekdays, .weekdays): true
    case (.unit, .unit(_, let isPlural)): !isPlural
    case (.units, .unit(_, let isPlural)): isPlural
    case (.anyUnit, .unit): true
    case (.longUnit, .unit(let unit, let isPlural)): !isPlural && !unit.isClock
    case (.longUnits, .unit(let unit, let isPlural)): isPlural && !unit.isClock
    case (.season, .season): true
    case (.seasonName, .season(let code)): code == "SU" || code == "WI" || view.isWord(at, "autumn")
    case (.part, .dayPart): true
    case (.namedTime, .namedTime): true
    case (.relativeDay, .relativeDay): true
    case (.frequency, .frequency): true
    case (.decadeName, .decadeName): true
    case (.zone, .zone): true
    default: false
    }
  }
}
