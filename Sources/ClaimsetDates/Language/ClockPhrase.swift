import ClaimsetCore

/// A time of the day: `14:45`, `8:30:05 a.m.`, `3pm`, `9p`, `15h15`, "nine fifty a.m.".
struct ClockPhrase {
  /// Where it ends.
  let end: Int
  /// The hour, 0-24; on a clock of twelve hours where no half of the day is told.
  let hour: Int
  /// The minute; nil when only the hour is told.
  let minute: Int?
  /// The second; nil when it is not told.
  let second: Int?
  /// Whether it says which half of the day it is of.
  let hasHalf: Bool

  /// Reads a time that can be nothing else: one with its half of the day, or `15h15`.
  init?(at: Int, in view: SentenceView) {
    guard let figures = ClockFigures(at: at, in: view) ?? ClockFigures(spokenAt: at, in: view)
    else { return nil }
    if figures.isContinental {
      self.init(figures)
      return
    }
    guard let half = Self.half(figures.suffix) ?? Self.half(figures.end, in: view),
      (1...12).contains(figures.hour)
    else { return nil }
    self.init(figures, half)
  }

  /// Reads hours and minutes alone.
  init?(bareAt at: Int, in view: SentenceView) {
    guard let figures = ClockFigures(at: at, in: view), figures.suffix.isEmpty,
      figures.minute != nil, view.bytes(at).contains(UInt8(ascii: ":"))
    else { return nil }
    self.init(figures)
  }

  /// Reads hours and minutes in words: "three twenty".
  init?(spokenAt at: Int, in view: SentenceView) {
    guard let figures = ClockFigures(spokenAt: at, in: view), figures.minute != nil else {
      return nil
    }
    self.init(figures)
  }

  private init(_ figures: ClockFigures, _ half: (hours: Int, tokens: Int)? = nil) {
    end = figures.end + (half?.tokens ?? 0)
    hour = half.map { figures.hour % 12 + $0.hours } ?? figures.hour
    (minute, second) = (figures.minute, figures.second)
    // Nobody counts to thirteen who counts halves.
    hasHalf = half != nil || figures.hour > 12 || figures.hour == 0
  }

  /// The time as TIMEX3 writes it: `T08:30`, `T08:30:05`.
  static func timex(_ hour: Int, _ minute: Int, _ second: Int? = nil) -> String {
    let clock = "T" + CalendarPlace.padded(hour, 2) + ":" + CalendarPlace.padded(minute, 2)
    return second.map { clock + ":" + CalendarPlace.padded($0, 2) } ?? clock
  }

  /// The half that the end of a token tells: `3pm`, `9a`.
  private static func half(_ suffix: ArraySlice<UInt8>) -> (hours: Int, tokens: Int)? {
    switch String(decoding: suffix.map(\.asciiLowercased), as: UTF8.self) {
    case "am", "a": (0, 0)
    case "pm", "p": (12, 0)
    default: nil
    }
  }

  /// The half that the next tokens tell: "a.m.", "p m".
  private static func half(_ at: Int, in view: SentenceView) -> (hours: Int, tokens: Int)? {
    if view.isOne(at, of: ["a.m.", "a.m", "am"]) { return (0, 1) }
    if view.isOne(at, of: ["p.m.", "p.m", "pm"]) { return (12, 1) }
    guard view.isWord(at + 1, "m") else { return nil }
    return view.isWord(at, "a") ? (0, 2) : view.isWord(at, "p") ? (12, 2) : nil
  }
}

/// The numbers of a time of the day, without its half.
struct ClockFigures {
  /// The hour and the minute of `0735`.
  static func fourFigures(_ at: Int, in view: SentenceView) -> (hour: Int, minute: Int)? {
    guard view.bytes(at).count == 4, let number = view.digits(at), number / 100 < 24,
      number % 100 < 60
    else { return nil }
    return (number / 100, number % 100)
  }

  let end: Int
  let hour: Int
  var minute: Int?
  var second: Int?
  /// What stands right behind the last figure: "pm" of `3pm`.
  var suffix: ArraySlice<UInt8> = []
  /// Whether hour and minute are joined by an `h`: `15h15`.
  var isContinental = false
  /// Whether hour and minute are one number: `815`.
  var isRunTogether = false

  /// Reads `8`, `8:30`, `8.30`, `8:30:05`, `15h15`, `730` and what is joined to them.
  init?(at: Int, in view: SentenceView) {
    guard view.range.contains(at), [.number, .mixed].contains(view.tokens.kinds[at]) else {
      return nil
    }
    let bytes = view.bytes(at)
    var parts: [Int] = []
    var rest = bytes
    repeat {
      let figures = rest.prefix { $0.isASCIIDigit }
      guard let number = SentenceView.number(figures), figures.count <= 4,
        parts.isEmpty || figures.count == 2
      else { return nil }
      parts.append(number)
      rest = rest.dropFirst(figures.count)
      guard let sign = rest.first, parts.count < 3, rest.dropFirst().first?.isASCIIDigit ?? false
      else { break }
      guard sign == UInt8(ascii: ":") || sign == UInt8(ascii: ".") || sign == UInt8(ascii: "h")
      else { return nil }
      isContinental = isContinental || sign == UInt8(ascii: "h")
      rest = rest.dropFirst()
    } while true
    (end, suffix) = (at + 1, rest)
    let first = bytes.prefix { $0.isASCIIDigit }.count
    // "730 in the evening"
    isRunTogether = first > 2 && parts.count == 1
    hour = isRunTogether ? parts[0] / 100 : parts[0]
    minute = isRunTogether ? parts[0] % 100 : parts.count > 1 ? parts[1] : nil
    second = parts.count > 2 ? parts[2] : nil
    guard first <= 2 || isRunTogether, hour < 25, minute ?? 0 < 60, second ?? 0 < 60 else {
      return nil
    }
  }

  /// Reads "nine", "nine fifty", "ten thirty-five".
  init?(spokenAt at: Int, in view: SentenceView) {
    guard let hour = view.numberWord(at), (1...12).contains(hour) else { return nil }
    self.hour = hour
    guard view.numberWord(at + 1) != nil, let count = CountPhrase(at: at + 1, in: view),
      let minute = Int(count.timex), (10...59).contains(minute)
    else {
      end = at + 1
      return
    }
    self.minute = minute
    end = count.end
  }
}
