import ClaimsetCore

// Years and parts of days that hang on what was told before.

extension TimeResolver {
  /// "a year earlier": in a report on a quarter, that quarter of the year before.
  func yearBefore(_ fromText: Bool) -> Resolution {
    if let quarter = lastQuarter, mentions - quarter.mention <= 5 {
      return dated(.quarter(quarter.year - 1, quarter.quarter), .mention(quarter.mention))
    }
    return shift(.year, -1, fromText)
  }

  func yearEnd() -> Resolution {
    let year = shift(.year, 0, false)
    guard let last = year.place?.bounds?.last else { return year }
    return dated(.day(last), year.anchor)
  }

  /// "in the morning": of the day told last, as long as that is near in the text.
  func partAlone(_ days: Int, _ time: String) -> Resolution {
    if let last, let day = last.day, isNarrative || mentions - last.mention <= 2 {
      return dated(.day(day.advanced(by: days)), .mention(last.mention), time: time)
    }
    return partOfDay(days, time)
  }
}
