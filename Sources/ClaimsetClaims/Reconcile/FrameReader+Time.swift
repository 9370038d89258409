import ClaimsetCore

// When a claim says that something happened.

extension FrameReader {
  /// When it is said to have happened.
  func time(of claim: Claim, _ frame: inout ClaimFrame) {
    guard claim.timeOf == .event, let all = document.dates else { return }
    let own = claim.links.filter { $0.table == .dates }.map { all[$0.index] }
    let days = own.filter { $0.kind == .date || $0.kind == .time && $0.clock == nil }
    let clock = own.first { $0.clock != nil }
    // "five o'clock on Friday evening": the day stands in one, the hour in the other.
    guard let date = days.first ?? clock else { return }
    frame.when = document.text[clock.map { date.span.union($0.span) } ?? date.span]
    frame.isTimeOwn = true
    frame.minutes = clock?.clock
    // "at 9.40 p.m." names no day; that of the publication would be a guess.
    if clock == nil || date.namesDay(in: document.text) {
      frame.earliest = date.earliest.map { Int($0.number) }
      frame.latest = date.latest.map { Int($0.number) }
    }
    widen(&frame, date)
    if date.anchor != .published, Self.shifts.contains(where: frame.when.lowercased().contains) {
      (frame.earliest, frame.latest) = (nil, nil)
    }
    switch date.relation {
    case .before:
      if let day = frame.earliest { (frame.earliest, frame.latest) = (nil, day - 1) }
    case .after:
      if let day = frame.latest { (frame.earliest, frame.latest) = (day + 1, nil) }
    case .since: frame.latest = nil
    case .until: frame.earliest = nil
    case .at, .during: break
    }
  }

  /// Words of dates that hang on another of the text, which may not be the one they were hung on.
  private static let shifts = ["later", "earlier", "after", "before"]

  /// "six weeks ago" may be some days more or less.
  private func widen(_ frame: inout ClaimFrame, _ date: DateMention) {
    guard frame.when.lowercased().hasSuffix("ago") else { return }
    let slack =
      switch date.precision {
      case .week: 5
      case .month: 20
      case .year: 200
      default: frame.when.contains("week") ? 5 : frame.when.contains("month") ? 20 : 0
      }
    frame.earliest = frame.earliest.map { $0 - slack }
    frame.latest = frame.latest.map { $0 + slack }
  }
}

extension DateMention {
  /// Whether the words name a day besides the hour, as "noon on Tuesday" does.
  fileprivate func namesDay(in text: SourceText) -> Bool {
    guard kind == .time else { return true }
    let words = text[span].lowercased()
    return words.contains("day") || words.contains { $0.isNumber } && words.contains(" on ")
      || rule.contains("day")
  }

  /// The minute of the day it names; nil where it names none.
  fileprivate var clock: Int? {
    guard let mark = timex.firstIndex(of: "T") else { return nil }
    let parts = timex[timex.index(after: mark)...].split(separator: ":")
    guard let hour = parts.first.flatMap({ Int($0) }), (0..<24).contains(hour) else { return nil }
    return hour * 60 + (parts.count > 1 ? Int(parts[1].prefix(2)) ?? 0 : 0)
  }
}
