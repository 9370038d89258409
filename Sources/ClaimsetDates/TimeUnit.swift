/// A unit of the calendar or the clock that texts count in.
enum TimeUnit: Hashable, Sendable {
  case second, minute, hour, day, weekend, week, fortnight, month, quarter, year, decade, century
  case millennium, night

  /// The TIMEX3 duration of `count` of them, such as `P3M`; `X` stands for a vague count.
  func duration(_ count: String) -> String {
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

  /// Whether it belongs to the clock.
  var isClock: Bool { self == .second || self == .minute || self == .hour }
}
