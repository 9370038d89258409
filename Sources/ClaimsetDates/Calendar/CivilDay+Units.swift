import ClaimsetCore

extension CivilDay {
  /// The day so many units away, in months and years of the calendar; nil for units of the clock.
  ///
  /// A day that the month does not have becomes its last one.
  func advanced(_ count: Int, _ unit: TimeUnit) -> CivilDay? {
    guard abs(count) < 100_000 else { return nil }
    switch unit {
    case .day, .night: return advanced(by: count)
    case .week: return advanced(by: count * 7)
    case .weekend, .fortnight: return advanced(by: count * (unit == .weekend ? 7 : 14))
    case .month: return advanced(months: count)
    case .quarter: return advanced(months: count * 3)
    case .year: return advanced(months: count * 12)
    case .decade: return advanced(months: count * 120)
    case .century: return advanced(months: count * 1200)
    case .millennium, .hour, .minute, .second: return nil
    }
  }

  private func advanced(months count: Int) -> CivilDay? {
    let (year, month, day) = parts
    let months = year * 12 + month - 1 + count
    let newMonth = (months % 12 + 12) % 12 + 1
    let newYear = (months - newMonth + 1) / 12
    let last = CivilDay.daysInMonth(newMonth, year: newYear)
    return CivilDay(year: newYear, month: newMonth, day: min(day, last))
  }
}
