import ClaimsetCore

/// The dates a document can be published on: EDTF (ISO 8601-2:2019) years, months and days.
public enum PublicationDate {
  /// Whether `text` is `YYYY`, `YYYY-MM` or `YYYY-MM-DD` of the calendar, perhaps with `?`, `~` or
  /// `%` after it; no season, no set and no time of day, which nothing can be resolved against.
  public static func isDate(_ text: String) -> Bool {
    var plain = text[...]
    if let last = plain.last, "?~%".contains(last) { plain.removeLast() }
    guard plain.utf8.allSatisfy({ $0.isASCIIDigit || $0 == UInt8(ascii: "-") }),
      case .date(let date)? = EDTF(String(plain))?.content, let first = date.earliest?.civil
    else { return false }
    return first.parts.year >= 0 && date.year.text.first != "-" && !date.isSeason
  }
}
