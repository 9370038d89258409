import ClaimsetCore

/// The dates a document can be published on: EDTF (ISO 8601-2:2019) years, months and days.
public enum EDTFDay {
  /// Whether `text` is `YYYY`, `YYYY-MM` or `YYYY-MM-DD` of the calendar, perhaps with `?`, `~` or
  /// `%` after it.
  public static func isDate(_ text: String) -> Bool {
    var plain = text[...]
    if let last = plain.last, "?~%".contains(last) { plain.removeLast() }
    let parts = plain.split(separator: "-", omittingEmptySubsequences: false)
    let widths = parts.map(\.utf8.count)
    guard widths == [4] || widths == [4, 2] || widths == [4, 2, 2],
      parts.allSatisfy({ $0.utf8.allSatisfy(\.isASCIIDigit) })
    else { return false }
    let numbers = parts.compactMap { Int($0) } + [1, 1]
    return CivilDay(year: numbers[0], month: numbers[1], day: numbers[2]) != nil
  }
}
