import ClaimsetCore

/// When a text was published, as far as its date says: a day, and perhaps the time of the day.
struct TimeMoment {
  /// The day.
  let day: CivilDay
  /// The seconds since midnight; nil when the date states no time.
  let clock: Int?

  /// Reads `2013-02-12`, `2013-02-12T04:30`, `2013-02-12T04:30:00Z`; nil without a day.
  init?(_ published: String?) {
    guard let published, let day = CivilDay(iso: String(published.prefix(10))) else { return nil }
    self.day = day
    let parts = published.dropFirst(10).dropFirst().split(separator: ":").prefix(3).map {
      Int($0.prefix(2))
    }
    guard parts.count >= 2, let hour = parts[0], let minute = parts[1],
      (0..<24).contains(hour), (0..<60).contains(minute)
    else {
      clock = nil
      return
    }
    let second = parts.count > 2 ? parts[2] ?? 0 : 0
    clock = hour * 3600 + minute * 60 + min(max(second, 0), 59)
  }
}
