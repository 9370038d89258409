import ClaimsetCore

/// A date in figures as notes have it, where prose has scores and fractions.
///
/// `10-31-74`, `10.31.1974`, `2-15`, `5.12`, `20160103`, `2019-aug-1`, `Dec31`, `14april`.
struct NoteDate {
  let end: Int
  private(set) var year: Int?
  let month: Int
  private(set) var day: Int?

  /// Reads the date that starts at token `at`.
  init?(at: Int, in view: SentenceView) {
    guard view.range.contains(at), !view.isSign(at - 1) else { return nil }
    if let (month, day) = Self.glued(at, in: view) {
      (end, self.month, self.day) = (at + 1, month, day)
      return
    }
    guard let (parts, end) = Self.parts(at, in: view), let date = Self.date(parts),
      !(parts.count == 2 && view.isDash(at + 1) && Self.areHours(at, end, in: view)),
      !(view.isDash(at - 1) && view.isJoined(at - 1))
    else { return nil }
    (self.end, year, month, day) = (end, date.year, date.month, date.day)
  }

  /// The numbers that `-`, `/` or `.` join, months in letters as their numbers.
  private static func parts(_ at: Int, in view: SentenceView) -> ([(number: Int, width: Int)], Int)?
  {
    var parts: [(number: Int, width: Int)] = []
    var next = at
    while parts.count < 3, view.range.contains(next) {
      if case .month(let month, _)? = view.word(next) {
        guard !parts.isEmpty else { return nil }
        parts.append((month, 0))
      } else {
        let pieces = view.bytes(next).split(
          omittingEmptySubsequences: false,
          whereSeparator: { $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: ".") }
        )
        // `30/4.85` is no date.
        let marks = Set(view.bytes(next).filter { !$0.isASCIIDigit })
        guard marks.count <= 1 else { return nil }
        let numbers = pieces.map { Self.number($0) }
        guard !numbers.isEmpty, parts.count + numbers.count <= 3, !numbers.contains(nil) else {
          return nil
        }
        parts += zip(numbers, pieces).map { ($0 ?? 0, $1.count) }
      }
      // "5/1-5/7" is two dates.
      if next == at, parts.count > 1 { return (parts, next + 1) }
      next += 1
      let isLinked = view.isDash(next) || view.isWord(next, "/")
      guard isLinked, view.isJoined(next - 1) == view.isJoined(next), parts.count < 3,
        view.range.contains(next + 1),
        view.bytes(next + 1).first?.isASCIIDigit ?? false
          || isMonth(view.word(next + 1))
      else { break }
      next += 1
    }
    return (parts, next)
  }

  /// "Monday 11-4", "6-8 next Friday": the hours of a day rather than a day.
  private static func areHours(_ at: Int, _ end: Int, in view: SentenceView) -> Bool {
    let neighbours = [view.word(at - 1), view.word(end)]
    let areDays = neighbours.contains {
      switch $0 {
      case .weekday?, .relativeDay?, .dayPart?: true
      default: false
      }
    }
    return areDays || view.isOne(end, of: ["next", "this", "last", "on", "am", "pm", "tonight"])
      || view.isOne(at - 1, of: ["from", "between"])
  }

  private static func isMonth(_ word: TimeWord?) -> Bool {
    if case .month? = word { return true }
    return false
  }

  /// A number of up to eight figures.
  private static func number(_ digits: ArraySlice<UInt8>) -> Int? {
    guard (1...8).contains(digits.count), digits.allSatisfy(\.isASCIIDigit) else { return nil }
    return digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
  }

  private static func date(
    _ parts: [(number: Int, width: Int)]
  ) -> (year: Int?, month: Int, day: Int?)? {
    let numbers = parts.map(\.number)
    switch parts.count {
    case 1 where parts[0].width == 8:
      return whole(numbers[0] / 10_000, numbers[0] / 100 % 100, numbers[0] % 100)
    case 2:
      if parts[0].width == 4 || parts[1].width == 4 {
        let (year, month) =
          parts[0].width == 4 ? (numbers[0], numbers[1]) : (numbers[1], numbers[0])
        guard (1000...2099).contains(year), (1...12).contains(month) else { return nil }
        return (year, month, nil)
      }
      let (month, day) = numbers[0] <= 12 ? (numbers[0], numbers[1]) : (numbers[1], numbers[0])
      return isDay(month, day, 2000) ? (nil, month, day) : nil
    case 3:
      if parts[0].width == 4 { return whole(numbers[0], numbers[1], numbers[2]) }
      guard parts[2].width == 2 || parts[2].width == 4 else { return nil }
      let year =
        parts[2].width == 4 ? numbers[2] : numbers[2] > 30 ? 1900 + numbers[2] : 2000 + numbers[2]
      let isDayFirst = numbers[0] > 12 || parts[1].width == 0
      return isDayFirst
        ? whole(year, numbers[1], numbers[0]) : whole(year, numbers[0], numbers[1])
    default: return nil
    }
  }

  private static func whole(_ year: Int, _ month: Int, _ day: Int) -> (Int?, Int, Int?)? {
    isDay(month, day, year) ? (year, month, day) : nil
  }

  private static func isDay(_ month: Int, _ day: Int, _ year: Int) -> Bool {
    (1000...2099).contains(year) && (1...12).contains(month) && day >= 1
      && day <= CivilDay.daysInMonth(month, year: year)
  }

  /// `Dec31`, `14april`, `jan.3`: month and day without a space.
  private static func glued(_ at: Int, in view: SentenceView) -> (Int, Int)? {
    guard view.tokens.kinds[at] == .mixed else { return nil }
    let bytes = view.bytes(at).map(\.asciiLowercased)
    let isFirst = bytes.first?.isASCIIDigit ?? false
    let digits =
      isFirst ? bytes.prefix { $0.isASCIIDigit } : bytes.suffix(while: { $0.isASCIIDigit })
    guard (1...2).contains(digits.count), let day = number(digits) else { return nil }
    let letters = isFirst ? bytes.dropFirst(digits.count) : bytes.dropLast(digits.count)
    let name = String(decoding: letters, as: UTF8.self)
    guard case .month(let month, _)? = TimeLexicon.table[name], isDay(month, day, 2000) else {
      return nil
    }
    return (month, day)
  }
}

extension Array where Element == UInt8 {
  /// The last elements that all fit.
  fileprivate func suffix(while fits: (UInt8) -> Bool) -> ArraySlice<UInt8> {
    self[(lastIndex { !fits($0) }.map { $0 + 1 } ?? startIndex)...]
  }
}
