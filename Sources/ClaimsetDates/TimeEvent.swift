public import ClaimsetCore

/// An event of the user's vocabulary: what it is called, and when it was.
public struct TimeEvent: Hashable, Sendable {
  /// What texts call it: "Korean War", "the War in Korea".
  public let names: [String]
  /// Its first day.
  public let first: CivilDay
  /// Its last day; the first one for an event of one day.
  public let last: CivilDay

  /// Makes an event.
  public init(names: [String], first: CivilDay, last: CivilDay) {
    self.names = names
    self.first = first
    self.last = last
  }

  /// A name as texts are matched against it, whatever its case; empty for one that nothing matches.
  public static func folded(_ name: String) -> String {
    String(name.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " "))
  }
}
