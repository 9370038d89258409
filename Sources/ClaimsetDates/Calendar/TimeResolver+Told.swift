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

  /// "the last two weeks" lie before the publication; "in two weeks" ends after it, where the
  /// tense says so.
  func duration(_ timex: String, _ reach: TimeValue.Reach?, _ looksAhead: Bool) -> Resolution {
    var resolution = Resolution(kind: .duration, timex: timex, status: .duration)
    guard let reach, let published, !isNarrative, looksAhead || !reach.isEnd,
      let far = published.advanced(reach.count, reach.unit)
    else { return resolution }
    let bounds = reach.isEnd ? (far, far) : (min(published, far), max(published, far))
    var place = CalendarPlace.day(bounds.0)
    place.timex = timex
    place.edtf = bounds.0 == bounds.1 ? "\(far)" : "\(bounds.0)/\(bounds.1)"
    place.bounds = bounds
    place.status = .duration
    (resolution.place, resolution.anchor) = (place, .published)
    return resolution
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
