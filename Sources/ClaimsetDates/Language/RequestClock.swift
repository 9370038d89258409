import ClaimsetCore

/// A time of the day as notes and requests tell it.
///
/// `6`, `815`, `6.45`, `15h`, "ten thirty", "twelve oh three", "half three", "20 past six in the
/// evening", "quarter to noon", "11ish".
struct RequestClock {
  /// Where it ends.
  private(set) var end: Int
  /// The time.
  private(set) var time: TimeOfDay
  /// Whether it can be nothing but a time: `6` alone can be anything.
  private(set) var isMarked: Bool

  /// Words besides numbers that a time can begin with.
  static let openers: Set<String> = ["half", "quarter", "a", "mid", "noonish"]

  /// Reads the time that starts at token `at`.
  init?(at: Int, in view: SentenceView) {
    guard let found = Self.past(at, in: view) ?? Self.plain(at, in: view) else { return nil }
    self = found
    takeHalf(in: view)
    if view.isOne(end, of: ["sharp", "exactly", "ish"]) { end += 1 }
    if view.isDash(end), view.isWord(end + 1, "ish") { (end, isMarked) = (end + 2, true) }
    guard case .zone? = view.word(end) else { return }
    time.offset = view.value(end, in: TimeLexicon.offsets)
    (end, isMarked) = (end + 1, true)
  }

  private init(_ end: Int, _ time: TimeOfDay, isMarked: Bool) {
    (self.end, self.time, self.isMarked) = (end, time, isMarked)
  }

  /// "twenty past six", "a quarter to noon", "half past three", "half three".
  private static func past(_ at: Int, in view: SentenceView) -> RequestClock? {
    guard let (minutes, next) = minutes(at, in: view) else { return nil }
    let isAfter = view.isOne(next, of: ["past", "after", "from"])
    let isBefore = view.isOne(next, of: ["to", "before", "till", "of"])
    let isHalf = minutes == 30 && view.isWord(at, "half")
    guard isAfter || isBefore || isHalf,
      let base = plain(isHalf && !isAfter ? next : next + 1, in: view),
      !base.time.hasMinute, isHalf || base.isMarked || (1...12).contains(base.time.hour)
    else { return nil }
    var time = base.time
    let total = (time.hour * 60 + (isBefore ? -minutes : minutes) + 1440) % 1440
    (time.hour, time.minute, time.hasMinute) = (total / 60, total % 60, true)
    return RequestClock(base.end, time, isMarked: true)
  }

  /// The minutes before "past" and "to", and where that word stands.
  private static func minutes(_ at: Int, in view: SentenceView) -> (Int, Int)? {
    let start = view.isWord(at, "a") ? at + 1 : at
    if view.isWord(start, "quarter") { return (15, start + 1) }
    if view.isWord(start, "half") { return (30, start + 1) }
    guard start == at, let count = CountPhrase(at: at, in: view), let minutes = Int(count.timex),
      (1...59).contains(minutes)
    else { return nil }
    let hasUnit = view.isOne(count.end, of: ["minutes", "minute", "min", "mins"])
    // "Five to seven" is a stretch of two hours before it is five to.
    if !hasUnit, minutes <= 12, view.isOne(count.end, of: ["to", "before", "till", "of", "from"]) {
      return nil
    }
    return (minutes, hasUnit ? count.end + 1 : count.end)
  }

  /// A time without "past" and "to".
  private static func plain(_ at: Int, in view: SentenceView) -> RequestClock? {
    named(at, in: view) ?? figures(at, in: view) ?? spoken(at, in: view)
  }

  private static func named(_ at: Int, in view: SentenceView) -> RequestClock? {
    if view.isOne(at, of: ["noon", "midday", "noonish"]) {
      return RequestClock(at + 1, TimeOfDay(hour: 12), isMarked: true)
    }
    if view.isWord(at, "midnight") {
      return RequestClock(at + 1, TimeOfDay(hour: 24), isMarked: true)
    }
    guard view.isWord(at, "mid") else { return nil }
    let next = view.isDash(at + 1) ? at + 2 : at + 1
    if view.isWord(next, "day") {
      return RequestClock(next + 1, TimeOfDay(hour: 12), isMarked: true)
    }
    guard view.isWord(next, "night") else { return nil }
    return RequestClock(next + 1, TimeOfDay(hour: 24), isMarked: true)
  }

