/// Names as they are compared, so that "the Kim Jong-un" and "Kim Jong Un" are one.
enum NameKey {
  /// `name` in lower case, with one space for hyphens and gaps, without points, a leading article
  /// and a possessive ending.
  static func key(_ name: String) -> String {
    var text = name.lowercased()
    for ending in ["'s", "’s"] where text.hasSuffix(ending) { text.removeLast(ending.count) }
    var key = ""
    for character in text {
      switch character {
      case ".", ",": continue
      case "’", "‘": key.append("'")
      case "-", "‐", "‑", "–", " ", "\n", "\r\n", "\t", "\u{A0}":
        if !key.isEmpty, key.last != " " { key.append(" ") }
      default: key.append(character)
      }
    }
    if key.last == " " { key.removeLast() }
    return key.hasPrefix("the ") ? String(key.dropFirst(4)) : key
  }

  /// The words of a key.
  static func words(_ key: String) -> [Substring] { key.split(separator: " ") }

  /// The first letters of the words of a key, without small words: `fra` for "federal rail agency".
  static func initials(_ key: String) -> String {
    let small: Set<Substring> = ["of", "the", "and", "for", "in", "on", "to", "&", "de", "a"]
    return String(words(key).filter { !small.contains($0) }.compactMap(\.first))
  }
}
