/// A unit of the calendar or the clock that texts count in.
enum TimeUnit: Hashable, Sendable {
  case second, minute, hour, day, weekend, week, fortnight, month, quarter, year, decade, century
  case millennium, night

  /// The TIMEX3 duration of `count` of them, such as `P3M`; `X` stands for a vague count.
  ///
  /// Halves are told in the next smaller unit where that is exact: `P2Y6M`, `PT1H30M`.
  func duration(_ count: String) -> String {
    if count.hasSuffix(".5"), let whole = Int(count.dropLast(2)) {
      let rest = whole == 0 ? "" : String(whole)
      switch self {
      case .year: return "P" + (whole == 0 ? "" : rest + "Y") + "6M"
      case .hour: return "PT" + (whole == 0 ? "" : rest + "H") + "30M"
      case .minute: return "PT" + (whole == 0 ? "" : rest + "M") + "30S"
      case .decade: return "P\(whole * 10 + 5)Y"
      case .century: return "P\(whole * 100 + 50)Y"
      default: break
      }
    }
    return plainDuration(count)
  }

  private func plainDuration(_ count: String) -> String {
    switch self {
    case .second: "PT\(count)S"
    case .minute: "PT\(count)M"
    case .hour: "PT\(count)H"
    case .day: "P\(count)D"
    case .weekend: "P\(count)WE"
    case .week: "P\(count)W"
    case .fortnight: "P\(Self.times(count, 2))W"
    case .month: "P\(count)M"
    case .quarter: "P\(count)Q"
    case .year: "P\(count)Y"
    case .decade: "P\(Self.times(count, 10))Y"
    case .century: "P\(Self.times(count, 100))Y"
    case .millennium: "P\(Self.times(count, 1000))Y"
    case .night: "P\(count)NI"
    }
  }

  private static func times(_ count: String, _ factor: Int) -> String {
    guard let number = Int(count), abs(number) < 1_000_000 else { return count }
    return String(number * factor)
  }

  /// Halves and quarters of it as whole numbers of a smaller unit: half an hour is 30 minutes.
  func minutesOf(_ count: String) -> (count: Int, unit: TimeUnit)? {
    let quarters: [Substring: Int] = ["5": 2, "25": 1, "75": 3]
    let parts = count.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count == 2, let whole = Int(parts[0]), whole < 1000, let rest = quarters[parts[1]]
    else { return nil }
    switch self {
    case .hour: return (whole * 60 + rest * 15, .minute)
    case .minute: return (whole * 60 + rest * 15, .second)
    case .day: return (whole * 24 + rest * 6, .hour)
    case .year: return (whole * 12 + rest * 3, .month)
    default: return nil
    }
  }

  /// Whether it is a part of `other`.
  func isShorter(than other: TimeUnit) -> Bool { Self.rank(self) < Self.rank(other) }

  private static func rank(_ unit: TimeUnit) -> Int {
    let order: [TimeUnit] = [
      .second, .minute, .hour, .day, .night, .weekend, .week, .fortnight, .month, .quarter, .year,
      .decade, .century, .millennium,
    ]
    return order.firstIndex(of: unit) ?? 0
  }

  /// Whether it belongs to the clock.
  var isClock: Bool { self == .second || self == .minute || self == .hour }
}