  private static func figures(_ at: Int, in view: SentenceView) -> RequestClock? {
    guard let figures = ClockFigures(at: at, in: view), !view.isSign(at - 1) else { return nil }
    let suffix = String(decoding: figures.suffix.map(\.asciiLowercased), as: UTF8.self)
    let (half, isKnown) = Self.suffix(suffix)
    guard isKnown else { return nil }
    let isYear = figures.isRunTogether && (19...20).contains(figures.hour) && suffix.isEmpty
    guard !isYear, half == nil || (1...12).contains(figures.hour) else { return nil }
    var time = TimeOfDay(hour: figures.hour, minute: figures.minute ?? 0, second: figures.second)
    time.hasMinute = figures.minute != nil
    let isZeroed = view.bytes(at).first == UInt8(ascii: "0")
    time.isOpen =
      half == nil && (1...12).contains(figures.hour) && !figures.isContinental && suffix != "h"
      && !isZeroed
    if let half { time.hour = time.hour % 12 + half }
    let isMarked = !suffix.isEmpty || view.bytes(at).contains(UInt8(ascii: ":"))
    return RequestClock(at + 1, time, isMarked: isMarked)
  }

  /// What stands behind the last figure: the half it tells, and whether it is known at all.
  private static func suffix(_ text: String) -> (half: Int?, isKnown: Bool) {
    switch text {
    case "am", "a", ".am": (0, true)
    case "pm", "p", ".pm": (12, true)
    case "", "h", "ish": (nil, true)
    default: (nil, false)
    }
  }

  /// "six", "six thirty", "twelve oh three".
  private static func spoken(_ at: Int, in view: SentenceView) -> RequestClock? {
    guard let hour = view.numberWord(at), (1...12).contains(hour) else { return nil }
    var time = TimeOfDay(hour: hour, isOpen: true)
    var next = view.isDash(at + 1) && view.isJoined(at) ? at + 2 : at + 1
    let isZero = view.isOne(next, of: ["oh", "o", "zero", "ou"])
    if isZero { next = view.isDash(next + 1) && view.isJoined(next) ? next + 2 : next + 1 }
    if isZero, let minute = view.numberWord(next), (1...9).contains(minute) {
      (time.minute, time.hasMinute) = (minute, true)
      return RequestClock(next + 1, time, isMarked: true)
    }
    if !isZero, view.numberWord(next) != nil, let count = CountPhrase(wholeAt: next, in: view),
      (10...59).contains(count.number)
    {
      (time.minute, time.hasMinute) = (count.number, true)
      return RequestClock(count.end, time, isMarked: false)
    }
    return RequestClock(at + 1, time, isMarked: false)
  }

  /// Takes in "o'clock" and what says of which half of the day it is.
  private mutating func takeHalf(in view: SentenceView) {
    if view.isOne(end, of: ["o'clock", "oclock"]) { (end, isMarked) = (end + 1, true) }
    guard let (part, next) = Self.part(end, in: view), (1...12).contains(time.hour) else { return }
    time.isOpen = true
    time = time.settled(in: part)
    (end, isMarked) = (next, true)
  }

  /// "pm", `p . m .`, "in the evening", "in the PM", "at night".
  private static func part(_ at: Int, in view: SentenceView) -> (String, Int)? {
    let isMorning = view.isOne(at, of: ["am", "a.m.", "a.m"])
    if isMorning || view.isOne(at, of: ["pm", "p.m.", "p.m"]) {
      return (isMorning ? "TMO" : "TAF", at + 1)
    }
    if view.isOne(at, of: ["a", "p"]) {
      let letter = view.isWord(at + 1, ".") ? at + 2 : at + 1
      guard view.isWord(letter, "m") else { return nil }
      let hasPoint = view.isWord(letter + 1, ".") && letter == at + 2
      return (view.isWord(at, "a") ? "TMO" : "TAF", hasPoint ? letter + 2 : letter + 1)
    }
    if view.isWord(at, "at"), view.isWord(at + 1, "night") { return ("TNI", at + 2) }
    guard view.isWord(at, "in") else { return nil }
    let next = view.isWord(at + 1, "the") ? at + 2 : at + 1
    if view.isOne(next, of: ["am", "pm"]) {
      return (view.isWord(next, "am") ? "TMO" : "TAF", next + 1)
    }
    guard case .dayPart(let code)? = view.word(next) else { return nil }
    return ("T" + code, next + 1)
  }
}
