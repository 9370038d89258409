/// One date of the Extended Date/Time Format, with what is said of how sure its parts are.
public struct EDTFDate: Hashable, Sendable {
  /// A part of a date as written, `X` for figures that are not stated.
  public struct Part: Hashable, Sendable {
    /// The qualifier before it, which holds for it alone: `?`, `~` or `%`.
    public let before: Character?
    /// The figures.
    public let text: String
    /// The qualifier after it, which holds for it and all to its left.
    public let after: Character?
  }

  /// The year: `1984`, `-0999`, `199X`, `Y17E7`, `1950S2`.
  public let year: Part
  /// The month, or a code of a season, a quarter or another part of the year: `03`, `21`, `XX`.
  public let month: Part?
  /// The day of the month.
  public let day: Part?
  /// The time of the day with its zone, without the `T`.
  public let time: String?

  /// Reads `string`; nil when it is no EDTF date.
  public init?(_ string: String) {
    let sides = string.split(separator: "T", maxSplits: 1, omittingEmptySubsequences: false)
    guard let date = sides.first, !date.isEmpty else { return nil }
    let isNegative = date.hasPrefix("-")
    let texts = date.dropFirst(isNegative ? 1 : 0)
      .split(separator: "-", omittingEmptySubsequences: false)
    // The sign of `Y-17E7` is no separator.
    let isLong = texts.count == 2 && texts[0].last == "Y" && texts[1].contains(where: \.isNumber)
    let pieces = isLong ? [texts[0] + "-" + texts[1]] : texts.map(String.init)
    guard (1...3).contains(pieces.count) else { return nil }
    guard let year = Self.part((isNegative ? "-" : "") + pieces[0], isYear: true) else {
      return nil
    }
    let rest = pieces.dropFirst().map { Self.part($0, isYear: false) }
    guard rest.allSatisfy({ $0 != nil }) else { return nil }
    self.year = year
    month = rest.first ?? nil
    day = rest.count > 1 ? rest[1] : nil
    time = sides.count > 1 ? String(sides[1]) : nil
    guard isValid else { return nil }
  }

  private static func part(_ string: String, isYear: Bool) -> Part? {
    var text = Substring(string)
    // A sign before the year stands after its qualifier in none of the standard's examples.
    let before = text.first.flatMap { isQualifier($0) ? $0 : nil }
    if before != nil { text = text.dropFirst() }
    let after = text.last.flatMap { isQualifier($0) ? $0 : nil }
    if after != nil { text = text.dropLast() }
    let isSound = isYear ? EDTFYear(text) != nil : text.count == 2 && text.allSatisfy(isFigure)
    return isSound ? Part(before: before, text: String(text), after: after) : nil
  }

  private static func isQualifier(_ character: Character) -> Bool { "?~%".contains(character) }

  static func isFigure(_ character: Character) -> Bool {
    character == "X" || character.isASCII && character.isNumber
  }

  private var isValid: Bool {
    guard let year = EDTFYear(Substring(year.text)) else { return false }
    if year.isLong, month != nil { return false }
    guard let month else { return time == nil }
    let months = Self.values(month.text).filter { (1...12).contains($0) }
    guard !months.isEmpty || isSeason && day == nil else { return false }
    guard let day else { return time == nil }
    let last = months.map { CivilDay.daysInMonth($0, year: year.leapest) }.max() ?? 0
    guard Self.values(day.text).contains(where: { (1...last).contains($0) }) else { return false }
    return time.map(Self.isTime) ?? true
  }

  /// Whether its second part is a season, a quarter or a half of the year and not a month.
  public var isSeason: Bool { month.flatMap { EDTFSeason($0.text) } != nil }

  /// The numbers that two figures can mean, `X` for any figure.
  static func values(_ text: String) -> [Int] {
    let figures = Array(text)
    guard figures.count == 2 else { return [] }
    let choices = figures.map { $0 == "X" ? Array(0...9) : [$0.wholeNumberValue ?? 0] }
    return choices[0].flatMap { tens in choices[1].map { tens * 10 + $0 } }
  }

  /// `09:30:01`, `10:10:10Z`, `10:10:10+05:00`.
  private static func isTime(_ text: String) -> Bool {
    guard text.utf8.count >= 8 else { return false }
    let clock = text.prefix(8).split(separator: ":", omittingEmptySubsequences: false)
    let numbers = clock.map { Int($0) ?? 99 }
    guard clock.count == 3, clock.allSatisfy({ $0.count == 2 }), numbers[0] < 25,
      numbers[1] < 60, numbers[2] < 61
    else { return false }
    let zone = text.dropFirst(8)
    if zone.isEmpty || zone == "Z" { return true }
    let parts = zone.dropFirst().split(separator: ":", omittingEmptySubsequences: false)
    return "+-".contains(zone.first ?? " ") && (1...2).contains(parts.count)
      && parts.allSatisfy { $0.count == 2 && Int($0) != nil }
  }
}

extension EDTFDate: CustomStringConvertible {
  /// The string as it was read.
  public var description: String {
    [year, month, day].compactMap { $0?.description }.joined(separator: "-")
      + (time.map { "T" + $0 } ?? "")
  }
}

extension EDTFDate.Part: CustomStringConvertible {
  /// The part with its qualifiers.
  public var description: String {
    (before.map(String.init) ?? "") + text + (after.map(String.init) ?? "")
  }
}

extension EDTFDate {
  private var marks: [Character] {
    [year, month, day].compactMap { $0 }.flatMap { [$0.before, $0.after] }.compactMap { $0 }
  }

  /// Whether a part of it is marked as uncertain, `?` or `%`.
  public var isUncertain: Bool { marks.contains { $0 != "~" } }

  /// Whether a part of it is marked as approximate, `~` or `%`.
  public var isApproximate: Bool { marks.contains { $0 != "?" } }

  /// The first day it can mean, whatever its qualifiers.
  public var earliest: EDTFDay? {
    guard let year = EDTFYear(Substring(year.text)) else { return nil }
    guard let month else { return EDTFDay(year: year.first, month: 1, day: 1) }
    if let season = EDTFSeason(month.text) { return season.earliest(of: year.first) }
    let first = Self.values(month.text).first { (1...12).contains($0) } ?? 1
    let day = day.flatMap { Self.values($0.text).first { $0 > 0 } } ?? 1
    return EDTFDay(year: year.first, month: first, day: day)
  }

  /// The last day it can mean, whatever its qualifiers.
  public var latest: EDTFDay? {
    guard let year = EDTFYear(Substring(year.text)) else { return nil }
    guard let month else { return EDTFDay(year: year.last, month: 12, day: 31) }
    if let season = EDTFSeason(month.text) { return season.latest(of: year.last) }
    let last = Self.values(month.text).last { (1...12).contains($0) } ?? 12
    let length = CivilDay.daysInMonth(last, year: year.last)
    let day = day.flatMap { Self.values($0.text).last { $0 <= length } } ?? length
    return EDTFDay(year: year.last, month: last, day: day)
  }
}
