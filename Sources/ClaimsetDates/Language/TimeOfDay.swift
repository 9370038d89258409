extension TimeOfDay {
  /// Reads `T08:30`, as rules of prose give it; nil for parts of the day.
  init?(timex: String) {
    let parts = timex.dropFirst().split(separator: ":").map { Int($0) }
    guard parts.count > 1, let hour = parts[0], let minute = parts[1] else { return nil }
    self.init(hour: hour, minute: minute, second: parts.count > 2 ? parts[2] : nil)
    hasMinute = true
  }
}

/// A time of the day that may leave open of which half of the day it is.
struct TimeOfDay: Hashable, Sendable {
  /// The hour, 0-24.
  var hour: Int
  /// The minute.
  var minute = 0
  /// The second; nil when it is not told.
  var second: Int?
  /// Whether it could be before noon or after it: "at 6".
  var isOpen = false
  /// Whether the minute is told: "6" leaves it out.
  var hasMinute = false

  /// The minutes by which its zone is ahead of UTC; nil when no zone is told.
  var offset: Int?

  /// The time that is meant when it is told of `part`, a TIMEX3 code such as `TEV`.
  func settled(in part: String?) -> TimeOfDay {
    guard let part, isOpen else { return self }
    var time = self
    switch part {
    case "TMO":
      time.isOpen = false
      if hour == 12 { time.hour = 0 }
    case "TAF", "TEV":
      time.isOpen = false
      if hour < 12 { time.hour += 12 }
    case "TNI":
      time.isOpen = false
      // "Tonight at 3" is after midnight.
      if hour == 12 { time.hour = 24 } else if hour > 4 { time.hour += 12 }
    default: break
    }
    return time
  }

  /// The time when it begins a stretch that ends at `end`: "9" of "9-11am", "11" of "11-1 pm".
  func settled(before end: TimeOfDay) -> TimeOfDay {
    guard isOpen, !end.isOpen else { return self }
    var time = self
    time.isOpen = false
    let same = hour % 12 + (end.hour < 12 ? 0 : 12)
    let isEarlier = (same, minute) < (end.hour, end.minute)
    time.hour = isEarlier ? same : (same + 12) % 24
    if !isEarlier, time.hour > end.hour { time.hour = hour }
    return time
  }

  /// The time when it ends a stretch that began at `start`: "4" of "Monday 11-4".
  func settled(after start: TimeOfDay) -> TimeOfDay {
    guard isOpen else { return self }
    var time = self
    time.isOpen = start.isOpen
    if (hour, minute) <= (start.hour, start.minute), hour < 12 {
      time.hour += 12
      time.isOpen = false
    } else if start.hour >= 12 {
      time.isOpen = false
    }
    return time
  }

  /// The time as TIMEX3 writes it.
  var timex: String { ClockPhrase.timex(hour, minute, second) }
}
