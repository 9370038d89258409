import ClaimsetCore

/// A time of the day in figures: `14:45`, `8:30 a.m.`, `3pm`, "8 o'clock".
struct ClockPhrase {
  /// Where it ends.
  let end: Int
  /// The hour, 0-24, and the minute; nil when only the hour is told.
  let hour: Int
  let minute: Int?

  /// Reads the time with its half of the day, or with "o'clock".
  init?(at: Int, in view: SentenceView) {
    guard let (number, half, end) = Self.parts(at, in: view) else { return nil }
    self.end = end
    minute = number.minute
    switch half {
    case .some(let half):
      guard (1...12).contains(number.hour) else { return nil }
      hour = number.hour % 12 + half
    case nil: return nil
    }
  }

  /// Reads hours and minutes alone.
  init?(bareAt at: Int, in view: SentenceView) {
    guard view.range.contains(at), view.tokens.kinds[at] == .number,
      view.bytes(at).contains(UInt8(ascii: ":")), let number = Self.number(view.bytes(at)),
      let minute = number.minute, number.hour < 25
    else { return nil }
    end = at + 1
    (hour, self.minute) = (number.hour, minute)
  }

  /// The time as TIMEX3 writes it: `T08:30`.
  var timex: String { Self.timex(hour, minute ?? 0) }

  static func timex(_ hour: Int, _ minute: Int) -> String {
    "T" + CalendarPlace.padded(hour, 2) + ":" + CalendarPlace.padded(minute, 2)
  }

  private static func parts(
    _ at: Int,
    in view: SentenceView
  ) -> (number: (hour: Int, minute: Int?), half: Int?, end: Int)? {
    guard view.range.contains(at) else { return nil }
    if view.tokens.kinds[at] == .mixed {
      let bytes = view.bytes(at)
      guard bytes.count > 2, let half = half(bytes.suffix(2)),
        let number = number(bytes.dropLast(2))
      else { return nil }
      return (number, half, at + 1)
    }
    let word = view.numberWord(at).map { (hour: $0, minute: nil as Int?) }
    guard let number = number(view.bytes(at)) ?? word else { return nil }
    if view.isOne(at + 1, of: ["a.m.", "a.m", "am"]) { return (number, 0, at + 2) }
    if view.isOne(at + 1, of: ["p.m.", "p.m", "pm"]) { return (number, 12, at + 2) }
    return nil
  }

  private static func half(_ bytes: ArraySlice<UInt8>) -> Int? {
    let folded = bytes.map(\.asciiLowercased)
    return folded == Array("am".utf8) ? 0 : folded == Array("pm".utf8) ? 12 : nil
  }

  /// `8`, `8:30`, `8.30`.
  private static func number(_ bytes: ArraySlice<UInt8>) -> (hour: Int, minute: Int?)? {
    guard bytes.count <= 5 else { return nil }
    let parts = bytes.split(
      omittingEmptySubsequences: false,
      whereSeparator: { $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: ".") }
    )
    guard parts.count <= 2, parts[0].count <= 2, let hour = SentenceView.number(parts[0]) else {
      return nil
    }
    guard parts.count == 2 else { return (hour, nil) }
    guard parts[1].count == 2, let minute = SentenceView.number(parts[1]), minute < 60 else {
      return nil
    }
    return (hour, minute)
  }
}
