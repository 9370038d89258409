import ClaimsetCore

/// The dates a document can be published on: EDTF (ISO 8601-2:2019) years, months and days.
public enum PublicationDate {
  /// Whether `text` is `YYYY`, `YYYY-MM` or `YYYY-MM-DD` of the calendar, perhaps with `?`, `~` or
  /// `%`; no season, no set and no time of day, which nothing can be resolved against.
  public static func isDate(_ text: String) -> Bool {
    guard case .date(let date)? = EDTF(text)?.content, date.time == nil,
      let first = date.earliest?.civil, first.parts.year > 0, !text.contains("X")
    else { return false }
    return date.month.flatMap { Int($0.text) }.map { $0 <= 12 } ?? true
  }
}
